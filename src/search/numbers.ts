/** A list of whole numbers from 0 to 2³² − 1 that grows, at four bytes each. */
export interface Numbers {
  readonly length: number;
  push(number: number): void;
  finish(): Uint32Array;
}

export function createNumbers(): Numbers {
  let kept = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === kept.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(kept);
        kept = larger;
      }
      kept[length++] = number;
    },
    finish: () => kept.slice(0, length),
  };
}
