import { allBeginning, firstAfter, firstFrom } from './sorted-words.ts';

/** A known word, folded, and the term or alias key that it is found by. */
export interface KnownWord {
  readonly word: string;
  readonly term: string;
}

/** A known word, and how far it is from one that was asked for. */
export interface NearWord extends KnownWord {
  /** Slips (Levenshtein), or letters that it has more. */
  readonly distance: number;
}

/** Known words in order, each once, with the terms that they are found by. */
export interface SortedWords {
  readonly words: readonly string[];
  termAt(place: number): string;
}

/** Known words, to be looked up by what they look like; several lists of them can be asked together. */
export interface WordList {
  termOf(word: string): string | undefined;
  /** The words of at most so many slips (Levenshtein) that begin with the same letter. */
  within(word: string, slips: number): NearWord[];
  /** The words that begin so. */
  beginning(word: string): NearWord[];
}

/**
 * A sorted list takes a tenth of the memory of a tree of the words' letters. It is made when it is first asked: most
 * questions are spelt right.
 */
export function createWordList(
  words: () => Iterable<readonly [word: string, term: string]>,
): WordList {
  let made: SortedWords | undefined;
  return openWordList(() => {
    made ??= sortWords(new Map(words()));
    return made;
  });
}

function sortWords(terms: ReadonlyMap<string, string>): SortedWords {
  const words = [...terms.keys()].sort();
  return { words, termAt: (place) => terms.get(words[place]!)! };
}

/** A list of words that are in order already. */
export function openWordList(known: () => SortedWords): WordList {
  return {
    termOf(word) {
      const { words, termAt } = known();
      const place = firstFrom(words, word);
      return words[place] === word ? termAt(place) : undefined;
    },
    within(word, slips) {
      const { words: sorted, termAt } = known();
      const letter = word.slice(0, 1);
      const end = firstAfter(sorted, letter);
      const found: NearWord[] = [];
      // Row n: slips between the first n letters of a known word and each beginning of the one asked for. Words in
      // order share their first letters, and so the first rows; where none of a row is small enough, it is of no word
      // that begins so.
      const rows: Uint16Array[] = [Uint16Array.from({ length: word.length + 1 }, (_, at) => at)];
      const rowAt = (depth: number) => {
        rows[depth] ??= new Uint16Array(word.length + 1);
        return rows[depth];
      };
      let before = '';
      for (let at = firstFrom(sorted, letter); at < end; ) {
        const other = sorted[at]!;
        let depth = sharedLength(before, other);
        let least = 0;
        while (depth < other.length && least <= slips) {
          const above = rows[depth]!;
          least = fillRow(rowAt(depth + 1), above, word, other[depth]!);
          depth++;
        }
        before = other.slice(0, depth);
        if (least > slips) at = firstAfter(sorted, before);
        else {
          const distance = rows[depth]![word.length]!;
          if (distance <= slips) found.push({ word: other, distance, term: termAt(at) });
          at++;
        }
      }
      return found;
    },
    beginning(word) {
      const { words, termAt } = known();
      const first = firstFrom(words, word);
      return allBeginning(words, word).map((other, at) => ({
        ...{ word: other, distance: other.length - 1 },
        term: termAt(first + at),
      }));
    },
  };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Fills the row of Levenshtein's table for one letter more (Wagner and Fischer), and gives the least of it. */
function fillRow(row: Uint16Array, above: Uint16Array, word: string, letter: string): number {
  let last = above[0]! + 1;
  let least = last;
  row[0] = last;
  for (let at = 1; at < row.length; at++) {
    const changed = above[at - 1]! + (word[at - 1] === letter ? 0 : 1);
    last = Math.min(above[at]! + 1, last + 1, changed);
    row[at] = last;
    if (last < least) least = last;
  }
  return least;
}
