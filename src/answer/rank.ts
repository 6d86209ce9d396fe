import { type Document, overlap, type Span, slice } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Index } from '../search/index.ts';
import type { Question } from '../search/question.ts';
import type { Claim } from './claims.ts';
import type { Evidence } from './evidence.ts';
import { toQuery } from './query.ts';
import { quoteFrom } from './quote-from.ts';
import { createRescorer } from './rescore.ts';
import { createScoring, type Scored } from './scoring.ts';

/** A passage that may answer, with what to quote of it. */
export interface Ranked {
  readonly passage: Passage;
  readonly evidence: Evidence;
  readonly score: number;
  /** The sentence that answers best. */
  readonly sentence: Span;
  /** Whole sentences around it, at most 90 words: what is quoted. */
  readonly quote: Span;
  /** By concept of the question, how surely the quote holds it, from 0 to 1. */
  readonly held: readonly number[];
  /** The same of the titles and authors of its document, and of what leads to it there. */
  readonly titleHeld: readonly number[];
  readonly contextHeld: readonly number[];
  /** What the quote reports as somebody's claim, if it does. */
  readonly claim: Claim | null;
  /** How far its score is ahead of the next passage that says something else; infinite where none does. */
  readonly lead: number;
}

export interface RankOptions {
  /** Most passages to give. */
  readonly top: number;
  /** Id of the only document to look in. */
  readonly within?: string | undefined;
}

/** Candidates that get a second look. */
const CANDIDATES = 30;
/** Sentences of a quote that only adds to the first. */
const FURTHER = 2;
/** Candidates that are read for each quote: some stand in a quote already. */
const SPARE = 2;

/**
 * The passages that share most with the question, best first, with what to quote of each. Quotes do not overlap: a
 * passage whose best sentence stands in a quote before it makes room for the next.
 */
export function rank(question: Question, index: Index, { top, within }: RankOptions): Ranked[] {
  const query = toQuery(question, index);
  const wanted = query.wanted.map(({ weight, searched }) => ({ weight, terms: searched }));
  const byWords = index
    .candidates(wanted, Math.max(CANDIDATES, top), within)
    .map(createScoring(question, query, index))
    .sort(byScore);
  const { rescore, most } = createRescorer(question);
  // Reading cannot lift what is further behind than that.
  const least = (byWords[SPARE * top - 1]?.score ?? 0) - most;
  const read = byWords
    .filter(({ score }) => score >= least)
    .map(rescore)
    .sort(byScore);
  const unread = byWords.filter(({ score }) => score < least);
  const ranked: Ranked[] = [];
  for (const [at, { number, best, ...scored }] of read.entries()) {
    if (ranked.length === top) break;
    const sentence = scored.passage.sentences[best]!;
    const taken = ranked
      .filter(({ passage }) => passage.document === scored.passage.document)
      .map(({ quote }) => quote);
    if (taken.some((quote) => overlap(quote, sentence))) continue;
    const length = ranked.length === 0 ? Number.POSITIVE_INFINITY : FURTHER;
    const quoted = quoteFrom({ number, best, taken, most: length }, question, query, index);
    const others = [...read.slice(at + 1), ...unread];
    const lead = scored.score - nextScore(others, quoted.quote, scored.passage.document);
    ranked.push({ ...scored, sentence, ...quoted, lead });
  }
  return ranked;
}

/** The score of the first passage whose best sentence stands neither in a quote nor in the same words. */
function nextScore(others: readonly Scored[], quote: Span, document: Document): number {
  const quoted = slice(document, quote);
  const next = others.find(
    ({ passage, best }) => !quoted.includes(slice(passage.document, passage.sentences[best]!)),
  );
  return next?.score ?? Number.NEGATIVE_INFINITY;
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score;
}
