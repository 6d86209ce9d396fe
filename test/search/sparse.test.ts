import { describe, expect, it } from 'vitest';
import { readFrom } from '../../src/search/sparse.ts';

const sparse = { places: Uint32Array.of(0, 3, 4, 9), numbers: Uint32Array.of(7, 8, 9, 5) };

/** What stands at each place from `first` to before `end`. */
function readAll(first: number, end: number): number[] {
  const numberAt = readFrom(sparse, first);
  return Array.from({ length: end - first }, (_, at) => numberAt(first + at));
}

describe('numbers at few places', () => {
  it('are 0 at all others', () => {
    expect(readAll(0, 12)).toEqual([7, 0, 0, 8, 9, 0, 0, 0, 0, 5, 0, 0]);
  });

  it.each([1, 3, 4, 5, 10])('are read from place %i on as from the first', (first) => {
    expect(readAll(first, 12)).toEqual(readAll(0, 12).slice(first));
  });

  it('may be asked for again, and passed over', () => {
    const numberAt = readFrom(sparse, 0);
    expect([3, 3, 9].map(numberAt)).toEqual([8, 8, 5]);
  });
});
