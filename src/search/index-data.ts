import MiniSearch from 'minisearch';
import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
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

/** Told after each batch how many passages are done. */
export type Progress = (done: number, all: number) => void;

interface Entry {
  readonly id: number;
  /** Terms, a line each: aliases of several words have spaces. */
  readonly text: string;
  readonly title: string;
}

/** Passages that MiniSearch counts at a time: its maps cost ten times what is kept of them. */
const BATCH = 2000;

/** Reads all passages. MiniSearch counts their terms, batch by batch; what it found is kept. */
export function buildIndexData(
  passages: readonly Passage[],
  aliases: Aliases,
  progress: Progress = () => {},
): IndexData {
  const numbers = new Map<string, number>([['', 0]]);
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    if (number === numbers.size) numbers.set(term, number);
    return number;
  };
  const text = createPostingsBuilder();
  const title = createPostingsBuilder();
  const words: number[][] = [];
  const marks: number[][] = [];
  const sentenceEnds: number[] = [];
  const sentenceStarts: number[] = [];
  const spellings = new Map<string, number>();
  const capital = new Set<number>();
  const small = new Set<number>();
  let position = 0;
  for (let first = 0; first < passages.length; first += BATCH) {
    const batch = passages.slice(first, first + BATCH).map((passage, at): Entry => {
      const body = readPassage(passage, aliases);
      const head = readTitle(passage, aliases);
      words.push(body.terms.map(numberOf));
      marks.push(body.aliases.map(numberOf));
      sentenceStarts.push(sentenceEnds.length);
      for (const end of body.sentenceEnds) sentenceEnds.push(position + end);
      position += body.terms.length;
      for (const { word, term, spelling } of [...head.words, ...body.words]) {
        const number = numberOf(term);
        spellings.set(word, number);
        if (spelling === 'capital') capital.add(number);
        if (spelling === 'small') small.add(number);
      }
      return { id: first + at, text: body.keys.join('\n'), title: head.keys.join('\n') };
    });
    for (const [term, fields] of countTerms(batch)) {
      const number = numberOf(term);
      for (const [at, count] of fields.text) text.add(number, first + at, count);
      for (const [at, count] of fields.title) title.add(number, first + at, count);
    }
    progress(Math.min(first + BATCH, passages.length), passages.length);
  }
  return {
    terms: [...numbers.keys()],
    text: text.finish(numbers.size),
    title: title.finish(numbers.size),
    names: Uint8Array.from({ length: numbers.size }, (_, number) =>
      capital.has(number) && !small.has(number) ? 1 : 0,
    ),
    words: flatten(words, position),
    aliases: flatten(marks, position),
    starts: startsOf(words),
    sentenceEnds: Uint32Array.from(sentenceEnds),
    sentenceStarts: Uint32Array.from(sentenceStarts),
    spellings: [...spellings],
  };
}

type Counts = readonly (readonly [entry: number, count: number])[];

/** Each term of a batch with the entries that hold it, by their places in the batch. */
function countTerms(
  batch: readonly Entry[],
): (readonly [term: string, fields: { readonly text: Counts; readonly title: Counts }])[] {
  const mini = new MiniSearch<Entry>({
    fields: ['text', 'title'],
    tokenize: (joined) => joined.split('\n'),
    processTerm: (term) => term,
  });
  mini.addAll(batch);
  const { index, fieldIds } = mini.toJSON();
  const counts = (entries: object | undefined): Counts =>
    Object.entries(entries ?? {}).map(([entry, count]) => [Number(entry), Number(count)]);
  return index.map(([term, fields]) => [
    term,
    { text: counts(fields[fieldIds.text!]), title: counts(fields[fieldIds.title!]) },
  ]);
}

function flatten(rows: readonly number[][], length: number): Uint32Array {
  const flat = new Uint32Array(length);
  let at = 0;
  for (const row of rows) {
    flat.set(row, at);
    at += row.length;
  }
  return flat;
}

function startsOf(rows: readonly number[][]): Uint32Array {
  const starts = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = starts[at]! + row.length;
  return starts;
}
