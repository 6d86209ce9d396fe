import { type Document, type Span, slice } from '../knowledge/document.ts';
import { findRow } from './find-row.ts';
import { canonical } from './quote-forms.ts';
import { type QuoteIndex, type QuoteWord, quoteWords } from './quote-index.ts';

/** Where words of a quote stand, with the signs around them that the quote has too. */
export interface QuotePlace {
  readonly document: Document;
  readonly span: Span;
  /** Places of the first and last word in the index. */
  readonly first: number;
  readonly last: number;
}

/** Places of one row of words that are looked at. */
const MOST_PLACES = 1000;

/** Where the words of `quote` stand in a row with the same signs between them, in order. */
export function placesOf(index: QuoteIndex, quote: string): QuotePlace[] {
  const words = quoteWords(quote);
  const ids = words.map(({ word }) => index.idOf(word));
  const form = canonical(quote);
  return findRow(index, ids)
    .slice(0, MOST_PLACES)
    .map((first) => placeAt(index, { first, last: first + words.length - 1 }, quote, words))
    .filter((place) => canonical(textOf(place)) === form);
}

/** The words of the sources from `first` to `last`, taken as far as the signs around `quote` go. */
export function placeAt(
  index: QuoteIndex,
  { first, last }: { readonly first: number; readonly last: number },
  quote: string,
  words: readonly QuoteWord[],
): QuotePlace {
  const document = index.documentAt(first);
  const { start } = index.spanAt(first);
  const { end } = index.spanAt(last);
  const before = slice(document, { start: Math.max(0, start - MOST_SIGNS), end: start });
  const after = slice(document, { start: end, end: end + MOST_SIGNS });
  const lead = lengthOf(quote.slice(0, words[0]!.start), before.length, (length) =>
    before.slice(before.length - length),
  );
  const tail = lengthOf(quote.slice(words.at(-1)!.end), after.length, (length) =>
    after.slice(0, length),
  );
  return { document, span: { start: start - lead, end: end + tail }, first, last };
}

/** The words at a place, exactly as the source has them. */
export function textOf({ document, span }: Pick<QuotePlace, 'document' | 'span'>): string {
  return slice(document, span);
}

/** Signs before or after a quote's words; more are no part of a quote. */
const MOST_SIGNS = 24;

/** How many characters of the source make `signs`: as they are if they can, else in canonical form. */
function lengthOf(signs: string, longest: number, cut: (length: number) => string): number {
  if (signs.length > MOST_SIGNS) return 0;
  if (cut(signs.length) === signs) return signs.length;
  const form = canonical(signs);
  for (let length = 0; length <= longest; length++) {
    const own = cut(length);
    if (/[\p{L}\p{N}]/u.test(own)) break;
    if (canonical(own) === form) return length;
  }
  return 0;
}
