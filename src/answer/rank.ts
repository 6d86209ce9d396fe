import { type Span, slice } from '../knowledge/document.ts';
import { type Index, saturate } from '../search/index.ts';
import type { Question } from '../search/question.ts';
import { type Evidence, share, strongest, weightsFor } from './evidence.ts';
import { type Examined, examine, searched, toQuery } from './examine.ts';
import { holdsExpected } from './expected.ts';
import { quoteAround } from './quote-around.ts';

interface Scored extends Examined {
  /** Index of the sentence that answers best. */
  readonly best: number;
  readonly evidence: Evidence;
  readonly score: number;
}

/** A passage that may answer, with the part of it to quote. */
export interface Ranked extends Pick<Scored, 'passage' | 'titleHeld' | 'evidence' | 'score'> {
  /** The sentence that answers best. */
  readonly sentence: Span;
  /** Whole sentences around it, at most about 90 words: what is quoted. */
  readonly quote: Span;
  /** By concept of the question, how surely the quote holds it, from 0 to 1. */
  readonly held: readonly number[];
}

export interface RankOptions {
  /** Most passages to give. */
  readonly top: number;
  /** Id of the only document to look in. */
  readonly within?: string | undefined;
}

/** Candidates that get a second look. */
const CANDIDATES = 60;

/** The passages that share most with the question, best first, with what to quote of each. */
export function rank(question: Question, index: Index, { top, within }: RankOptions): Ranked[] {
  const query = toQuery(question, index);
  const examined = index
    .candidates(query.wanted.map(searched), Math.max(CANDIDATES, top), within)
    .map((number) => examine(number, query, index));
  const documents = documentEvidence(examined, question, index);
  return examined
    .map((one) => score(one, documents.get(one.passage.document.id) ?? 0, question, index))
    .sort((a, b) => b.score - a.score)
    .slice(0, top)
    .map((scored) => withQuote(scored, question));
}

/** By document, BM25 of what its candidates hold together, in a text of its length. */
function documentEvidence(
  examined: readonly Examined[],
  question: Question,
  index: Index,
): Map<string, number> {
  const counts = new Map<string, { readonly sum: Float64Array; readonly relativeLength: number }>();
  for (const { passage, counts: own } of examined) {
    const { document } = passage;
    const known = counts.get(document.id) ?? {
      sum: new Float64Array(own.length),
      relativeLength: index.lengthOf(document) / index.averageDocumentLength,
    };
    for (const [concept, count] of own.entries()) known.sum[concept]! += count;
    counts.set(document.id, known);
  }
  const evidence = new Map<string, number>();
  for (const [id, { sum, relativeLength }] of counts)
    evidence.set(
      id,
      share(
        [...sum].map((count) => saturate(count, relativeLength)),
        question,
      ),
    );
  return evidence;
}

function score(one: Examined, document: number, question: Question, index: Index): Scored {
  const { passage, counts, held, titleHeld, pairs, number } = one;
  const { starts } = index.data;
  const relativeLength = (starts[number + 1]! - starts[number]!) / index.averageLength;
  const expected = passage.sentences.map(
    (span) =>
      question.expects !== null && holdsExpected(question.expects, slice(passage.document, span)),
  );
  const weights = weightsFor(question);
  const worth = held.map(
    (sentence, at) =>
      weights.sentence * share(sentence, question) + (expected[at] ? weights.expected : 0),
  );
  const best = indexOfMost(worth);
  const evidence: Evidence = {
    bm25: share(
      [...counts].map((count) => saturate(count, relativeLength)),
      question,
    ),
    passage: share(strongest(held), question),
    sentence: share(held[best]!, question),
    pairs: share(pairs, question),
    title: share(titleHeld, question),
    document,
    expected: expected[best] ? 1 : 0,
  };
  const total = Object.entries(weights).reduce(
    (sum, [part, weight]) => sum + weight * evidence[part as keyof Evidence],
    0,
  );
  return { ...one, best, evidence, score: total };
}

function withQuote(
  { passage, best, held, titleHeld, evidence, score }: Scored,
  question: Question,
): Ranked {
  const { sentences } = passage;
  const { from, to } = quoteAround(passage, best, (start, end) =>
    share(strongest(held.slice(start, end)), question),
  );
  return {
    passage,
    titleHeld,
    evidence,
    score,
    sentence: sentences[best]!,
    quote: { start: sentences[from]!.start, end: sentences[to - 1]!.end },
    held: strongest(held.slice(from, to)),
  };
}

function indexOfMost(values: readonly number[]): number {
  return values.reduce((best, value, at) => (value > values[best]! ? at : best), 0);
}
