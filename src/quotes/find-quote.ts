import { type Document, findText, type Span } from '../knowledge/document.ts';
import { findRow } from './find-row.ts';
import { findNear, type NearPlace } from './near-quote.ts';
import { type Exception, exceptionsOf, unwrap } from './quote-forms.ts';
import { findWithGaps } from './quote-gaps.ts';
import {
  buildQuoteData,
  openQuoteIndex,
  type QuoteData,
  type QuoteIndex,
  type QuoteWord,
  quoteWords,
} from './quote-index.ts';
import { placeAt, placesOf, textOf } from './quote-place.ts';
import { type Difference, wordDifference } from './word-difference.ts';

/** Where pasted words stand in the sources, and how exactly. */
export type FoundQuote =
  | { readonly status: 'not-found' }
  | {
      readonly status: 'verbatim' | 'verbatim-except' | 'near';
      readonly document: Document;
      readonly span: Span;
      /** Other places that have the same words. */
      readonly others: number;
      /** In what the pasted text differs, where its words are the source's. */
      readonly except: readonly Exception[];
      /** From the source to the pasted text, for `near` alone. */
      readonly difference: readonly Difference[];
    };

export interface QuoteFinder {
  /**
   * A place of the pasted words; Markdown and quotation marks around them are no matter. Of several places the first in a
   * document that `isMeant`, else the first.
   */
  find(pasted: string, isMeant?: (document: Document) => boolean): FoundQuote;
}

/** Characters read of what is pasted. */
const LONGEST = 8000;

/** A finder in these documents; `data` spares building it of them again. */
export function createQuoteFinder(
  documents: readonly Document[],
  data: QuoteData = buildQuoteData(documents),
): QuoteFinder {
  const index = openQuoteIndex(data, documents);
  return {
    find(pasted, isMeant = () => false) {
      const forms = unwrap(pasted.slice(0, LONGEST));
      let except: FoundQuote | null = null;
      for (const form of forms) {
        const found = findExact(index, form, isMeant) ?? findInParts(index, form);
        if (found?.status === 'verbatim') return found;
        except ??= found;
      }
      if (except) return except;
      for (const form of forms) {
        const found = findInside(index, form);
        if (found) return found;
      }
      return nearest(index, forms) ?? { status: 'not-found' };
    },
  };
}

type Match = Exclude<FoundQuote, { status: 'not-found' }>;

/** The quote as it stands, or in all but case and signs. */
function findExact(
  index: QuoteIndex,
  quote: string,
  isMeant: (document: Document) => boolean,
): Match | null {
  const places = placesOf(index, quote);
  const same = places.filter((one) => textOf(one) === quote);
  const best = same.length > 0 ? same : places;
  const place =
    best.length > 1 ? (best.find(({ document }) => isMeant(document)) ?? best[0]) : best[0];
  if (!place) return null;
  const { document, span } = place;
  const except = exceptionsOf(quote, textOf(place));
  const status = except.length === 0 ? 'verbatim' : 'verbatim-except';
  return { status, document, span, others: places.length - 1, except, difference: [] };
}

/** The quote with words left out, marked by dots. */
function findInParts(index: QuoteIndex, quote: string): Match | null {
  const chain = findWithGaps(index, quote);
  if (!chain) return null;
  const { places, except, others } = chain;
  const { document, span } = places[0]!;
  const whole = { start: span.start, end: places.at(-1)!.span.end };
  return { status: 'verbatim-except', document, span: whole, others, except, difference: [] };
}

/** A quote cut inside a word is not in the index of words. */
function findInside({ documents }: QuoteIndex, quote: string): Match | null {
  if (quote.length < 8) return null;
  for (const document of documents) {
    const start = findText(document, quote);
    if (start < 0) continue;
    const span = { start, end: start + quote.length };
    return { status: 'verbatim', document, span, others: 0, except: [], difference: [] };
  }
  return null;
}

/** The place and the form of the quote that differ least. */
function nearest(index: QuoteIndex, forms: readonly string[]): Match | null {
  const ends = new Set([forms[0] ?? '', forms.at(-1) ?? '']);
  let best: { match: Match; changed: number } | null = null;
  for (const quote of ends) {
    const words = quoteWords(quote);
    for (const near of nearPlaces(index, words)) {
      const place = placeAt(index, near, quote, words);
      const { document, span } = place;
      const difference = wordDifference(textOf(place), quote);
      if (!difference) continue;
      const changed = countChanged(difference);
      if (best && best.changed <= changed) continue;
      const match = { status: 'near', document, span, others: 0, except: [], difference } as const;
      best = { match, changed };
    }
  }
  return best?.match ?? null;
}

/** The same words with other signs between them are nearer than any other words. */
function nearPlaces(index: QuoteIndex, words: readonly QuoteWord[]): readonly NearPlace[] {
  const ids = words.map(({ word }) => index.idOf(word));
  const rows = findRow(index, ids).slice(0, MOST_ROWS);
  return rows.length > 0
    ? rows.map((first) => ({ first, last: first + words.length - 1 }))
    : findNear(index, ids);
}

const MOST_ROWS = 8;

function countChanged(difference: readonly Difference[]): number {
  return difference.reduce((sum, part) => {
    if ('kept' in part) return sum;
    return sum + ('added' in part ? part.added.length : part.removed.length);
  }, 0);
}
