import type { Aliases } from './aliases.ts';
import {
  createPassageReader,
  type IndexWord,
  type PassageReader,
  type Spelling,
} from './passage-terms.ts';
import { createTermReader, wordKey } from './terms.ts';

/** Passages that may be searched without the others: what others hold must not show in it. */
export interface PartData {
  /** Its passages: the first of a range, the one after its last, and so on. */
  readonly ranges: Uint32Array;
  /** By term number, how it was seen to be written inside sentences: with a capital, a small letter, both or not. */
  readonly seen: Uint8Array;
  readonly spellings: Spellings;
}

/** Words as written, folded, in order. */
export interface Spellings {
  readonly words: readonly string[];
  /** The number of each word's term. */
  readonly terms: Uint32Array;
}

/** How a term was seen to be written. */
export const CAPITAL = 1;
export const SMALL = 2;
export type Written = 0 | typeof CAPITAL | typeof SMALL;

/** Collects what is known of a part, passage by passage. */
export interface PartBuilder {
  /** The passage of that number belongs to the part. */
  add(passage: number): void;
  readonly reader: PassageReader;
  /** The number of a word, which it has from now on. */
  numberOf(word: IndexWord): number;
  /** A word that is no stop word comes, and is seen to be written so, if that says anything of it. */
  spell(word: IndexWord, written: Written): void;
  /** All that was collected, when there are so many terms. */
  finish(terms: number): PartData;
}

/** `numberOf` gives a key its number. */
export function createPartBuilder(
  aliases: Aliases,
  numberOf: (key: string) => number,
): PartBuilder {
  const ranges: number[] = [];
  const seen: number[] = [];
  const spellings = new Map<string, Spelling>();
  const numberOfWord = (word: IndexWord) => {
    if (word.number === 0) word.number = numberOf(wordKey(word));
    return word.number;
  };
  const read = createTermReader(({ term, folded, isStop, isCapital }) => ({
    ...{ term, folded, isStop, isCapital, opensAlias: aliases.open(term) },
    ...{ number: 0, seen: 0, spelling: null },
  }));
  return {
    add(passage) {
      if (ranges.at(-1) === passage) ranges.pop();
      else ranges.push(passage);
      ranges.push(passage + 1);
    },
    reader: createPassageReader(read, aliases),
    numberOf: numberOfWord,
    spell(word, written) {
      const number = numberOfWord(word);
      if (!word.spelling) {
        word.spelling = spellings.get(word.folded) ?? { term: number };
        spellings.set(word.folded, word.spelling);
      }
      word.spelling.term = number;
      if ((word.seen & written) === written) return;
      word.seen |= written;
      seen[number] = (seen[number] ?? 0) | written;
    },
    finish: (terms) => ({
      ranges: Uint32Array.from(ranges),
      seen: Uint8Array.from({ length: terms }, (_, number) => seen[number] ?? 0),
      spellings: sortSpellings(spellings),
    }),
  };
}

function sortSpellings(spellings: ReadonlyMap<string, Spelling>): Spellings {
  const words = [...spellings.keys()].sort();
  return { words, terms: Uint32Array.from(words, (word) => spellings.get(word)!.term) };
}
