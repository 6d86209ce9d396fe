import type { Document, Span } from '../knowledge/document.ts';
import { createNumbers } from '../search/numbers.ts';

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
  /** Number of the word at a place, for comparing; -1 between documents. */
  readonly ids: Int32Array;
  /** Where in its document the word at each 16th place stands: those between are counted from there. */
  readonly marks: Uint32Array;
  /** First place of each document. */
  readonly firsts: Uint32Array;
  /** The places of word `n`, in order: `places[heads[n]]` up to `places[heads[n + 1]]`. */
  readonly heads: Int32Array;
  readonly places: Int32Array;
}

/** The same, to be asked. */
export interface QuoteIndex extends Pick<QuoteData, 'ids'> {
  readonly documents: readonly Document[];
  /** Number of the word; -1 when the sources do not have it. */
  idOf(word: string): number;
  /** Where a word stands, in order. */
  placesOf(id: number): Int32Array;
  documentAt(place: number): Document;
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
    ids: signed,
    marks: marks.finish(),
    firsts: firsts.finish(),
    ...invert(signed, known.size),
  };
}

/** Places from one that is marked to the next. */
const STEP = 16;

/** The index of these documents, from data that was built of them. */
export function openQuoteIndex(data: QuoteData, documents: readonly Document[]): QuoteIndex {
  const { words, ids, marks, firsts, heads, places } = data;
  const known = new Map(words.map((word, id) => [word, id]));
  const numberAt = (place: number) => firsts.findLastIndex((first) => first <= place);
  return {
    documents,
    ids,
    idOf: (word) => known.get(word) ?? -1,
    placesOf: (id) => (id < 0 ? places.subarray(0, 0) : places.subarray(heads[id], heads[id + 1])),
    documentAt: (place) => documents[numberAt(place)]!,
    spanAt(place) {
      const number = numberAt(place);
      const marked = place - (place % STEP);
      const isMarked = marked >= firsts[number]!;
      const { text } = documents[number]!;
      const word = new RegExp(WORD);
      word.lastIndex = isMarked ? marks[marked / STEP]! : 0;
      for (let at = isMarked ? marked : firsts[number]!; at < place; at++) word.exec(text);
      const found = word.exec(text)!;
      return { start: found.index, end: word.lastIndex };
    },
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

/** The places where all of `words` stand in a row, found by the rarest of them. */
export function findRow(index: QuoteIndex, words: readonly number[]): number[] {
  if (words.length === 0 || words.includes(-1)) return [];
  let rarest = 0;
  for (const [offset, id] of words.entries())
    if (index.placesOf(id).length < index.placesOf(words[rarest]!).length) rarest = offset;
  const found: number[] = [];
  for (const place of index.placesOf(words[rarest]!)) {
    const first = place - rarest;
    if (first >= 0 && words.every((id, offset) => index.ids[first + offset] === id))
      found.push(first);
  }
  return found;
}
