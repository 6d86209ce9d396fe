/*
 * What a ranking is worth, as BEIR counts it, and how sure a difference is. Checked by hand in
 * retrieval-metrics.test.ts.
 */

/** Texts that answer a question, by id, with how well they do: 1 and up. */
export type Relevant = ReadonlyMap<string, number>;

/** Share of the relevant texts among the first `depth` of a ranking, from 0 to 1. */
export function recallAt(depth: number, ranking: readonly string[], relevant: Relevant): number {
  const found = new Set(ranking.slice(0, depth).filter((id) => relevant.has(id)));
  return relevant.size === 0 ? 0 : found.size / relevant.size;
}

/** Normalised discounted cumulative gain of the first `depth`, gains as graded, from 0 to 1. */
export function ndcgAt(depth: number, ranking: readonly string[], relevant: Relevant): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, depth).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
  const ideal = gain([...relevant.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ranking.map((id) => relevant.get(id) ?? 0)) / ideal;
}

/** The smallest value that `share` of all values do not exceed; NaN of none. */
export function percentile(share: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A mean difference with its 95 % interval. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How far `theirs` is from `ours` on the same questions: paired bootstrap with a fixed seed, so that
 * the same values give the same interval. Throws when they are not of the same questions.
 */
export function pairedDifference(
  theirs: readonly number[],
  ours: readonly number[],
  { rounds = 2000, seed = 1 }: { readonly rounds?: number; readonly seed?: number } = {},
): Difference {
  if (theirs.length !== ours.length)
    throw new RangeError(`expected ${ours.length} values, got ${theirs.length}`);
  const differences = theirs.map((value, at) => value - ours[at]!);
  const random = createRandom(seed);
  const means = Array.from({ length: rounds }, () => {
    let sum = 0;
    for (let count = 0; count < differences.length; count++)
      sum += differences[Math.floor(random() * differences.length)]!;
    return sum / differences.length;
  });
  return {
    mean: mean(differences),
    low: percentile(0.025, means),
    high: percentile(0.975, means),
  };
}

/** How often a value of `above` exceeds one of `below`, ties counting half: area under the ROC. */
export function areaUnderCurve(above: readonly number[], below: readonly number[]): number {
  const all = [
    ...above.map((value) => ({ value, isAbove: true })),
    ...below.map((value) => ({ value, isAbove: false })),
  ].sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]!.value === all[from]!.value) to++;
    // Equal values share the middle of their ranks.
    const rank = (from + 1 + to) / 2;
    for (; from < to; from++) if (all[from]!.isAbove) ranks += rank;
  }
  return (ranks - (above.length * (above.length + 1)) / 2) / (above.length * below.length);
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
