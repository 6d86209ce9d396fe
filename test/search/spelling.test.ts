import { describe, expect, it } from 'vitest';
import { createSpelling } from '../../src/search/spelling.ts';
import { createWordList } from '../../src/search/word-list.ts';

const words = [
  'vaccine',
  'vaccines',
  'vaccination',
  'moldova',
  'georgia',
  'mask',
  'mass',
  'test',
  'вакцина',
];
const spelling = createSpelling(
  [createWordList(() => words.map((word) => [word, word]))],
  (term) => (term === 'mass' ? 1 : 5),
);
const similar = (word: string) => spelling.similar(word).map((known) => known.word);

describe('a mistyped word is read as the known word', () => {
  it.each([
    ['with neighbouring letters changed round', 'geogria', 'georgia'],
    ['with a letter too few', 'vacine', 'vaccine'],
    ['with a letter too many', 'moldovva', 'moldova'],
    ['with another letter', 'tast', 'test'],
    ['with two slips, when it is long', 'vacinaton', 'vaccination'],
    ['that it begins', 'moldo', 'moldova'],
    ['in Cyrillic', 'ваксина', 'вакцина'],
    ['that is likelier, of two as near', 'mast', 'mask'],
  ])('%s', (_, typed, known) => expect(similar(typed)[0]).toBe(known));
});

describe('but is left alone', () => {
  it.each([
    ['when it is short', 'mas'],
    ['when two slips leave too little of it', 'mosc'],
    ['when its first letter differs', 'faccine'],
    ['when it is a number', '45800'],
    ['when nothing is near', 'chromodynamics'],
    ['when it is empty', ''],
  ])('%s', (_, typed) => expect(similar(typed)).toEqual([]));
});

describe('of several lists', () => {
  const both = [
    createWordList(() => [
      ['vaccine', 'vaccin'],
      ['quarantine', 'hidden'],
    ]),
    createWordList(() => [['vaccine', '=vaccine']]),
  ];
  const known = createSpelling(both, (term) => (term === 'hidden' ? 0 : 1));

  it('the later says what a word is found by', () =>
    expect(known.similar('vacine')).toMatchObject([{ word: 'vaccine', term: '=vaccine' }]));

  it('a word that no text holds is none', () => expect(known.similar('quarantin')).toEqual([]));
});
