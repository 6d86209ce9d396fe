import { describe, expect, it } from 'vitest';
import { libraryOf } from '../support.ts';

const { index } = libraryOf({
  masks: 'The masks came from Norland. The masks were new.',
  tests: 'The tests came from Norland and were paid for by Suedland.',
  gowns: 'Gowns came late.',
});
const found = (terms: string[], within?: string) =>
  index.candidates(terms, 10, within).map(({ passage }) => passage.document.id);

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
    expect(index.candidates(['norland'], 1)).toHaveLength(1);
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
  expect(libraryOf({}).index.candidates(['mask'], 10)).toEqual([]);
});
