import type { QuoteIndex } from './quote-index.ts';

/** To read the words at a place takes as long as to look through so many places of a word. */
const READING = 1000;

/**
 * The places where all of `words` stand in a row, in order: those of the rarest word, without those that lack the next
 * rarest, until the few that are left are read sooner.
 */
export function findRow(index: QuoteIndex, words: readonly number[]): number[] {
  if (words.length === 0 || words.includes(-1)) return [];
  const [rarest = 0, ...others] = [...words.keys()].sort(
    (a, b) => index.countOf(words[a]!) - index.countOf(words[b]!) || a - b,
  );
  let found: number[] = [];
  for (const place of index.placesOf(words[rarest]!))
    if (place >= rarest) found.push(place - rarest);
  for (const offset of others) {
    if (found.length * READING <= index.countOf(words[offset]!))
      return found.filter((first) => standsAt(index, words, first));
    found = withWord(found, offset, index.placesOf(words[offset]!));
  }
  return found;
}

function standsAt(index: QuoteIndex, words: readonly number[], first: number): boolean {
  const ids = index.idsIn(first, Math.min(index.size, first + words.length));
  return words.every((id, offset) => ids[offset] === id);
}

/** Those of `firsts` that have one of `places` so many words behind them; both are in order. */
function withWord(firsts: readonly number[], offset: number, places: Uint32Array): number[] {
  let at = 0;
  return firsts.filter((first) => {
    while (places[at]! < first + offset) at++;
    return places[at] === first + offset;
  });
}
