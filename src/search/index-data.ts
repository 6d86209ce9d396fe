import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
import { createNumbers } from './numbers.ts';
import { readPassage, readTitle } from './passage-terms.ts';
import { createPostingsBuilder, type Postings } from './postings.ts';

/** All that is found by, as plain arrays: they can be kept on disk and read back as they are. */
export interface IndexData {
  /** Terms and alias keys by their numbers; number 0 is no term. */
  readonly terms: readonly string[];
  readonly text: Postings;
  /** Terms of a passage's document title and authors and of its section's title. */
  readonly title: Postings;
  /** By term number: 1 where the term is a name, written with a capital wherever it stands. */
  readonly names: Uint8Array;
  /** Term number of each word of all passages, in order; 0 for stop words. */
  readonly words: Uint32Array;
  /** Number of the alias group that begins at each word; 0 for none. */
  readonly aliases: Uint32Array;
  /** Passage to its first word; one more entry closes the last. */
  readonly starts: Uint32Array;
  /** Word after the last of each sentence of all passages, in order. */
  readonly sentenceEnds: Uint32Array;
  /** Passage to its first sentence in `sentenceEnds`. */
  readonly sentenceStarts: Uint32Array;
  /** Words as written, folded, each with its term's number. */
  readonly spellings: readonly (readonly [word: string, term: number])[];
}

/** Told now and then how many passages are done. */
export type Progress = (done: number, all: number) => void;

/** Passages from one word of progress to the next. */
const STEP = 500;
/** How a term was seen to be written. */
const CAPITAL = 1;
const SMALL = 2;

/** Reads all passages. */
export function buildIndexData(
  passages: readonly Passage[],
  aliases: Aliases,
  progress: Progress = () => {},
): IndexData {
  const numbers = new Map<string, number>([['', 0]]);
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  const text = createPostingsBuilder();
  const title = createPostingsBuilder();
  const words = createNumbers();
  const marks = createNumbers();
  const starts = createNumbers();
  const sentenceEnds = createNumbers();
  const sentenceStarts = createNumbers();
  const spellings = new Map<string, number>();
  const seen: number[] = [];
  for (const [at, passage] of passages.entries()) {
    const body = readPassage(passage, aliases);
    const head = readTitle(passage, aliases);
    const start = words.length;
    starts.push(start);
    sentenceStarts.push(sentenceEnds.length);
    for (const end of body.sentenceEnds) sentenceEnds.push(start + end);
    const terms = body.terms.map(numberOf);
    const keys = body.aliases.map(numberOf);
    for (const number of terms) words.push(number);
    for (const number of keys) marks.push(number);
    for (const { word, term, spelling } of [...head.words, ...body.words]) {
      const number = numberOf(term);
      spellings.set(word, number);
      if (spelling !== 'opening')
        seen[number] = (seen[number] ?? 0) | (spelling === 'capital' ? CAPITAL : SMALL);
    }
    for (const [number, count] of countEach(terms, keys)) text.add(number, at, count);
    for (const [number, count] of countEach(head.keys.map(numberOf))) title.add(number, at, count);
    if ((at + 1) % STEP === 0 || at + 1 === passages.length) progress(at + 1, passages.length);
  }
  starts.push(words.length);
  return {
    terms: [...numbers.keys()],
    text: text.finish(numbers.size),
    title: title.finish(numbers.size),
    names: Uint8Array.from({ length: numbers.size }, (_, number) =>
      seen[number] === CAPITAL ? 1 : 0,
    ),
    words: words.finish(),
    aliases: marks.finish(),
    starts: starts.finish(),
    sentenceEnds: sentenceEnds.finish(),
    sentenceStarts: sentenceStarts.finish(),
    spellings: [...spellings],
  };
}

/** How often each number but 0 is in the lists. */
function countEach(...lists: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists)
    for (const number of list) if (number !== 0) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}
