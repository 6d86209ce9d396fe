import type { Document, Span } from '../knowledge/document.ts';
import { findNear, type NearPlace } from './near-quote.ts';
import { canonical, type Exception, exceptionsOf, unwrap } from './quote-forms.ts';
import {
  createQuoteIndex,
  findRow,
  type QuoteIndex,
  type QuoteWord,
  quoteWords,
} from './quote-index.ts';
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
  /** The first place of the pasted words; Markdown and quotation marks around them are no matter. */
  find(pasted: string): FoundQuote;
}

/** Characters read of what is pasted. */
const LONGEST = 8000;

export function createQuoteFinder(documents: readonly Document[]): QuoteFinder {
  const index = createQuoteIndex(documents);
  return {
    find(pasted) {
      const forms = unwrap(pasted.slice(0, LONGEST));
      let except: FoundQuote | null = null;
      for (const form of forms) {
        const found = findExact(index, form) ?? findWithGaps(index, form);
        if (found?.status === 'verbatim') return found;
        except ??= found;
      }
      const bare = forms.at(-1) ?? '';
      return except ?? findInside(index, bare) ?? nearest(index, forms) ?? { status: 'not-found' };
    },
  };
}

type Match = Exclude<FoundQuote, { status: 'not-found' }>;

/** The quote as it stands, or in all but case and signs. */
function findExact(index: QuoteIndex, quote: string): Match | null {
  const places = placesOf(index, quote);
  if (places.length === 0) return null;
  const others = places.length - 1;
  const exact = places.find(({ document, span }) => textAt(document, span) === quote);
  const { document, span } = exact ?? places[0]!;
  const except = exceptionsOf(quote, textAt(document, span));
  const status = except.length === 0 ? 'verbatim' : 'verbatim-except';
  return { status, document, span, others, except, difference: [] };
}

interface Place {
  readonly document: Document;
  readonly span: Span;
}

/** Where the words of `quote` stand in a row with the same signs between them. */
function placesOf(index: QuoteIndex, quote: string): Place[] {
  const words = quoteWords(quote);
  const form = canonical(quote);
  return findRow(
    index,
    words.map(({ word }) => index.idOf(word)),
  )
    .map((first) => placeAt(index, first, first + words.length - 1, quote, words))
    .filter(({ document, span }) => canonical(textAt(document, span)) === form);
}

/** The words from place `first` to `last`, with the signs around them that `quote` has too. */
function placeAt(
  index: QuoteIndex,
  first: number,
  last: number,
  quote: string,
  words: readonly QuoteWord[],
): Place {
  const document = index.documentAt(first);
  const start = index.starts[first]!;
  const end = index.ends[last]!;
  const lead = quote.slice(0, words[0]!.start);
  const tail = quote.slice(words.at(-1)!.end);
  const before = document.text.slice(Math.max(0, start - lead.length - MORE), start);
  const after = document.text.slice(end, end + tail.length + MORE);
  const cut = (length: number) => before.slice(before.length - length);
  return {
    document,
    span: {
      start: start - lengthOf(lead, before.length, cut),
      end: end + lengthOf(tail, after.length, (length) => after.slice(0, length)),
    },
  };
}

/** Signs that a source may have more of than the quote: "..." for "…". */
const MORE = 4;

/** How many characters of the source make `signs`; as they are if they can, else in canonical form. */
function lengthOf(signs: string, longest: number, cut: (length: number) => string): number {
  if (cut(signs.length) === signs) return signs.length;
  const form = canonical(signs);
  for (let length = 0; length <= longest; length++) {
    const own = cut(length);
    if (canonical(own) === form && !/[\p{L}\p{N}]/u.test(own)) return length;
  }
  return 0;
}

const GAP = /\s*(?:[[(](?:\.{2,}|…)[\])]|\.{3,}|…)\s*/;
/** Characters that an ellipsis may stand for. */
const WIDEST_GAP = 3000;
const MOST_PARTS = 12;

/** "The one … the other": the parts stand in this order, not far apart. */
function findWithGaps(index: QuoteIndex, quote: string): Match | null {
  if (!GAP.test(quote)) return null;
  const parts = quote.split(GAP).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length > MOST_PARTS || quoteWords(quote).length < 4) return null;
  const places = parts.map((part) => placesOf(index, part));
  const chains = (places[0] ?? [])
    .map((first) => chainFrom(first, places))
    .filter((one) => one !== null);
  const [chain] = chains;
  if (!chain) return null;
  const except = new Set<Exception>(['ellipses']);
  for (const [at, { document, span }] of chain.entries())
    for (const one of exceptionsOf(parts[at]!, textAt(document, span))) except.add(one);
  return {
    status: 'verbatim-except',
    document: chain[0]!.document,
    span: { start: chain[0]!.span.start, end: chain.at(-1)!.span.end },
    others: chains.length - 1,
    except: [...except].sort(),
    difference: [],
  };
}

function chainFrom(first: Place, places: readonly (readonly Place[])[]): Place[] | null {
  const chain = [first];
  for (const candidates of places.slice(1)) {
    const { document, span } = chain.at(-1)!;
    const next = candidates.find(
      (one) =>
        one.document === document &&
        one.span.start >= span.end &&
        one.span.start - span.end <= WIDEST_GAP,
    );
    if (!next) return null;
    chain.push(next);
  }
  return chain;
}

/** A quote cut inside a word is not in the index of words. */
function findInside({ documents }: QuoteIndex, quote: string): Match | null {
  if (quote.length < 8) return null;
  for (const document of documents) {
    const start = document.text.indexOf(quote);
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
    for (const { first, last } of nearPlaces(index, words)) {
      const { document, span } = placeAt(index, first, last, quote, words);
      const difference = wordDifference(textAt(document, span), quote);
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

function textAt({ text }: Document, { start, end }: Span): string {
  return text.slice(start, end);
}
