import { saturate } from '../search/candidates.ts';
import type { Question } from '../search/question.ts';

/** Why a passage ranks where it does: parts of its score, from 0 to 1, before their weights. */
export interface Evidence {
  /** BM25 of the question's concepts, as a share of the most they could reach. */
  readonly bm25: number;
  /** The same of its whole document, title and authors with it: what a text is about, all of it says. */
  readonly document: number;
  /** Share of the question's weight that its best sentence holds. */
  readonly sentence: number;
  /** The same of its best 30 words side by side. */
  readonly window: number;
  /** The same of pairs of concepts that stand side by side in both. */
  readonly pairs: number;
  /** The same of the titles and authors of its document. */
  readonly title: number;
  /** The same of what leads to it: titles of sections, the lead of a list, the header of a table. */
  readonly context: number;
  /** The same of its best sentence with what leads to it. */
  readonly placed: number;
  /** Share of the question's wording, by threes of words, that it repeats. */
  readonly phrases: number;
  /** 1 when the best sentence has the kind of thing asked for. */
  readonly expected: number;
  /** 1 when the best sentence says what the thing is that a question wants defined. */
  readonly definition: number;
  /** 1 when the question asks whether something is so, and the best sentence reports a claim of which the text says what is found. */
  readonly settled: number;
  /** How far the heading or the term that it stands under names just what is asked. */
  readonly topic: number;
  /** 1 when its best sentence asks itself, or is too short to say anything. */
  readonly stub: number;
  /** How much of it reads like a list of references, which names many things and says nothing of them. */
  readonly listing: number;
}

// Chosen with `npm run bench:retrieval` on public sets and the tuning half of `npm run bench:quality`.
const WEIGHTS: Evidence = {
  bm25: 2.3,
  document: 2.4,
  sentence: 0.7,
  window: 1.3,
  pairs: 1.0,
  title: 1.5,
  context: 1.2,
  placed: 1.4,
  phrases: 0.6,
  expected: 0.2,
  definition: 0.9,
  settled: 0.7,
  topic: 0.5,
  stub: -0.5,
  listing: -0.2,
};

/** Concepts up to which a sentence may well hold all of a question. */
const SHORT = 3;

/** In a long question every sentence shares something: that it stands close together says less. */
export function weightsFor({ concepts }: Question): Evidence {
  const closeness = Math.min(1, SHORT / Math.max(1, concepts.length));
  return {
    ...WEIGHTS,
    sentence: WEIGHTS.sentence * closeness,
    window: WEIGHTS.window * closeness,
    pairs: WEIGHTS.pairs * closeness,
    placed: WEIGHTS.placed * closeness,
  };
}

const PARTS = Object.keys(WEIGHTS) as readonly (keyof Evidence)[];

/** The score that evidence makes. */
export function weigh(evidence: Evidence, weights: Evidence): number {
  let score = 0;
  for (const part of PARTS) score += weights[part] * evidence[part];
  return score;
}

/** BM25 of concepts by how often a text holds them, as a share of the most it can be. */
export function bm25(
  counts: ArrayLike<number>,
  relativeLength: number,
  { concepts, weight }: Question,
): number {
  let sum = 0;
  for (let at = 0; at < concepts.length; at++)
    if (counts[at]! > 0) sum += concepts[at]!.weight * saturate(counts[at]!, relativeLength);
  return weight === 0 ? 0 : sum / weight;
}

/** The share of the question's weight that is held, from 0 to 1; `held` is by concept. */
export function share(held: ArrayLike<number>, { concepts, weight }: Question): number {
  let sum = 0;
  for (let at = 0; at < concepts.length; at++) sum += held[at]! * concepts[at]!.weight;
  return weight === 0 ? 0 : sum / weight;
}

/** For each concept the surest of several looks at it. */
export function strongest(looks: readonly ArrayLike<number>[]): number[] {
  return Array.from(looks[0]!, (_, concept) => Math.max(...looks.map((held) => held[concept]!)));
}
