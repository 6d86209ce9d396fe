import SearchableMap from 'minisearch/SearchableMap';
import { describe, expect, it } from 'vitest';
import { createWordList } from '../../src/search/word-list.ts';

/** All words of up to four of these letters, and some of another first letter. */
const LETTERS = ['a', 'b', 'ż', 'і'];
const words = [1, 2, 3, 4].flatMap((length) =>
  Array.from({ length: LETTERS.length ** length }, (_, number) =>
    Array.from({ length }, (_, at) => LETTERS[Math.floor(number / LETTERS.length ** at) % 4]).join(
      '',
    ),
  ),
);
const list = createWordList(() => words.map((word) => [word, `=${word}`]));
const tree = SearchableMap.from(words.map((word) => [word, `=${word}`]));

describe('a list of words', () => {
  it.each([0, 1, 2])('finds the words of %i slips that another algorithm finds', (slips) => {
    for (const asked of ['a', 'ab', 'abżі', 'bbbb', 'іab', 'żaбa', 'aabbaa', 'zab']) {
      const expected = [...tree.fuzzyGet(asked, slips)]
        .map(([word, [term, distance]]) => ({ word, term, distance }))
        .filter(({ word }) => word[0] === asked[0]);
      const byWord = (a: { word: string }, b: { word: string }) => (a.word < b.word ? -1 : 1);
      expect(list.within(asked, slips).sort(byWord)).toEqual(expected.sort(byWord));
    }
  });

  it('finds the words that begin so', () => {
    const found = list.beginning('bż').map(({ word }) => word);
    expect(found).toEqual(words.filter((word) => word.startsWith('bż')).sort());
    expect(list.beginning('z')).toEqual([]);
  });

  it('tells the term of a word', () => {
    expect([list.termOf('abż'), list.termOf('abz')]).toEqual(['=abż', undefined]);
  });
});
