import type { QuoteIndex } from './quote-index.ts';

/** Places that are compared in the text, word by word. */
const FEW = 32;

/**
 * The places where all of `words` stand in a row, in order: those of the rarest word, without those that lack the next
 * rarest, until few are left.
 */
export function findRow(index: QuoteIndex, words: readonly number[]): number[] {
  if (words.length === 0 || words.includes(-1)) return [];
  const [rarest = 0, ...others] = [...words.keys()].sort(
    (a, b) => index.countOf(words[a]!) - index.countOf(words[b]!) || a - b,
  );
  const firstsBy = (offset: number) =>
    Array.from(index.placesOf(words[offset]!), (place) => place - offset);
  let found = firstsBy(rarest).filter((first) => first >= 0);
  for (const offset of others) {
    if (found.length <= FEW) return found.filter((first) => standsAt(index, words, first));
    found = inBoth(found, firstsBy(offset));
  }
  return found;
}

function standsAt(index: QuoteIndex, words: readonly number[], first: number): boolean {
  const ids = index.idsIn(first, Math.min(index.size, first + words.length));
  return words.every((id, offset) => ids[offset] === id);
}

/** The numbers that two lists in order share. */
function inBoth(a: readonly number[], b: readonly number[]): number[] {
  let at = 0;
  return a.filter((number) => {
    while (b[at]! < number) at++;
    return b[at] === number;
  });
}
