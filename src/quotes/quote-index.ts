import { type Document, type Span, slice, textLength } from '../knowledge/document.ts';
import { createNumbers } from '../search/numbers.ts';
import { type Rows, readRow, writeRows } from '../search/rows.ts';
import { firstFrom } from '../search/sorted-words.ts';

/** A word of a text as the index compares it. */
export interface QuoteWord extends Span {
  readonly word: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of `text`, small letters, without any signs. */
export function quoteWords(text: string): QuoteWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Every word of the sources with its place, as plain data. Places count words over all documents. */
export interface QuoteData {
  /** Words by their numbers. */
  readonly words: readonly string[];
  /** How many places there are, one at the end of each document too. */
  readonly size: number;
  /** Where in its document the word at each 16th place stands: those between are counted from there. */
  readonly marks: Uint32Array;
  /** First place of each document. */
  readonly firsts: Uint32Array;
  /** By word, at how many places it stands. */
  readonly counts: Uint32Array;
  /** By word, its places in order, each as its distance from the one before. */
  readonly places: Rows;
}

/** The same, to be asked. */
export interface QuoteIndex extends Pick<QuoteData, 'size'> {
  readonly documents: readonly Document[];
  /** Number of the word; -1 when the sources do not have it. */
  idOf(word: string): number;
  /** At how many places a word stands. */
  countOf(id: number): number;
  /** Where a word stands, in order. */
  placesOf(id: number): Uint32Array;
  /** Numbers of the words from a place to before another, as their document has them; -1 between documents. */
  idsIn(from: number, to: number): Int32Array;
  documentAt(place: number): Document;
  /** The places of the words of a place's document, from the first to before the last. */
  reachAt(place: number): { readonly from: number; readonly to: number };
  /** Where in its document the word at a place stands. */
  spanAt(place: number): Span;
}

export function buildQuoteData(documents: readonly Document[]): QuoteData {
  const known = new Map<string, number>();
  const written = new Map<string, number>();
  const idOf = (word: string): number => {
    const lower = word.toLowerCase();
    const id = known.get(lower) ?? known.size;
    known.set(lower, id);
    written.set(word, id);
    return id;
  };
  const ids = createNumbers();
  const marks = createNumbers();
  const firsts = createNumbers();
  for (const { text } of documents) {
    firsts.push(ids.length);
    const take = (id: number, start: number) => {
      if (ids.length % STEP === 0) marks.push(start);
      ids.push(id);
    };
    let end = 0;
    // The words alone are found faster than with their places; each is the first of its letters from the last one on.
    for (const word of text.match(WORD) ?? []) {
      const start = text.indexOf(word, end);
      end = start + word.length;
      take(written.get(word) ?? idOf(word), start);
    }
    take(-1, text.length);
  }
  // The 32 bits of -1, read as they were meant.
  const signed = new Int32Array(ids.finish().buffer);
  return {
    words: [...known.keys()],
    size: signed.length,
    marks: marks.finish(),
    firsts: firsts.finish(),
    ...packPlaces(invert(signed, known.size)),
  };
}

/** Places from one that is marked to the next. */
const STEP = 16;

/** The index of these documents, from data that was built of them. */
export function openQuoteIndex(data: QuoteData, documents: readonly Document[]): QuoteIndex {
  const { words, size, marks, firsts, counts, places } = data;
  const known = new Map(words.map((word, id) => [word, id]));
  const idOf = (word: string) => known.get(word) ?? -1;
  const reach = (number: number) => ({
    from: firsts[number]!,
    to: (firsts[number + 1] ?? size) - 1,
  });
  /** Text of a document that holds its words from a place to before another, and `skipped` words before them. */
  const stretchOf = (number: number, from: number, to: number) => {
    const { from: first, to: last } = reach(number);
    const marked = from - (from % STEP);
    const isMarked = marked >= first;
    const start = isMarked ? marks[marked / STEP]! : 0;
    const beyond = Math.ceil(to / STEP);
    const end = beyond * STEP < last ? marks[beyond]! : textLength(documents[number]!);
    const text = slice(documents[number]!, { start, end });
    return { text, start, skipped: from - (isMarked ? marked : first) };
  };
  const numberAt = (place: number) => firstFrom(firsts, place + 1) - 1;
  return {
    documents,
    size,
    idOf,
    countOf: (id) => (id < 0 ? 0 : counts[id]!),
    placesOf(id) {
      if (id < 0) return new Uint32Array(0);
      const found = readRow(places, id);
      for (let at = 1; at < found.length; at++) found[at]! += found[at - 1]!;
      return found;
    },
    idsIn(from, to) {
      const ids = new Int32Array(to - from).fill(-1);
      for (let number = numberAt(from); firsts[number]! < to; number++) {
        const own = reach(number);
        const first = Math.max(from, own.from);
        const { text, skipped } = stretchOf(number, first, Math.min(to, own.to));
        const words = text.match(WORD) ?? [];
        for (let place = first; place < Math.min(to, own.to); place++)
          ids[place - from] = idOf(words[skipped + place - first]!.toLowerCase());
      }
      return ids;
    },
    documentAt: (place) => documents[numberAt(place)]!,
    reachAt: (place) => reach(numberAt(place)),
    spanAt(place) {
      const { text, start, skipped } = stretchOf(numberAt(place), place, place + 1);
      const word = quoteWords(text)[skipped]!;
      return { start: start + word.start, end: start + word.end };
    },
  };
}

function packPlaces({
  heads,
  places,
}: ReturnType<typeof invert>): Pick<QuoteData, 'counts' | 'places'> {
  const rows = writeRows();
  for (let id = 0; id + 1 < heads.length; id++) {
    for (let at = heads[id]!; at < heads[id + 1]!; at++)
      rows.push(places[at]! - (at > heads[id]! ? places[at - 1]! : 0));
    rows.end();
  }
  return {
    counts: Uint32Array.from({ length: heads.length - 1 }, (_, id) => heads[id + 1]! - heads[id]!),
    places: rows.finish(),
  };
}

function invert(ids: Int32Array, count: number): { heads: Int32Array; places: Int32Array } {
  const heads = new Int32Array(count + 1);
  for (const id of ids) if (id >= 0) heads[id + 1]!++;
  for (let id = 0; id < count; id++) heads[id + 1]! += heads[id]!;
  const places = new Int32Array(heads[count]!);
  const next = heads.slice();
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place]!;
    if (id >= 0) places[next[id]!++] = place;
  }
  return { heads, places };
}
