import type { Question } from '../search/question.ts';

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

// Chosen with `npm run bench:retrieval` on public sets and the tuning half of `npm run bench:quality`.
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

/** The share of the question's weight that is held, from 0 to 1. */
export function share(held: readonly number[], { concepts, weight }: Question): number {
  if (weight === 0) return 0;
  return held.reduce((sum, surety, at) => sum + surety * concepts[at]!.weight, 0) / weight;
}

/** For each concept the surest of several looks at it. */
export function strongest(looks: readonly (readonly number[])[]): number[] {
  return looks[0]!.map((_, concept) => Math.max(...looks.map((held) => held[concept]!)));
}
