import { expect, it } from 'vitest';
import { isQuestion } from '../../src/discord/is-question.ts';

it.each([
  'How many doses did Moldova receive?',
  'doses for Moldova',
  'hi, how many doses did Moldova receive',
  'Thanks! And how many did Georgia get?',
  'Скільки доз отримала Молдова?',
  'Привіт, а що з Грузією?',
  'сколько доз получила Молдова',
  'sanctions',
])('“%s” asks something', (text) => expect(isQuestion(text)).toBe(true));

it.each([
  '',
  '   ',
  '👍',
  '🎉🎉 :)',
  '?',
  '...',
  'thanks',
  'Thank you so much!',
  'thx :)',
  'ok thanks',
  'thanks, that was exactly the paragraph I needed',
  'Good bot',
  'hello',
  'lol',
  'Hey there!',
  'Дякую!',
  'Щиро дякую за допомогу',
  'Привіт',
  'добре, зрозуміло',
  'Супер 👏',
  'спасибо большое',
  'понятно',
])('“%s” asks nothing', (text) => expect(isQuestion(text)).toBe(false));
