import { expect, it } from 'vitest';
import { createSoundAlikes, joinSoundAlikes } from '../../src/search/sound.ts';

const latin = 'george washington kuechly shakespeare luther harvard jackson mountain vaccine'.split(
  ' ',
);
const cyrillic = 'шекспір джексон вашингтон харків'.split(' ');
const soundAlikes = (...words: string[]) =>
  createSoundAlikes({ words, termAt: (place) => words[place]! });
const known = soundAlikes(...latin, ...cyrillic);

it.each([
  ['Джордж', 'george'],
  ['Вашингтон', 'washington'],
  ['Шекспир', 'shakespeare'],
  ['Гарвард', 'harvard'],
  ['Джексон', 'jackson'],
  ['Jackson', 'джексон'],
  ['Kharkiv', 'харків'],
])('%s sounds like %s', (word, alike) => expect(known.of(word)[0]?.word).toBe(alike));

it.each(['стол', 'Ан', '', 'кот'])('%j sounds like no known word', (word) =>
  expect(known.of(word)).toEqual([]),
);

it('only words of another script count', () => {
  expect(known.of('Jaxon').map(({ word }) => word)).toEqual(['джексон']);
});

it('several lists are asked together, and a word that two of them have counts once', () => {
  const [one, other] = [soundAlikes('jackson', 'george'), soundAlikes('jackson', 'jacksun')];
  const joined = joinSoundAlikes([one, other]);
  expect(joined.of('Джексон').map(({ word }) => word)).toEqual(['jackson', 'jacksun']);
});
