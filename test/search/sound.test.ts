import { expect, it } from 'vitest';
import { createSoundAlikes, joinSoundAlikes } from '../../src/search/sound.ts';

const latin = 'george washington kuechly shakespeare luther harvard jackson mountain vaccine'.split(
  ' ',
);
const cyrillic = 'шекспір джексон вашингтон харків'.split(' ');
const known = createSoundAlikes(() =>
  [...latin, ...cyrillic].map((word) => ({ word, term: word })),
);

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
  const list = (...words: string[]) =>
    createSoundAlikes(() => words.map((word) => ({ word, term: word })));
  const joined = joinSoundAlikes([list('jackson', 'george'), list('jackson', 'jacksun')]);
  expect(joined.of('Джексон').map(({ word }) => word)).toEqual(['jackson', 'jacksun']);
});
