import { type Document, overlap, type Span, slice } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';
import { countWords } from '../knowledge/sentences.ts';
import type { Index } from '../search/index.ts';
import { holdsKind } from '../search/kinds-asked.ts';
import type { Question } from '../search/question.ts';
import { readRow } from '../search/rows.ts';
import { readFrom } from '../search/sparse.ts';
import { type Claim, claimIn } from './claims.ts';
import { share, strongest } from './evidence.ts';
import { MASK, type Query, TERM } from './query.ts';
import { quoteAround } from './quote-around.ts';
import type { Scored } from './scoring.ts';

/** What is quoted, and by concept how surely it holds the concept. */
export interface Quoted {
  readonly quote: Span;
  readonly held: readonly number[];
  /** What the quote reports as somebody's claim, if it does. */
  readonly claim: Claim | null;
}

/** Words that a quote may have from a claim to its finding. */
const CLAIM_WORDS = 90;

/** What is to be quoted, and what of its document is quoted already. */
interface Wish extends Pick<Scored, 'number' | 'best'> {
  readonly taken: readonly Span[];
  /** The most sentences to quote. */
  readonly most: number;
}

/**
 * The quote around the best sentence of a passage; its paragraph may go on in the passages beside it. It stops at what
 * is taken.
 */
export function quoteFrom(
  { number, best, taken, most }: Wish,
  question: Question,
  query: Query,
  index: Index,
): Quoted {
  const { document, sentences: own } = index.passage(number)!;
  const near = [number - 1, number, number + 1].filter(
    (at) => index.passage(at)?.document === document,
  );
  const all = near.flatMap((at) => {
    const held = heldBySentence(at, query, index);
    return index.passage(at)!.sentences.map((span, sentence) => ({ span, held: held[sentence]! }));
  });
  const place = all.findIndex(({ span }) => span.start === own[best]!.start);
  const isTaken = ({ span }: { span: Span }) => taken.some((quote) => overlap(quote, span));
  const first = all.slice(0, place).findLastIndex(isTaken) + 1;
  const next = all.slice(place).findIndex(isTaken);
  const free = all.slice(first, next < 0 ? all.length : place + next);
  const sentences = free.map(({ span }) => span);
  const held = free.map((sentence) => sentence.held);
  const around = quoteAround(document, sentences, {
    best: place - first,
    most,
    core: {
      from: Math.max(0, place - best - first),
      to: Math.min(free.length, place - best + own.length - first),
    },
    shareOf: (start, end) => share(strongest(held.slice(start, end)), question),
    hasKind: (text) => question.expects === null || holdsKind(question.expects, text),
  });
  const claim = claimIn(document, sentences, { ...around, best: place - first });
  const { from, to } = untilFinding(document, sentences, { ...around, claim });
  return {
    quote: { start: sentences[from]!.start, end: sentences[to - 1]!.end },
    held: strongest(held.slice(from, to)),
    claim,
  };
}

/** A quote that reports a claim goes on until what is found of it, where that fits a quote. */
function untilFinding(
  document: Document,
  sentences: readonly Span[],
  { from, to, claim }: { readonly from: number; readonly to: number; readonly claim: Claim | null },
): { from: number; to: number } {
  if (!claim?.finding) return { from, to };
  const { start, end } = claim.finding;
  const first = sentences.findIndex((sentence) => sentence.start === start);
  const last = sentences.findIndex((sentence) => sentence.end === end);
  const longer = { from: Math.min(from, first), to: Math.max(to, last + 1) };
  const span = { start: sentences[longer.from]!.start, end: sentences[longer.to - 1]!.end };
  return countWords(slice(document, span)) <= CLAIM_WORDS ? longer : { from, to };
}

/** A sentence of a passage as a quote of its own, with what makes it whole. */
export function quoteSentence(
  { document, sentences }: Passage,
  best: number,
): Pick<Quoted, 'quote' | 'claim'> {
  const around = quoteAround(document, sentences, {
    ...{ best, core: { from: best, to: best + 1 }, most: FURTHER },
    shareOf: () => 0,
    hasKind: () => true,
  });
  const claim = claimIn(document, sentences, { ...around, best });
  const { from, to } = untilFinding(document, sentences, { ...around, claim });
  return { quote: { start: sentences[from]!.start, end: sentences[to - 1]!.end }, claim };
}

/** Sentences of such a quote. */
const FURTHER = 2;

/** By sentence and concept, how surely the sentence holds the concept. */
function heldBySentence(
  number: number,
  { wanted, meanings, mayMatch }: Query,
  index: Index,
): number[][] {
  const { aliases, starts, sentenceEnds, sentenceStarts } = index.data;
  const words = readRow(index.data.words, number);
  const aliasAt = readFrom(aliases, number);
  let from = 0;
  return index.passage(number)!.sentences.map((_, sentence) => {
    const held = wanted.map(() => 0);
    const to = sentenceEnds[sentenceStarts[number]! + sentence]! - starts[number]!;
    const meet = (term: number) => {
      if ((mayMatch[term & MASK]! & TERM) === 0) return;
      for (const { concept, surety } of meanings.get(term) ?? [])
        held[concept] = Math.max(held[concept]!, surety);
    };
    for (; from < to; from++) {
      meet(words[from]!);
      meet(aliasAt(from));
    }
    return held;
  });
}
