import { expect, it } from 'vitest';
import type { Document } from '../../src/knowledge/document.ts';
import { buildQuoteData, openQuoteIndex, quoteWords } from '../../src/quotes/quote-index.ts';

it('every word is found at its place again, in texts of any length', () => {
  const lengths = [0, 1, 15, 16, 17, 40, 3];
  const texts = lengths.map((length, text) =>
    Array.from({ length }, (_, at) => `${'İя9ż'.slice(0, 1 + (at % 4))}${text}`).join(' – '),
  );
  const documents = texts.map((text) => ({ text }) as Document);
  const index = openQuoteIndex(buildQuoteData(documents), documents);
  const expected = documents.flatMap((document) => [
    ...quoteWords(document.text).map(({ start, end }) => ({ document, start, end })),
    null,
  ]);
  const found = Array.from(index.ids, (id, place) =>
    id < 0 ? null : { document: index.documentAt(place), ...index.spanAt(place) },
  );
  expect(found).toEqual(expected);
});
