import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  createRandom,
  ndcgAt,
  pairedDifference,
  percentile,
  recallAt,
} from './retrieval-metrics.ts';

const grades = (entries: Readonly<Record<string, number>>) => new Map(Object.entries(entries));

describe('recall', () => {
  it('counts the relevant texts found among all relevant ones', () => {
    expect(recallAt(3, ['a', 'x', 'b', 'c'], grades({ a: 1, b: 1, c: 1, d: 1 }))).toBe(0.5);
  });

  it('is a hit or none where one text is relevant', () => {
    expect(recallAt(1, ['x', 'a'], grades({ a: 1 }))).toBe(0);
    expect(recallAt(2, ['x', 'a'], grades({ a: 1 }))).toBe(1);
  });

  it('counts a text once, however often a ranking repeats it', () => {
    expect(recallAt(3, ['a', 'a', 'a'], grades({ a: 1, b: 1 }))).toBe(0.5);
  });

  it('is 0 for an empty ranking', () => {
    expect(recallAt(10, [], grades({ a: 1 }))).toBe(0);
  });
});

describe('nDCG', () => {
  it('is 1 for the ideal order, also when more is relevant than is looked at', () => {
    expect(ndcgAt(2, ['a', 'b'], grades({ a: 2, b: 1, c: 1 }))).toBe(1);
  });

  it('halves a single hit at rank 3: 1 / log2(4)', () => {
    expect(ndcgAt(10, ['x', 'y', 'a'], grades({ a: 1 }))).toBeCloseTo(0.5, 12);
  });

  it('takes grades as gains: (1/1 + 3/log2 3) / (3/1 + 1/log2 3)', () => {
    // 2.892789… / 3.630930…
    expect(ndcgAt(10, ['b', 'a'], grades({ a: 3, b: 1 }))).toBeCloseTo(0.7967075, 6);
  });

  it('looks no deeper than it is told', () => {
    expect(ndcgAt(1, ['x', 'a'], grades({ a: 1 }))).toBe(0);
  });
});

describe('percentiles', () => {
  const values = [40, 10, 30, 20];

  it('are values that occurred: the nearest rank', () => {
    expect(percentile(0.5, values)).toBe(20);
    expect(percentile(0.51, values)).toBe(30);
    expect(percentile(0.95, values)).toBe(40);
    expect(percentile(0, values)).toBe(10);
  });

  it('leave the values in their order', () => {
    percentile(0.5, values);
    expect(values).toEqual([40, 10, 30, 20]);
  });

  it('are not a number where nothing was measured', () => {
    expect(percentile(0.5, [])).toBeNaN();
  });
});

describe('the paired difference', () => {
  it('is exact where every question differs by the same', () => {
    expect(pairedDifference([1, 2, 3], [0, 1, 2])).toEqual({ mean: 1, low: 1, high: 1 });
  });

  it('has the interval of its resampled means: 0 or 1 at random is 0.4 to 0.6 over 100', () => {
    const theirs = Array.from({ length: 100 }, (_, at) => at % 2);
    const { mean, low, high } = pairedDifference(
      theirs,
      theirs.map(() => 0),
    );
    expect(mean).toBe(0.5);
    // The normal approximation says 0.5 ± 1.96 · 0.05.
    expect(low).toBeGreaterThanOrEqual(0.38);
    expect(low).toBeLessThanOrEqual(0.42);
    expect(high).toBeGreaterThanOrEqual(0.58);
    expect(high).toBeLessThanOrEqual(0.62);
  });

  it('is the same for the same seed', () => {
    const theirs = [0, 1, 0.5, 0.25];
    const ours = [1, 0, 0.25, 0];
    expect(pairedDifference(theirs, ours)).toEqual(pairedDifference(theirs, ours));
  });

  it('is of the same questions only', () => {
    expect(() => pairedDifference([1], [1, 2])).toThrow('expected 2 values, got 1');
  });
});

describe('the area under the curve', () => {
  it('counts the pairs in the right order: 5 of 6', () => {
    expect(areaUnderCurve([3, 2], [1, 2.5, 0])).toBeCloseTo(5 / 6, 12);
  });

  it('counts ties half', () => {
    expect(areaUnderCurve([1, 1], [1, 1])).toBe(0.5);
  });
});

it('random numbers are from 0 up to 1, spread evenly and the same for a seed', () => {
  const random = createRandom(7);
  const values = Array.from({ length: 10_000 }, random);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  expect(values.reduce((sum, value) => sum + value, 0) / 10_000).toBeCloseTo(0.5, 1);
  expect(createRandom(7)()).toBe(values[0]);
});
