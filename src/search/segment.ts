import { slice } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
import { countTerms, type Fields } from './count-terms.ts';
import { listingOf } from './listing.ts';
import { createPassageReader, type IndexWord } from './passage-terms.ts';
import { type Rows, writeRows } from './rows.ts';
import { type Sparse, writeSparse } from './sparse.ts';
import { createTermReader, NOUNS_IN_CAPITALS, wordKey } from './terms.ts';

/**
 * What passages are found by, read without any others, as plain data: segments are made side by side, are kept, and are
 * joined to an index. Rows are by passage, and numbers of terms are the segment's own.
 */
export interface Segment {
  /** Terms, alias keys and stop words by their numbers; number 0 is none. */
  readonly terms: readonly string[];
  /** By term, how it was seen to be written inside sentences. */
  readonly seen: Uint8Array;
  readonly spellings: Spellings;
  /** Each word in order; stop words have numbers too, and are not counted. */
  readonly words: Rows;
  /** The alias groups that begin at words. */
  readonly aliases: Sparse;
  /** How many words each sentence has. */
  readonly sentences: Rows;
  /** Each term that is found in the text, and behind it how often it stands there. */
  readonly text: Rows;
  /** The same of the titles and authors of its document. */
  readonly title: Rows;
  /** The same of what leads to it: titles of sections, the lead of a list, the header of a table. */
  readonly context: Rows;
  /** How much it reads like a list of references, from 0 to 1. */
  readonly listing: Float32Array;
}

/** Words as written, folded. */
export interface Spellings {
  readonly words: readonly string[];
  /** The number of each word's term. */
  readonly terms: Uint32Array;
}

/** How a term was seen to be written: with a capital, a small letter, or both. */
export const CAPITAL = 1;
export const SMALL = 2;

/** Passages that MiniSearch counts at a time: its maps cost ten times what is kept of them. */
const BATCH = 500;

/** Makes the segment of passages. */
export function makeSegment(passages: readonly Passage[], aliases: Aliases): Segment {
  const numbers = new Map<string, number>([['', 0]]);
  const seen = [0];
  const spellings = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    seen.push(0);
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const numberOfWord = (word: IndexWord): number => {
    if (word.number > 0) return word.number;
    word.number = numberOf(wordKey(word));
    if (!word.isStop) spellings.set(word.folded, word.number);
    return word.number;
  };
  const read = createTermReader(
    ({ term, folded, isStop, isCapital }): IndexWord => ({
      term,
      folded,
      isStop,
      isCapital,
      opensAlias: aliases.open(term),
      number: 0,
    }),
  );
  const reader = createPassageReader(read, aliases);
  const words = writeRows();
  const marks = writeSparse();
  const sentences = writeRows();
  const takeIn = (passage: Passage): Fields => {
    const terms: string[] = [];
    const keys: string[] = [];
    const areNounsCapitals = NOUNS_IN_CAPITALS.has(passage.language);
    let start = 0;
    for (const sentence of reader.text(passage)) {
      for (const [at, word] of sentence.words.entries()) {
        const number = numberOfWord(word);
        words.push(number);
        if (word.isStop) continue;
        terms.push(word.term);
        // Any word may open a sentence in capitals: that says nothing of how it is spelled.
        if (!word.isCapital) seen[number]! |= SMALL;
        else if (at > 0 && !areNounsCapitals) seen[number]! |= CAPITAL;
      }
      for (const { at, key } of sentence.aliases) {
        marks.set(start + at, numberOf(key));
        keys.push(key);
      }
      sentences.push(sentence.words.length);
      start += sentence.words.length;
    }
    words.end();
    marks.end();
    sentences.end();
    terms.push(...keys);
    const title = reader.title(passage);
    const context = reader.context(passage);
    // Titles are written in capitals in many languages: that makes no name of a word.
    title.words.forEach(numberOfWord);
    context.words.forEach(numberOfWord);
    return { text: terms, title: title.terms, context: context.terms };
  };
  const counted = { text: writeRows(), title: writeRows(), context: writeRows() };
  for (let first = 0; first < passages.length; first += BATCH) {
    const batch = passages.slice(first, first + BATCH).map(takeIn);
    const counts = countTerms(batch, numberOf);
    for (const field of ['text', 'title', 'context'] as const)
      for (const row of counts[field]) {
        row.forEach(counted[field].push);
        counted[field].end();
      }
  }
  return {
    terms: [...numbers.keys()],
    seen: Uint8Array.from(seen),
    spellings: {
      words: [...spellings.keys()],
      terms: Uint32Array.from(spellings.values()),
    },
    words: words.finish(),
    aliases: marks.finish(),
    sentences: sentences.finish(),
    text: counted.text.finish(),
    title: counted.title.finish(),
    context: counted.context.finish(),
    listing: Float32Array.from(passages, (passage) => listingOf(slice(passage.document, passage))),
  };
}
