import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRows, readRow } from '../../src/search/rows.ts';

it('rows of numbers are read as they were packed', () => {
  const rows = fc.array(fc.array(fc.oneof(fc.nat(300), fc.nat(2 ** 32 - 1))));
  fc.assert(
    fc.property(rows, (rows) => {
      const firsts = [0];
      for (const { length } of rows) firsts.push(firsts.at(-1)! + length);
      const packed = packRows(Uint32Array.from(rows.flat()), Uint32Array.from(firsts));
      expect(rows.map((_, row) => [...readRow(packed, row)])).toEqual(rows);
    }),
  );
});

it('a small number takes one byte', () => {
  expect(packRows(Uint32Array.of(1, 127, 3), Uint32Array.of(0, 3)).bytes).toHaveLength(3);
});
