import type { Claim } from '../answer/claims.ts';
import type { LaidQuote } from '../answer/lay-out.ts';
import { leadOf } from '../answer/lead.ts';
import type { Ranked } from '../answer/rank.ts';
import { citePassage, citeWork, labelWork } from '../citations/cite.ts';
import type { CitedWork } from '../citations/cited-by.ts';
import { quoteAddress } from '../citations/quote-address.ts';
import { urlOf } from '../knowledge/csl.ts';
import {
  blockAt,
  type Document,
  type Locator,
  locate,
  type Span,
  slice,
} from '../knowledge/document.ts';
import type { Aliases } from '../search/aliases.ts';
import type { Question } from '../search/question.ts';
import { toTerms } from '../search/terms.ts';
import { type QuotedClaim, showClaim, toQuotedClaim } from './claim.ts';
import type { Context } from './context.ts';
import type { Messages } from './messages/index.ts';
import { isCutAfter, isCutBefore } from './quote-cuts.ts';
import { piecesOf } from './quote-pieces.ts';
import type { ShownQuote } from './reply.ts';
import { shorten } from './shorten.ts';

/** A work that a quoted sentence rests on. */
export interface CitedReference {
  /** The work's id, as `/source` takes it. */
  readonly id: string;
  readonly citation: string;
  /** Pages that the sentence names: "p. 77", or null. */
  readonly locator: string | null;
  readonly url: string | null;
}

/** A quote as data. `text` is exactly `document.text.slice(start, end)`, in UTF-16 code units. */
export interface Quote {
  readonly text: string;
  /** The sentence in it that answers. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** Id of the passage that the sentence stands in; null for words that are not quoted in answers. */
  readonly passage: string | null;
  readonly document: { readonly id: string; readonly title: string };
  readonly locator: Locator;
  readonly citation: string;
  readonly url: string | null;
  /** The works that the sentence itself cites. */
  readonly references: readonly CitedReference[];
  /** What the quote reports as somebody's claim; null where it reports none. */
  readonly claim: QuotedClaim | null;
  /**
   * What leads to it and is not in it, exactly `document.text.slice(start, end)`: the sentence before its list or code, the
   * header of its table, the term that it explains. Null where nothing does.
   */
  readonly lead: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** Quotes that say nearly the same elsewhere. */
  readonly also: readonly Quote[];
}

/** A part of a document, and the sentence in it that matters. */
export interface Quotable {
  readonly document: Document;
  readonly quote: Span;
  readonly sentence: Span;
  readonly claim?: Claim | null;
  /** What says nearly the same. */
  readonly also?: readonly Quotable[];
}

export function toQuote(
  { document, quote, sentence, claim = null, also = [] }: Quotable,
  context: Context,
): Quote {
  const lead = leadOf(document, quote);
  const { messages, library } = context;
  const locator = locate(document, quote);
  return {
    text: slice(document, quote),
    sentence: slice(document, sentence),
    start: quote.start,
    end: quote.end,
    passage: library.index.passageAt(document, sentence.start)?.id ?? null,
    document: { id: document.id, title: document.title },
    locator,
    citation: citePassage(document, locator, messages.cite),
    url: quoteAddress(document, sentence),
    references: citedIn(document, sentence, context).map(({ reference, locators }) => ({
      id: `${document.id}/${reference.id}`,
      citation: citeWork(reference, messages.cite),
      locator: locators.join(', ') || null,
      url: urlOf(reference),
    })),
    claim: claim && toQuotedClaim(document, claim),
    lead: lead && { text: slice(document, lead), ...lead },
    also: also.map((other) => toQuote(other, context)),
  };
}

export function toShownQuote(
  quotable: Quotable,
  marks: readonly Span[],
  context: Context,
): ShownQuote {
  const { document, quote, sentence, claim = null, also = [] } = quotable;
  const { messages } = context;
  const lead = leadOf(document, quote);
  // The names of its columns stand beside the cells of a row.
  const isShown = lead !== null && blockAt(document, lead.start)?.kind !== 'header';
  return {
    text: slice(document, quote),
    marks,
    sentence: { start: sentence.start - quote.start, end: sentence.end - quote.start },
    isCutBefore: isCutBefore(document, quote, lead),
    isCutAfter: isCutAfter(document, quote),
    citation: citeBriefly(quotable, messages),
    url: quoteAddress(document, sentence),
    references: citedIn(document, sentence, context).map(({ reference, locators }) => ({
      label: [shorten(labelWork(reference, messages.cite), LONGEST_LABEL), ...locators].join(', '),
      url: urlOf(reference),
    })),
    claim: claim && showClaim(quotable, claim, messages),
    pieces: piecesOf(document, quote),
    lead: isShown ? slice(document, lead) : null,
    also: also.map((other) => ({
      label: citeBriefly(other, messages),
      url: quoteAddress(other.document, other.sentence),
    })),
  };
}

function citeBriefly({ document, quote }: Quotable, { cite }: Messages): string {
  const briefly = { item: document.item, title: shorten(document.title, LONGEST_TITLE) };
  return citePassage(briefly, locate(document, quote), cite);
}

function citedIn(document: Document, sentence: Span, { library }: Context): readonly CitedWork[] {
  return library.bibliography.citationsOf(document).worksCitedIn(sentence);
}

/** Characters of a cited work's name under a quote. */
const LONGEST_LABEL = 60;
/** Characters of a title under a quote, where every line of a phone counts. */
const LONGEST_TITLE = 60;

/** The words of a quote that the question's concepts are found by, as ranges of the quote. */
export function markMatches(
  { passage, quote }: Pick<Ranked, 'passage' | 'quote'>,
  question: Question,
  aliases: Aliases,
): Span[] {
  const text = slice(passage.document, quote);
  const terms = toTerms(text, passage.language);
  const wanted = new Set(question.concepts.flatMap((concept) => [...concept.terms.keys()]));
  const marks: Span[] = [];
  for (let position = 0; position < terms.length; ) {
    const alias = aliases.at(terms, position);
    const first = terms[position]!;
    const last = terms[position + (alias?.length ?? 1) - 1]!;
    const isAlias = alias !== null && wanted.has(alias.key);
    if (isAlias) addMark(marks, { start: first.start, end: last.end }, text);
    else if (!first.isStop && wanted.has(first.term)) addMark(marks, first, text);
    position += isAlias ? alias.length : 1;
  }
  return marks;
}

/** The sentence that answers, as a range of its quote; nothing where it is all there is. */
export function markSentence({ quote, sentence }: Pick<Quotable, 'quote' | 'sentence'>): Span[] {
  const isAll = sentence.start <= quote.start && sentence.end >= quote.end;
  return isAll ? [] : [{ start: sentence.start - quote.start, end: sentence.end - quote.start }];
}

/** Adds a mark, joined to the one before it when only a space parts them. */
function addMark(marks: Span[], { start, end }: Span, text: string): void {
  const last = marks.at(-1);
  if (last && /^ ?$/.test(text.slice(last.end, start)))
    marks[marks.length - 1] = { start: last.start, end };
  else marks.push({ start, end });
}

/** A ranked passage as something to quote. */
export function toQuotable({ passage, quote, sentence, claim }: Ranked): Quotable {
  return { document: passage.document, quote, sentence, claim };
}

/** A quote of an answer with what says nearly the same. */
export function toLaidQuotable({ quote, also }: LaidQuote): Quotable {
  return { ...toQuotable(quote), also: also.map(toQuotable) };
}
