import { createNumbers } from './numbers.ts';
import { packRows, type Rows, readRow } from './rows.ts';

/**
 * Rows of numbers that stand at few of their places; at all others stands 0. A number is kept behind its distance from
 * the one before, or from the beginning of the row.
 */
export type Sparse = Rows;

/** The numbers that stand at `places`, which are in order; rows begin at the places of `firsts`, and end at its last. */
export function packSparse(places: Uint32Array, numbers: Uint32Array, firsts: Uint32Array): Sparse {
  const pairs = createNumbers();
  const begins = createNumbers();
  let at = 0;
  for (const [row, first] of firsts.entries()) {
    begins.push(pairs.length);
    const end = firsts[row + 1] ?? first;
    for (let before = first; places[at]! < end; at++) {
      pairs.push(places[at]! - before);
      pairs.push(numbers[at]!);
      before = places[at]!;
    }
  }
  return packRows(pairs.finish(), begins.finish());
}

/** Reads the row from its beginning on: to be asked for its places in order. */
export function readFrom(sparse: Sparse, row: number): (place: number) => number {
  const pairs = readRow(sparse, row);
  let at = 0;
  let marked = pairs[0] ?? Number.POSITIVE_INFINITY;
  return (place) => {
    while (marked < place) {
      at += 2;
      marked += pairs[at] ?? Number.POSITIVE_INFINITY;
    }
    return marked === place ? pairs[at + 1]! : 0;
  };
}
