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
const MOST_COUNTED = 255;

/** Collects postings in order of passages. */
export interface PostingsBuilder {
  add(term: number, passage: number, count: number): void;
  finish(terms: number): Postings;
}

export function createPostingsBuilder(): PostingsBuilder {
  const rows: number[][] = [];
  return {
    add(term, passage, count) {
      const row = rows[term] ?? [];
      rows[term] = row;
      row.push(passage * (1 << COUNT_BITS) + Math.min(count, MOST_COUNTED));
    },
    finish(terms) {
      const offsets = new Uint32Array(terms + 1);
      for (let term = 0; term < terms; term++)
        offsets[term + 1] = offsets[term]! + (rows[term]?.length ?? 0);
      const packed = new Uint32Array(offsets[terms]!);
      for (const [term, row] of rows.entries()) if (row) packed.set(row, offsets[term]!);
      return { offsets, packed };
    },
  };
}

/** How many passages hold the term. */
export function frequencyOf({ offsets }: Postings, term: number): number {
  return (offsets[term + 1] ?? 0) - (offsets[term] ?? 0);
}

/** Is the passage among those of the term? Binary search. */
export function holds({ offsets, packed }: Postings, term: number, passage: number): boolean {
  let low = offsets[term] ?? 0;
  let high = (offsets[term + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = packed[middle]! >>> COUNT_BITS;
    if (found === passage) return true;
    if (found < passage) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
