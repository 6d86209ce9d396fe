import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readVarints, writeVarints } from '../../src/knowledge/varints.ts';

function write(numbers: readonly number[]): Uint8Array {
  const writer = writeVarints();
  for (const number of numbers) writer.push(number);
  return writer.finish();
}

it('whole numbers up to 2³² − 1 are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 32 - 1), { maxLength: 200 }), (numbers) => {
      expect(numbers.map(readVarints(write(numbers)))).toEqual(numbers);
    }),
  );
});

it.each([
  [0, 1],
  [127, 1],
  [128, 2],
  [16_383, 2],
  [16_384, 3],
  [2 ** 32 - 1, 5],
])('%i takes %i bytes', (number, bytes) => {
  expect(write([number])).toHaveLength(bytes);
  expect(readVarints(write([7, number, 8]), 1)()).toBe(number);
});

it('a writer tells where the next number will stand', () => {
  const writer = writeVarints();
  writer.push(300);
  const { length } = writer;
  writer.push(5);
  expect(readVarints(writer.finish(), length)()).toBe(5);
});
