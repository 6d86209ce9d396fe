import MiniSearch from 'minisearch';
import { slice } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
import { listingOf } from './listing.ts';
import { createNumbers } from './numbers.ts';
import { readContext, readPassage, readTitle } from './passage-terms.ts';
import { createPostingsBuilder, type Postings } from './postings.ts';
import { packRows, type Rows } from './rows.ts';
import { packSparse, type Sparse } from './sparse.ts';

/** All that is found by, as plain arrays: they can be kept on disk and read back as they are. */
export interface IndexData {
  /** Terms and alias keys by their numbers; number 0 is no term. */
  readonly terms: readonly string[];
  readonly text: Postings;
  /** Terms of the titles and authors of a passage's document. */
  readonly title: Postings;
  /** Terms of what leads to a passage: titles of sections, the lead of a list, the header of a table. */
  readonly context: Postings;
  /** What is known of each part of the passages alone, by the parts' numbers. */
  readonly parts: readonly PartData[];
  /** By passage, the number of each word in order; stop words have numbers and no postings. */
  readonly words: Rows;
  /** By passage and word, the number of the alias group that begins there. */
  readonly aliases: Sparse;
  /** Passage to its first word among those of all; one more entry closes the last. */
  readonly starts: Uint32Array;
  /** Word after the last of each sentence of all passages, in order. */
  readonly sentenceEnds: Uint32Array;
  /** Passage to its first sentence in `sentenceEnds`. */
  readonly sentenceStarts: Uint32Array;
  /** By passage, how much it reads like a list of references, from 0 to 1. */
  readonly listing: Float32Array;
}

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

/** The number of the part that a passage belongs to. */
export type PartOf = (passage: Passage) => number;

/** Told now and then how many passages are done. */
export type Progress = (done: number, all: number) => void;

export interface BuildOptions {
  /** All passages are one part when left out. */
  readonly partOf?: PartOf | undefined;
  readonly progress?: Progress | undefined;
}

interface Entry {
  readonly id: number;
  /** Terms, a line each: aliases of several words have spaces. */
  readonly text: string;
  readonly title: string;
  readonly context: string;
}

/** Passages that MiniSearch counts at a time: its maps cost ten times what is kept of them. */
const BATCH = 500;
/** How a term was seen to be written. */
export const CAPITAL = 1;
const SMALL = 2;

/** Reads all passages. MiniSearch counts their terms, batch by batch; what it found is kept. */
export function buildIndexData(
  passages: readonly Passage[],
  aliases: Aliases,
  { partOf = () => 0, progress = () => {} }: BuildOptions = {},
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
  const context = createPostingsBuilder();
  const words = createNumbers();
  const marked = createNumbers();
  const marks = createNumbers();
  const starts = createNumbers();
  const sentenceEnds = createNumbers();
  const sentenceStarts = createNumbers();
  const parts: PartBuilder[] = [];
  for (let first = 0; first < passages.length; first += BATCH) {
    const batch = passages.slice(first, first + BATCH).map((passage, at): Entry => {
      const body = readPassage(passage, aliases);
      const head = readTitle(passage, aliases);
      const context = readContext(passage, aliases);
      const start = words.length;
      const { seen, spellings } = takeIn(parts, partOf(passage), first + at);
      starts.push(start);
      sentenceStarts.push(sentenceEnds.length);
      for (const end of body.sentenceEnds) sentenceEnds.push(start + end);
      for (const key of body.keys) words.push(numberOf(key));
      for (const [at, key] of body.aliases.entries()) {
        if (key === '') continue;
        marked.push(start + at);
        marks.push(numberOf(key));
      }
      for (const { word, term, spelling } of [...head.words, ...context.words, ...body.words]) {
        const number = numberOf(term);
        spellings.set(word, number);
        if (spelling !== 'opening')
          seen[number] = (seen[number] ?? 0) | (spelling === 'capital' ? CAPITAL : SMALL);
      }
      return {
        id: first + at,
        text: body.terms.join('\n'),
        title: head.terms.join('\n'),
        context: context.terms.join('\n'),
      };
    });
    for (const [term, fields] of countTerms(batch)) {
      const number = numberOf(term);
      for (const [at, count] of fields.text) text.add(number, first + at, count);
      for (const [at, count] of fields.title) title.add(number, first + at, count);
      for (const [at, count] of fields.context) context.add(number, first + at, count);
    }
    progress(Math.min(first + BATCH, passages.length), passages.length);
  }
  starts.push(words.length);
  const firsts = starts.finish();
  return {
    terms: [...numbers.keys()],
    text: text.finish(numbers.size),
    title: title.finish(numbers.size),
    context: context.finish(numbers.size),
    parts: Array.from(parts, (part = newPart()) => ({
      ranges: Uint32Array.from(part.ranges),
      seen: Uint8Array.from({ length: numbers.size }, (_, number) => part.seen[number] ?? 0),
      spellings: sortSpellings(part.spellings),
    })),
    words: packRows(words.finish(), firsts),
    aliases: packSparse(marked.finish(), marks.finish(), firsts),
    starts: firsts,
    sentenceEnds: sentenceEnds.finish(),
    sentenceStarts: sentenceStarts.finish(),
    listing: Float32Array.from(passages, (passage) => listingOf(slice(passage.document, passage))),
  };
}

interface PartBuilder {
  readonly ranges: number[];
  readonly seen: number[];
  readonly spellings: Map<string, number>;
}

function newPart(): PartBuilder {
  return { ranges: [], seen: [], spellings: new Map() };
}

function sortSpellings(terms: ReadonlyMap<string, number>): Spellings {
  const words = [...terms.keys()].sort();
  return { words, terms: Uint32Array.from(words, (word) => terms.get(word)!) };
}

/** The part of that number, which has the passage now too. */
function takeIn(parts: PartBuilder[], number: number, passage: number): PartBuilder {
  parts[number] ??= newPart();
  const part = parts[number];
  if (part.ranges.at(-1) === passage) part.ranges.pop();
  else part.ranges.push(passage);
  part.ranges.push(passage + 1);
  return part;
}

type Field = 'text' | 'title' | 'context';
type Counts = readonly (readonly [entry: number, count: number])[];

/** Each term of a batch with the entries that hold it, by their places in the batch. */
function countTerms(
  batch: readonly Entry[],
): (readonly [term: string, fields: Readonly<Record<Field, Counts>>])[] {
  const mini = new MiniSearch<Entry>({
    fields: ['text', 'title', 'context'],
    tokenize: (joined) => joined.split('\n'),
    processTerm: (term) => term,
  });
  mini.addAll(batch);
  const { index, fieldIds } = mini.toJSON();
  const counts = (entries: object | undefined): Counts =>
    Object.entries(entries ?? {}).map(([entry, count]) => [Number(entry), Number(count)]);
  return index.map(([term, fields]) => [
    term,
    {
      text: counts(fields[fieldIds.text!]),
      title: counts(fields[fieldIds.title!]),
      context: counts(fields[fieldIds.context!]),
    },
  ]);
}
