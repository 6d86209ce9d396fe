import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
import { createNumbers } from './numbers.ts';
import { createPostingsBuilder, type Postings, type Range } from './postings.ts';
import { type Rows, readRow, rowCount, writeRows } from './rows.ts';
import { makeSegment, type Segment, type Spellings } from './segment.ts';
import { readPlaces, type Sparse, writeSparse } from './sparse.ts';

/** All that is found by, as plain arrays: they can be kept on disk and read back as they are. */
export interface IndexData {
  /** Terms, alias keys and stop words by their numbers; number 0 is none. */
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
  /** By term number, how it was seen to be written inside sentences. */
  readonly seen: Uint8Array;
  /** In order. */
  readonly spellings: Spellings;
}

/** Joins segments, in the order of their passages. */
export interface IndexJoiner {
  /** Adds a segment whose passages belong to the part of that number. */
  add(segment: Segment, part?: number): void;
  finish(): IndexData;
}

/** The index of passages that were read alone. */
export function buildIndexData(passages: readonly Passage[], aliases: Aliases): IndexData {
  const joiner = createIndexJoiner();
  joiner.add(makeSegment(passages, aliases));
  return joiner.finish();
}

/** Terms get new numbers, which all segments share. */
export function createIndexJoiner(): IndexJoiner {
  const numbers = new Map<string, number>([['', 0]]);
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    if (number === numbers.size) numbers.set(term, number);
    return number;
  };
  const postings = {
    text: createPostingsBuilder(),
    title: createPostingsBuilder(),
    context: createPostingsBuilder(),
  };
  const parts: PartBuilder[] = [];
  const words = writeRows();
  const aliases = writeSparse();
  const starts = createNumbers();
  const sentenceEnds = createNumbers();
  const sentenceStarts = createNumbers();
  const listing: Float32Array[] = [];
  let passages = 0;
  let read = 0;
  return {
    add(segment, part = 0) {
      const own = Uint32Array.from(segment.terms, numberOf);
      const size = rowCount(segment.words);
      for (let row = 0; row < size; row++) {
        starts.push(read);
        sentenceStarts.push(sentenceEnds.length);
        let end = read;
        for (const length of readRow(segment.sentences, row)) {
          end += length;
          sentenceEnds.push(end);
        }
        for (const word of readRow(segment.words, row)) words.push(own[word]!);
        words.end();
        for (const [place, key] of readPlaces(segment.aliases, row)) aliases.set(place, own[key]!);
        aliases.end();
        for (const field of ['text', 'title', 'context'] as const) {
          const counted = readRow(segment[field], row);
          for (let at = 0; at < counted.length; at += 2)
            postings[field].add(own[counted[at]!]!, passages + row, counted[at + 1]!);
        }
        read = end;
      }
      parts[part] ??= createPartBuilder();
      parts[part].add(segment, own, { from: passages, to: passages + size });
      listing.push(segment.listing);
      passages += size;
    },
    finish() {
      starts.push(read);
      const terms = numbers.size;
      return {
        terms: [...numbers.keys()],
        text: postings.text.finish(terms),
        title: postings.title.finish(terms),
        context: postings.context.finish(terms),
        parts: Array.from(parts, (part = createPartBuilder()) => part.finish(terms)),
        words: words.finish(),
        aliases: aliases.finish(),
        starts: starts.finish(),
        sentenceEnds: sentenceEnds.finish(),
        sentenceStarts: sentenceStarts.finish(),
        listing: joinFloats(listing, passages),
      };
    },
  };
}

/** Collects what is known of a part, segment by segment. */
interface PartBuilder {
  /** `own` gives the segment's terms their numbers. */
  add(segment: Segment, own: Uint32Array, passages: Range): void;
  finish(terms: number): PartData;
}

function createPartBuilder(): PartBuilder {
  const ranges: number[] = [];
  const seen: number[] = [];
  const spellings = new Map<string, number>();
  return {
    add(segment, own, { from, to }) {
      if (ranges.at(-1) === from) ranges.pop();
      else ranges.push(from);
      ranges.push(to);
      for (const [term, written] of segment.seen.entries())
        seen[own[term]!] = (seen[own[term]!] ?? 0) | written;
      for (const [at, word] of segment.spellings.words.entries())
        spellings.set(word, own[segment.spellings.terms[at]!]!);
    },
    finish(terms) {
      const words = [...spellings.keys()].sort();
      return {
        ranges: Uint32Array.from(ranges),
        seen: Uint8Array.from({ length: terms }, (_, number) => seen[number] ?? 0),
        spellings: { words, terms: Uint32Array.from(words, (word) => spellings.get(word)!) },
      };
    },
  };
}

function joinFloats(lists: readonly Float32Array[], length: number): Float32Array {
  const joined = new Float32Array(length);
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  return joined;
}
