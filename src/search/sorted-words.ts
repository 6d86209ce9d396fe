/** Sorts after every word that begins with what stands before it. */
const LAST = '\uffff';

/** Where the first of sorted words or numbers stands that is `key` or comes after it. Binary search. */
export function firstFrom<T extends string | number>(sorted: ArrayLike<T>, key: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the first of sorted words stands that comes after all that begin so. */
export function firstAfter(sorted: readonly string[], beginning: string): number {
  return firstFrom(sorted, beginning + LAST);
}

/** Those of sorted words that begin so. */
export function allBeginning(sorted: readonly string[], beginning: string): readonly string[] {
  return sorted.slice(firstFrom(sorted, beginning), firstAfter(sorted, beginning));
}
