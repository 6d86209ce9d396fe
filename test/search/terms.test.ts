import { describe, expect, it } from 'vitest';
import { createTermReader, toTerms } from '../../src/search/terms.ts';

/** The terms that are looked for. */
const wanted = (text: string) =>
  toTerms(text, 'en')
    .filter(({ isStop }) => !isStop)
    .map(({ term }) => term);

describe('the country is not the pronoun', () => {
  it.each([
    ['US aid', ['US', 'aid']],
    ['U.S. aid', ['US', 'aid']],
    ['the U.S', ['US']],
    ['the US’s role', ['US', 'role']],
    ['the us', ['US']],
    ['give us masks', ['give', 'mask']],
    ['Us two', ['two']],
  ])('%s', (text, terms) => {
    expect(wanted(text)).toEqual(terms.filter((term) => term !== 'give' || /give/.test(text)));
  });
});

describe('the organisation is not the question word', () => {
  it.each([
    ['the WHO approved', ['WHO', 'approv']],
    ['WHO approval', ['WHO', 'approv']],
    ['who approved it', ['approv']],
    ['Who approved it', ['approv']],
    ['WHO APPROVED THE VACCINES', ['approv', 'vaccin']],
  ])('%s', (text, terms) => expect(wanted(text)).toEqual(terms));
});

it('keeps the place of every word, and of stop words among them', () => {
  const text = 'The dose of Moderna.';
  expect(toTerms(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    'dose',
    'of',
    'Moderna',
  ]);
});

it('stems a foreign name by its own script', () => {
  const stems = (text: string) => toTerms(text, 'en').map(({ term }) => term);
  expect(stems('Україною')).toEqual(stems('Україна'));
  expect(toTerms('vaccines', 'uk')[0]?.term).toBe('vaccin');
});

it('tells capitals', () => {
  expect(toTerms('Washington and moscow', 'en').map(({ isCapital }) => isCapital)).toEqual([
    true,
    false,
    false,
  ]);
});

it('reads a text in the same way without the places of its words, each word once', () => {
  const text = 'The US gave us doses; WHO told the us who gave the doses.';
  const made: string[] = [];
  const read = createTermReader((word) => {
    made.push(word.folded);
    return word;
  });
  const terms = toTerms(text, 'en').map(({ start: _, end: __, ...word }) => word);
  expect(read(text, 'en')).toEqual(terms);
  expect(read(text, 'en')[4]).toBe(read('doses', 'en')[0]);
  expect(made.filter((word) => word === 'doses')).toHaveLength(1);
});
