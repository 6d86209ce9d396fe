import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrom, readPlaces, type Sparse, writeSparse } from '../../src/search/sparse.ts';

/** Packs rows as they are with all their places. */
function pack(rows: readonly (readonly number[])[]): Sparse {
  const writer = writeSparse();
  for (const row of rows) {
    for (const [place, number] of row.entries()) if (number !== 0) writer.set(place, number);
    writer.end();
  }
  return writer.finish();
}

const sparse = pack([[7, 0, 0, 8, 9], [], [0, 0, 0, 0, 5, 0, 0]]);

/** What stands at each place of a row. */
function readAll(row: number, length: number): number[] {
  const numberAt = readFrom(sparse, row);
  return Array.from({ length }, (_, place) => numberAt(place));
}

describe('numbers at few places', () => {
  it('are 0 at all others', () => {
    expect(readAll(0, 5)).toEqual([7, 0, 0, 8, 9]);
    expect(readAll(2, 7)).toEqual([0, 0, 0, 0, 5, 0, 0]);
  });

  it('are 0 in a row that has none', () => {
    expect(readAll(1, 3)).toEqual([0, 0, 0]);
  });

  it('may be asked for again, and passed over', () => {
    expect([3, 3, 4].map(readFrom(sparse, 0))).toEqual([8, 8, 9]);
  });

  it('are listed with their places', () => {
    expect(readPlaces(sparse, 0)).toEqual([
      [0, 7],
      [3, 8],
      [4, 9],
    ]);
  });

  it('stand where they stood, in rows of any length', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(3))), (rows) => {
        const packed = pack(rows);
        const read = rows.map((row, number) => [...row.keys()].map(readFrom(packed, number)));
        expect(read).toEqual(rows);
      }),
    );
  });
});
