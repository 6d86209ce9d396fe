import { type Rows, readRow, writeRows } from './rows.ts';

/**
 * Rows of numbers that stand at few of their places; at all others stands 0. A number is kept behind its distance from
 * the one before, or from the beginning of the row.
 */
export type Sparse = Rows;

/** Writes rows one after the other. */
export interface SparseWriter {
  /** Sets a number into the row that is being written, behind those that it has. */
  set(place: number, number: number): void;
  /** The row is done; the next number begins another. */
  end(): void;
  finish(): Sparse;
}

export function writeSparse(): SparseWriter {
  const rows = writeRows();
  let before = 0;
  return {
    set(place, number) {
      rows.push(place - before);
      rows.push(number);
      before = place;
    },
    end() {
      rows.end();
      before = 0;
    },
    finish: rows.finish,
  };
}

/** The numbers of a row, each with its place, in order. */
export function readPlaces(
  sparse: Sparse,
  row: number,
): (readonly [place: number, number: number])[] {
  const pairs = readRow(sparse, row);
  let place = 0;
  return Array.from({ length: pairs.length / 2 }, (_, at) => {
    place += pairs[2 * at]!;
    return [place, pairs[2 * at + 1]!];
  });
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
