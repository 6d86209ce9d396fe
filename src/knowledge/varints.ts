/*
 * Whole numbers from 0 to 2³² − 1 in as many bytes as each needs: seven bits a byte, the lowest first; the eighth says
 * that more follow (LEB128).
 */

/** Writes numbers one after the other. */
export interface VarintWriter {
  /** Bytes that are written. */
  readonly length: number;
  push(number: number): void;
  finish(): Uint8Array;
}

export function writeVarints(): VarintWriter {
  let kept = new Uint8Array(64);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length + LONGEST > kept.length) {
        const larger = new Uint8Array(2 * kept.length);
        larger.set(kept);
        kept = larger;
      }
      let rest = number;
      for (; rest > 127; rest >>>= 7) kept[length++] = (rest & 127) | 128;
      kept[length++] = rest;
    },
    finish: () => kept.slice(0, length),
  };
}

/** Bytes of the largest number. */
const LONGEST = 5;

/** Reads the numbers that stand from the byte `at` on, one each time it is called. */
export function readVarints(bytes: Uint8Array, at = 0): () => number {
  let next = at;
  return () => {
    let byte = bytes[next++]!;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[next++]!;
      number |= (byte & 127) << shift;
    }
    return number >>> 0;
  };
}
