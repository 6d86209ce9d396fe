import { describe, expect, it } from 'vitest';
import type { Wanted } from '../../src/search/candidates.ts';
import { libraryOf } from '../support.ts';

const { index } = libraryOf({
  masks: 'The masks came from Norland. The masks were new.',
  tests: 'The tests came from Norland and were paid for by Suedland.',
  gowns: 'Gowns came late.',
});

/** Terms as concepts of their own, rare ones weighing more. */
const wanted = (terms: readonly string[]): Wanted[] =>
  terms.map((term) => ({
    weight: 1 / (1 + index.documentFrequency(term)),
    terms: [index.termNumber(term) ?? []].flat().map((number) => ({ number, surety: 1 })),
  }));
const found = (terms: string[], within?: string) =>
  index.candidates(wanted(terms), 10, within).map((at) => index.passages[at]?.document.id);

describe('candidates', () => {
  it('hold any of the terms, and those with the rarer ones come first', () => {
    expect(found(['norland', 'suedland'])).toEqual(['tests', 'masks']);
  });

  it('keep to one document', () => {
    expect(found(['norland'], 'masks')).toEqual(['masks']);
    expect(found(['norland'], 'gowns')).toEqual([]);
    expect(found(['norland'], 'nowhere')).toEqual([]);
  });

  it.each([[[]], [['']], [['unknown']], [['nor']]])('are none for %j', (terms) => {
    expect(found(terms)).toEqual([]);
  });

  it('are no more than asked for', () => {
    expect(index.candidates(wanted(['norland']), 1)).toHaveLength(1);
  });
});

it('knows how many passages hold a term', () => {
  expect(['norland', 'mask', 'gown', 'unknown'].map(index.documentFrequency)).toEqual([2, 1, 1, 0]);
  expect(index.termNumber('unknown')).toBeUndefined();
});

it('takes for a name what is written with a capital inside sentences, and never without', () => {
  const { index } = libraryOf({ a: 'Masks came from Norland. Buy masks in May. You may.' });
  expect(['norland', 'mask', 'may', 'unknown'].map(index.isName)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('is empty for an empty library', () => {
  expect(libraryOf({}).index.candidates(wanted(['mask']), 10)).toEqual([]);
});

it('forgets one question before the next', () => {
  const first = found(['norland', 'suedland']);
  found(['late']);
  expect(found(['norland', 'suedland'])).toEqual(first);
});

it('finds the best among very many as among few', () => {
  const texts = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [
      `text-${at}`,
      at % 500 === 7 ? 'Masks, masks and masks.' : `Masks came in lorry ${at} with other goods.`,
    ]),
  );
  const { index: large } = libraryOf(texts);
  const terms = [{ number: large.termNumber('mask')!, surety: 1 }];
  const best = large.candidates([{ weight: 1, terms }], 4);
  expect(best.map((at) => large.passages[at]?.document.id)).toEqual([
    'text-7',
    'text-507',
    'text-1007',
    'text-1507',
  ]);
});

it('knows the passage of a place, and none for a place outside of all', () => {
  const library = libraryOf({ a: '# Head\n\nMasks came.\n\n# Tail\n\nTests came.' });
  const [document] = library.documents;
  const at = (words: string) =>
    library.index.passageAt(document!, document!.text.indexOf(words))?.sentences.length;
  expect([at('Masks'), at('Tests'), at('Tail')]).toEqual([1, 1, undefined]);
});
