import { type Span, slice } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';
import { countWords } from '../knowledge/sentences.ts';
import type { Index, IndexedPassage } from '../search/index.ts';
import type { Question } from '../search/question.ts';
import { holdsExpected } from './expected.ts';

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
  /** 1 when the best sentence has the kind of thing asked for. */
  readonly expected: number;
}

/** A passage that may answer. */
interface Examined {
  readonly passage: Passage;
  /** Index of the sentence that answers best. */
  readonly best: number;
  /** By sentence and concept, how surely the sentence holds the concept, from 0 to 1. */
  readonly held: readonly (readonly number[])[];
  /** The same of its document's title and authors and its section's title. */
  readonly titleHeld: readonly number[];
  readonly evidence: Evidence;
  readonly score: number;
}

/** A passage that may answer, with the part of it to quote. */
export interface Ranked extends Pick<Examined, 'passage' | 'titleHeld' | 'evidence' | 'score'> {
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

/** Words that a quote may have, unless a single sentence has more. */
export const QUOTE_WORDS = 90;
/** Candidates that get a second look. */
const CANDIDATES = 60;

// Chosen by test/bench on public question sets; none is worth more than a point of R@1 alone.
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  bm25: 1.6,
  passage: 0.2,
  sentence: 1,
  pairs: 1.4,
  title: 0.5,
  expected: 0.1,
};

/** The passages that share most with the question, best first, with what to quote of each. */
export function rank(question: Question, index: Index, { top, within }: RankOptions): Ranked[] {
  const terms = question.concepts.flatMap(({ terms }) => searchTerms([...terms.keys()]));
  const lookup = lookUp(question, index);
  return index
    .candidates([...new Set(terms)], Math.max(CANDIDATES, top), within)
    .map((candidate) => examine(candidate, question, lookup, index.averageLength))
    .sort((a, b) => b.score - a.score)
    .slice(0, top)
    .map((examined) => withQuote(examined, question));
}

/** An alias key stands wherever one of its words does: those need not be looked for again. */
function searchTerms(terms: readonly string[]): readonly string[] {
  const keys = terms.filter((term) => term.startsWith('='));
  return keys.length > 0 ? keys : terms;
}

type Lookup = ReadonlyMap<number, readonly { readonly concept: number; readonly surety: number }[]>;

function lookUp({ concepts }: Question, index: Index): Lookup {
  const lookup = new Map<number, { concept: number; surety: number }[]>();
  for (const [concept, { terms }] of concepts.entries())
    for (const [term, surety] of terms) {
      const number = index.termNumber(term);
      if (number === undefined) continue;
      lookup.set(number, [...(lookup.get(number) ?? []), { concept, surety }]);
    }
  return lookup;
}

function examine(
  candidate: IndexedPassage,
  question: Question,
  lookup: Lookup,
  averageLength: number,
): Examined {
  const { passage, terms, aliases, sentenceEnds, title } = candidate;
  const { document, sentences } = passage;
  const nothing = () => question.concepts.map(() => 0);
  const held = sentences.map(nothing);
  const pairs = nothing();
  const counts = nothing();
  const lastSeen = question.concepts.map(() => Number.NEGATIVE_INFINITY);
  let sentence = 0;
  for (let position = 0; position < terms.length; position++) {
    while (position >= sentenceEnds[sentence]!) sentence++;
    for (const number of [terms[position]!, aliases[position]!])
      for (const { concept, surety } of lookup.get(number) ?? []) {
        if (lastSeen[concept] !== position) counts[concept]! += surety;
        const here = held[sentence]!;
        here[concept] = Math.max(here[concept]!, surety);
        lastSeen[concept] = position;
        const near = concept > 0 && position - lastSeen[concept - 1]! <= NEAR;
        if (near) pairs[concept] = Math.max(pairs[concept]!, surety);
      }
  }

  const expected = sentences.map(
    (span) => question.expects !== null && holdsExpected(question.expects, slice(document, span)),
  );
  const worth = held.map(
    (one, at) => WEIGHTS.sentence * share(one, question) + (expected[at] ? WEIGHTS.expected : 0),
  );
  const best = indexOfMost(worth);
  const titleHeld = nothing();
  for (const number of title)
    for (const { concept, surety } of lookup.get(number) ?? []) titleHeld[concept] = surety;

  const relativeLength = terms.length / averageLength;
  const evidence: Evidence = {
    bm25: share(
      counts.map((count) => saturate(count, relativeLength)),
      question,
    ),
    passage: share(strongest(held), question),
    sentence: share(held[best]!, question),
    pairs: share(pairs, question),
    title: share(titleHeld, question),
    expected: expected[best] ? 1 : 0,
  };
  const score = Object.entries(WEIGHTS).reduce(
    (sum, [part, weight]) => sum + weight * evidence[part as keyof Evidence],
    0,
  );
  return { passage, best, held, titleHeld, evidence, score };
}

/** The share of the question's weight that is held, from 0 to 1. */
export function share(held: readonly number[], { concepts, weight }: Question): number {
  if (weight === 0) return 0;
  return held.reduce((sum, surety, at) => sum + surety * concepts[at]!.weight, 0) / weight;
}

function withQuote({ best, held, ...examined }: Examined, question: Question): Ranked {
  const { sentences } = examined.passage;
  const { from, to } = quoteAround(examined.passage, best, (start, end) =>
    share(strongest(held.slice(start, end)), question),
  );
  return {
    ...examined,
    sentence: sentences[best]!,
    quote: { start: sentences[from]!.start, end: sentences[to - 1]!.end },
    held: strongest(held.slice(from, to)),
  };
}

/** BM25's term frequency, from 0 to 1: further mentions say less, and less in a long passage. */
function saturate(count: number, relativeLength: number): number {
  return count / (count + K1 * (1 - B + B * relativeLength));
}

const K1 = 1.2;
const B = 0.7;

/** Words apart at which two concepts still stand side by side. */
const NEAR = 2;

/**
 * The run of sentences around `best` that fits a quote and holds most of the question. What room is
 * left goes to the sentences after it, where texts explain themselves, then to those before, within
 * the paragraph.
 */
function quoteAround(
  { document, sentences }: Passage,
  best: number,
  shareOf: (from: number, to: number) => number,
): { from: number; to: number } {
  const words = sentences.map((sentence) => countWords(slice(document, sentence)));
  const fits = (from: number, to: number) =>
    words.slice(from, to).reduce((sum, count) => sum + count, 0) <= QUOTE_WORDS;
  let core = { from: best, to: best + 1, share: shareOf(best, best + 1) };
  for (let from = best; from >= 0; from--)
    for (let to = best + 1; to <= sentences.length && (fits(from, to) || to - from === 1); to++) {
      const share = shareOf(from, to);
      if (share - core.share > 1e-9) core = { from, to, share };
    }
  let { from, to } = core;
  const isNextTo = (a: number, b: number) =>
    !slice(document, { start: sentences[a]!.end, end: sentences[b]!.start }).includes('\n');
  while (to < sentences.length && fits(from, to + 1) && isNextTo(to - 1, to)) to++;
  while (from > 0 && fits(from - 1, to) && isNextTo(from - 1, from)) from--;
  return { from, to };
}

/** For each concept the surest of several looks at it. */
function strongest(looks: readonly (readonly number[])[]): number[] {
  return looks[0]!.map((_, concept) => Math.max(...looks.map((held) => held[concept]!)));
}

function indexOfMost(values: readonly number[]): number {
  return values.reduce((best, value, at) => (value > values[best]! ? at : best), 0);
}
