import { type Span, slice } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Index, Wanted } from '../search/index.ts';
import { saturate } from '../search/index.ts';
import type { Question } from '../search/question.ts';
import { holdsExpected } from './expected.ts';
import { quoteAround } from './quote-around.ts';

/** Why a passage ranks where it does: parts of its score, before their weights. */
export interface Evidence {
  /** BM25 of the question's concepts, as a share of the most they could reach. */
  readonly bm25: number;
  /** Share of the question's weight that the passage holds. */
  readonly passage: number;
  /** The same of its best sentence. */
  readonly sentence: number;
  /** The same of pairs of words that stand side by side in both. */
  readonly pairs: number;
  /** The same of its document's title and authors and its section's title. */
  readonly title: number;
  /** BM25 of all of the document's candidates together: what a text is about, all of it says. */
  readonly document: number;
  /** 1 when the best sentence has the kind of thing asked for. */
  readonly expected: number;
}

/** A passage that may answer, as far as its words tell. */
interface Examined {
  readonly number: number;
  readonly passage: Passage;
  /** By concept, how often the passage holds it. */
  readonly counts: Float64Array;
  /** By sentence and concept, how surely the sentence holds the concept, from 0 to 1. */
  readonly held: readonly (readonly number[])[];
  /** By concept, how surely its document's title and authors and its section's title hold it. */
  readonly titleHeld: readonly number[];
  readonly pairs: readonly number[];
}

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

// Chosen by test/bench on public question sets; none is worth more than a point of R@1 alone.
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  bm25: 1.6,
  passage: 0.2,
  sentence: 1,
  pairs: 1.4,
  title: 0.6,
  document: 1.2,
  expected: 0.1,
};

/** Concepts up to which a sentence may well hold all of a question. */
const SHORT = 3;

/** In a long question every sentence shares something: that it stands close together says less. */
export function weightsFor({ concepts }: Question): typeof WEIGHTS {
  const closeness = Math.min(1, SHORT / Math.max(1, concepts.length));
  return {
    ...WEIGHTS,
    sentence: WEIGHTS.sentence * closeness,
    pairs: WEIGHTS.pairs * closeness,
  };
}

/** The passages that share most with the question, best first, with what to quote of each. */
export function rank(question: Question, index: Index, { top, within }: RankOptions): Ranked[] {
  const wanted = question.concepts.map((concept) => toWanted(concept, index));
  const query = { wanted, meanings: meaningsOf(wanted) };
  const examined = index
    .candidates(wanted.map(searched), Math.max(CANDIDATES, top), within)
    .map((number) => examine(number, query, index));
  const documents = documentEvidence(examined, question, index);
  return examined
    .map((one) => score(one, documents.get(one.passage.document.id) ?? 0, question, index))
    .sort((a, b) => b.score - a.score)
    .slice(0, top)
    .map((scored) => withQuote(scored, question));
}

interface WantedConcept extends Wanted {
  /** Alias keys stand wherever one of their words does: those need not be looked for again. */
  readonly keys: Wanted['terms'];
}

function toWanted({ weight, terms }: Question['concepts'][number], index: Index): WantedConcept {
  const known = [...terms].flatMap(([term, surety]) => {
    const number = index.termNumber(term);
    return number === undefined ? [] : [{ number, surety, isKey: term.startsWith('=') }];
  });
  return { weight, terms: known, keys: known.filter(({ isKey }) => isKey) };
}

function searched({ weight, terms, keys }: WantedConcept): Wanted {
  return { weight, terms: keys.length > 0 ? keys : terms };
}

function examine(number: number, { wanted, meanings }: Query, index: Index): Examined {
  const { words, aliases, starts, sentenceEnds } = index.data;
  const passage = index.passages[number]!;
  const nothing = () => wanted.map(() => 0);
  const held = passage.sentences.map(nothing);
  const pairs = nothing();
  const counts = new Float64Array(wanted.length);
  const lastSeen = wanted.map(() => Number.NEGATIVE_INFINITY);
  const end = starts[number + 1]!;
  let sentence = 0;
  let sentenceEnd = index.data.sentenceStarts[number]!;
  for (let at = starts[number]!; at < end; at++) {
    while (at >= sentenceEnds[sentenceEnd]!) {
      sentence++;
      sentenceEnd++;
    }
    for (const term of [words[at]!, aliases[at]!]) {
      if (term === 0) continue;
      for (const { concept, surety } of meanings.get(term) ?? []) {
        if (lastSeen[concept] !== at) counts[concept]! += surety;
        const here = held[sentence]!;
        here[concept] = Math.max(here[concept]!, surety);
        lastSeen[concept] = at;
        const isNear = concept > 0 && at - lastSeen[concept - 1]! <= NEAR;
        if (isNear) pairs[concept] = Math.max(pairs[concept]!, surety);
      }
    }
  }
  const titleHeld = wanted.map(({ terms }) =>
    Math.max(0, ...terms.map((one) => (index.isInTitle(one.number, number) ? one.surety : 0))),
  );
  return { number, passage, counts, held, titleHeld, pairs };
}

/** What is looked for, and which concepts each term may mean. */
interface Query {
  readonly wanted: readonly WantedConcept[];
  readonly meanings: ReadonlyMap<number, readonly Meaning[]>;
}

interface Meaning {
  readonly concept: number;
  readonly surety: number;
}

function meaningsOf(wanted: readonly WantedConcept[]): Map<number, Meaning[]> {
  const meanings = new Map<number, Meaning[]>();
  for (const [concept, { terms }] of wanted.entries())
    for (const { number, surety } of terms)
      meanings.set(number, [...(meanings.get(number) ?? []), { concept, surety }]);
  return meanings;
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
  const worth = held.map(
    (sentence, at) =>
      WEIGHTS.sentence * share(sentence, question) + (expected[at] ? WEIGHTS.expected : 0),
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
  const total = Object.entries(weightsFor(question)).reduce(
    (sum, [part, weight]) => sum + weight * evidence[part as keyof Evidence],
    0,
  );
  return { ...one, best, evidence, score: total };
}

/** The share of the question's weight that is held, from 0 to 1. */
export function share(held: readonly number[], { concepts, weight }: Question): number {
  if (weight === 0) return 0;
  return held.reduce((sum, surety, at) => sum + surety * concepts[at]!.weight, 0) / weight;
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

/** Words apart at which two concepts still stand side by side. */
const NEAR = 2;

/** For each concept the surest of several looks at it. */
function strongest(looks: readonly (readonly number[])[]): number[] {
  return looks[0]!.map((_, concept) => Math.max(...looks.map((held) => held[concept]!)));
}

function indexOfMost(values: readonly number[]): number {
  return values.reduce((best, value, at) => (value > values[best]! ? at : best), 0);
}
