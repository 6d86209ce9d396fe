import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/knowledge/document.ts';
import { packText } from '../../src/knowledge/packed-text.ts';
import { findRow } from '../../src/quotes/find-row.ts';
import { buildQuoteData, openQuoteIndex, quoteWords } from '../../src/quotes/quote-index.ts';

/** An index of texts, some of them packed. */
function indexOf(texts: readonly string[]) {
  const documents = texts.map(
    (text, at) => ({ text, ...(at % 2 === 1 && { packed: packText(text) }) }) as Document,
  );
  return { documents, index: openQuoteIndex(buildQuoteData(documents), documents) };
}

const lengths = [0, 1, 15, 16, 17, 40, 3, 0];
const texts = lengths.map((length, text) =>
  Array.from({ length }, (_, at) => `${'İя9ż'.slice(0, 1 + (at % 4))}${text}`).join(' – '),
);

describe('texts of any length', () => {
  const { documents, index } = indexOf(texts);
  const expected = documents.flatMap((document) => [
    ...quoteWords(document.text).map((word) => ({ document, ...word })),
    null,
  ]);

  it('have every word at its place again', () => {
    expect(index.size).toBe(expected.length);
    for (const [place, one] of expected.entries()) {
      if (!one) continue;
      const { document, word, ...span } = one;
      expect(index.documentAt(place)).toBe(document);
      expect(index.spanAt(place)).toEqual(span);
      expect(index.placesOf(index.idOf(word))).toContain(place);
      expect(index.countOf(index.idOf(word))).toBe(index.placesOf(index.idOf(word)).length);
    }
  });

  it('are read from any place to any other, over the ends of documents', () => {
    const ids = expected.map((one) => (one ? index.idOf(one.word) : -1));
    for (let from = 0; from <= ids.length; from++)
      for (let to = from; to <= ids.length; to++)
        expect([...index.idsIn(from, to)]).toEqual(ids.slice(from, to));
  });

  it('reach from their first word to their last', () => {
    for (const [number, document] of documents.entries()) {
      const first = lengths.slice(0, number).reduce((sum, length) => sum + length + 1, 0);
      const reach = { from: first, to: first + quoteWords(document.text).length };
      for (let place = reach.from; place <= reach.to; place++)
        expect(index.reachAt(place)).toEqual(reach);
    }
  });

  it('do not have other words', () => {
    expect(index.idOf('other')).toBe(-1);
    expect(index.countOf(-1)).toBe(0);
    expect([...index.placesOf(-1)]).toEqual([]);
  });
});

describe('words in a row', () => {
  const word = fc.constantFrom('a', 'b', 'of');
  const text = fc.array(word, { maxLength: 300 }).map((words) => words.join(' '));

  it('are found wherever they stand, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 4 }),
        fc.array(word, { minLength: 1, maxLength: 6 }),
        (texts, words) => {
          const { index } = indexOf(texts);
          const all = texts.flatMap((text) => [...quoteWords(text).map((one) => one.word), '']);
          const expected = all.flatMap((_, at) =>
            words.every((one, offset) => all[at + offset] === one) ? [at] : [],
          );
          const known = words.every((one) => all.includes(one));
          expect(findRow(index, words.map(index.idOf))).toEqual(known ? expected : []);
        },
      ),
    );
  });
});
