import { expect, it } from 'vitest';
import { leansOnBefore } from '../../src/answer/leans-on-before.ts';

it.each([
  'This programme began in May.',
  'They also sent masks.',
  'It can be read on any phone.',
  '“Such aid is rare,” he said.',
  'However, the masks were sold.',
  'For example, a fly has two wings.',
  'In this case the port is 8080.',
  'Its wings are short.',
  'The latter was paid for.',
  'Secondly, a vaccine should be cheap.',
  'Yet they agreed.',
  'Отож угоду підписали.',
  'Во-вторых, это дорого.',
  'Ця програма почалася в травні.',
  'Вони також надіслали маски.',
  'Проте маски продали.',
  'Это решение приняли в мае.',
  'Он отправил маски.',
])('“%s” needs the sentence before it', (sentence) => expect(leansOnBefore(sentence)).toBe(true));

it.each([
  'Moldova received 458,000 doses.',
  'It is known that the masks were sold.',
  'There are two kinds of aid.',
  'Both Italy and Serbia received masks.',
  'Italy’s own masks came later.',
  'Thistles grow there.',
  'Here’s the port.',
  'Цегла подорожчала.',
  'Вонища стояла всюди.',
  'Онлайн-курс коштує 300 гривень.',
])('“%s” stands by itself', (sentence) => expect(leansOnBefore(sentence)).toBe(false));
