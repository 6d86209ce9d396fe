import { expect, it } from 'vitest';
import { holdsExpected } from '../../src/answer/expected.ts';
import type { Expectation } from '../../src/search/asking-words.ts';

it.each<[Expectation, string, boolean]>([
  ['number', 'Moldova received 458,000 doses.', true],
  ['number', 'Millions of masks came.', true],
  ['number', 'Передали два мільйони доз.', true],
  ['number', 'Передали п’ять апаратів.', true],
  ['number', 'Many masks came; nobody counted.', false],
  ['number', 'Someone often weighs them.', false],
  ['date', 'It has lasted since 2014.', true],
  ['date', 'It landed on April 2.', true],
  ['date', 'Це було у квітні.', true],
  ['date', 'Це було восени.', false],
  ['date', 'Это было в январе.', true],
  ['date', 'It cost 458,000 dollars.', false],
  ['name', 'It was signed by Maria Zakharova.', true],
  ['name', 'The plane landed.', false],
  ['place', 'It landed in New York.', true],
  ['place', 'Літак сів у Талліні.', true],
  ['place', 'The plane landed in time.', false],
  [null, 'It landed in New York on April 2.', false],
])('does it hold a %s: “%s”', (expectation, sentence, holds) => {
  expect(holdsExpected(expectation, sentence)).toBe(holds);
});

it('takes the year of a citation for no date and no figure of the sentence', () => {
  const cited = 'Russia supplied masks to Belarus (Saari, 2021).';
  expect([holdsExpected('date', cited), holdsExpected('number', cited)]).toEqual([false, false]);
  expect(holdsExpected('date', 'It began in 2020 (Saari, 2021).')).toBe(true);
});
