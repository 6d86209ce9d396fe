import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Rows, readRow, rowCount, writeRows } from '../../src/search/rows.ts';

function pack(rows: readonly (readonly number[])[]): Rows {
  const writer = writeRows();
  for (const row of rows) {
    row.forEach(writer.push);
    writer.end();
  }
  return writer.finish();
}

it('rows of numbers are read as they were packed', () => {
  const rows = fc.array(fc.array(fc.oneof(fc.nat(300), fc.nat(2 ** 32 - 1))));
  fc.assert(
    fc.property(rows, (rows) => {
      const packed = pack(rows);
      expect(rowCount(packed)).toBe(rows.length);
      expect(rows.map((_, row) => [...readRow(packed, row)])).toEqual(rows);
    }),
  );
});

it('a small number takes one byte', () => {
  expect(pack([[1, 127, 3]]).bytes).toHaveLength(3);
});
