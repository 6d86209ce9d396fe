import { createNumbers } from './numbers.ts';

/**
 * For each term, by its number, the passages that hold it and how often: compressed rows, as sparse
 * matrices are kept. A posting is a passage's number times 256 plus its count, at most 255.
 */
export interface Postings {
  /** Term number to its first posting; one more entry closes the last row. */
  readonly offsets: Uint32Array;
  readonly packed: Uint32Array;
}

export const COUNT_BITS = 8;
/** A posting's bits that are its count, and the most it can be. */
export const THE_COUNT = 255;

/** Collects postings in order of passages. */
export interface PostingsBuilder {
  add(term: number, passage: number, count: number): void;
  finish(terms: number): Postings;
}

export function createPostingsBuilder(): PostingsBuilder {
  const terms = createNumbers();
  const postings = createNumbers();
  return {
    add(term, passage, count) {
      terms.push(term);
      postings.push(passage * (1 << COUNT_BITS) + Math.min(count, THE_COUNT));
    },
    finish(size) {
      // Counting sort: what was added in order of passages stays so within each term.
      const added = terms.finish();
      const unsorted = postings.finish();
      const offsets = new Uint32Array(size + 1);
      for (const term of added) offsets[term + 1]!++;
      for (let term = 0; term < size; term++) offsets[term + 1]! += offsets[term]!;
      const next = offsets.slice();
      const packed = new Uint32Array(unsorted.length);
      for (let at = 0; at < added.length; at++) packed[next[added[at]!]!++] = unsorted[at]!;
      return { offsets, packed };
    },
  };
}

/** Where the first of a term's postings stands whose passage is that one or a later one. Binary search. */
export function firstFrom({ offsets, packed }: Postings, term: number, passage: number): number {
  let low = offsets[term] ?? 0;
  let high = offsets[term + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (packed[middle]! >>> COUNT_BITS < passage) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of passages: from the first to before the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How many of the passages of these ranges hold the term. */
export function frequencyIn(postings: Postings, term: number, ranges: readonly Range[]): number {
  return ranges.reduce(
    (sum, { from, to }) => sum + firstFrom(postings, term, to) - firstFrom(postings, term, from),
    0,
  );
}

/** Does the passage hold the term? */
export function holds(postings: Postings, term: number, passage: number): boolean {
  const at = firstFrom(postings, term, passage);
  return at < postings.offsets[term + 1]! && postings.packed[at]! >>> COUNT_BITS === passage;
}

/** How often the passages from the first to before the last hold the term. */
export function countIn(postings: Postings, term: number, { from, to }: Range): number {
  const end = postings.offsets[term + 1] ?? 0;
  let count = 0;
  for (let at = firstFrom(postings, term, from); at < end; at++) {
    const posting = postings.packed[at]!;
    if (posting >>> COUNT_BITS >= to) break;
    count += posting & THE_COUNT;
  }
  return count;
}
