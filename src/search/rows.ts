import { writeVarints } from '../knowledge/varints.ts';

/** Rows of whole numbers, each number in as many bytes as it needs: small ones should be the most. */
export interface Rows {
  /** Row to its first byte; one more entry closes the last. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Cuts a list of numbers into rows: each begins where `firsts` says, and the last entry of that is the list's end. */
export function packRows(numbers: Uint32Array, firsts: Uint32Array): Rows {
  const bytes = writeVarints();
  const starts = new Uint32Array(firsts.length);
  for (let row = 0; row + 1 < firsts.length; row++) {
    for (let at = firsts[row]!; at < firsts[row + 1]!; at++) bytes.push(numbers[at]!);
    starts[row + 1] = bytes.length;
  }
  return { starts, bytes: bytes.finish() };
}

/** The numbers of a row. */
export function readRow({ starts, bytes }: Rows, row: number): Uint32Array {
  const start = starts[row]!;
  const end = starts[row + 1]!;
  let length = 0;
  for (let at = start; at < end; at++) if (bytes[at]! < 128) length++;
  const numbers = new Uint32Array(length);
  // As `readVarints` does, in a third of its time.
  for (let at = start, place = 0; place < length; place++) {
    let byte = bytes[at++]!;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      number |= (byte & 127) << shift;
    }
    numbers[place] = number;
  }
  return numbers;
}
