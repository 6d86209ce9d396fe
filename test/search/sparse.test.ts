import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSparse, readFrom } from '../../src/search/sparse.ts';

/** Three rows: of five places, of none, of seven. */
const sparse = packSparse(
  Uint32Array.of(0, 3, 4, 9),
  Uint32Array.of(7, 8, 9, 5),
  Uint32Array.of(0, 5, 5, 12),
);

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

  it('stand where they stood, in rows of any length', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(3))), (rows) => {
        const flat = rows.flat();
        const places = [...flat.keys()].filter((place) => flat[place] !== 0);
        const firsts = [0];
        for (const { length } of rows) firsts.push(firsts.at(-1)! + length);
        const packed = packSparse(
          Uint32Array.from(places),
          Uint32Array.from(places, (place) => flat[place]!),
          Uint32Array.from(firsts),
        );
        const read = rows.map((row, number) => [...row.keys()].map(readFrom(packed, number)));
        expect(read).toEqual(rows);
      }),
    );
  });
});
