import { slice } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
import { countTerms, type Fields } from './count-terms.ts';
import { listingOf } from './listing.ts';
import { createNumbers } from './numbers.ts';
import { CAPITAL, createPartBuilder, type PartBuilder, type PartData, SMALL } from './part-data.ts';
import { createPostingsBuilder, type Postings } from './postings.ts';
import { packRows, type Rows } from './rows.ts';
import { packSparse, type Sparse } from './sparse.ts';
import { NOUNS_IN_CAPITALS } from './terms.ts';

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

/** The number of the part that a passage belongs to. */
export type PartOf = (passage: Passage) => number;

/** Told now and then how many passages are done. */
export type Progress = (done: number, all: number) => void;

export interface BuildOptions {
  /** All passages are one part when left out. */
  readonly partOf?: PartOf | undefined;
  readonly progress?: Progress | undefined;
}

/** Passages that MiniSearch counts at a time: its maps cost ten times what is kept of them. */
const BATCH = 500;

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
  const takeIn = (passage: Passage, at: number): Fields => {
    const number = partOf(passage);
    parts[number] ??= createPartBuilder(aliases, numberOf);
    const part = parts[number];
    part.add(at);
    const sentences = part.reader.text(passage);
    starts.push(words.length);
    sentenceStarts.push(sentenceEnds.length);
    let start = words.length;
    for (const sentence of sentences) {
      for (const word of sentence.words) words.push(part.numberOf(word));
      sentenceEnds.push(words.length);
    }
    const keys: string[] = [];
    for (const sentence of sentences) {
      for (const { at, key } of sentence.aliases) {
        marked.push(start + at);
        marks.push(numberOf(key));
        keys.push(key);
      }
      start += sentence.words.length;
    }
    const title = part.reader.title(passage);
    const context = part.reader.context(passage);
    // Titles are written in capitals in many languages: that makes no name of a word.
    for (const word of title.words) part.spell(word, 0);
    for (const word of context.words) part.spell(word, 0);
    const areNounsCapitals = NOUNS_IN_CAPITALS.has(passage.language);
    const terms: string[] = [];
    for (const sentence of sentences)
      for (let at = 0; at < sentence.words.length; at++) {
        const word = sentence.words[at]!;
        if (word.isStop) continue;
        terms.push(word.term);
        // Any word may open a sentence in capitals: that says nothing of how it is spelled.
        part.spell(word, !word.isCapital ? SMALL : at === 0 || areNounsCapitals ? 0 : CAPITAL);
      }
    for (const key of keys) terms.push(key);
    return { text: terms, title: title.terms, context: context.terms };
  };
  for (let first = 0; first < passages.length; first += BATCH) {
    const batch = passages.slice(first, first + BATCH);
    const fields = batch.map((passage, at) => takeIn(passage, first + at));
    for (const [term, counts] of countTerms(fields)) {
      const number = numberOf(term);
      for (const [at, count] of counts.text) text.add(number, first + at, count);
      for (const [at, count] of counts.title) title.add(number, first + at, count);
      for (const [at, count] of counts.context) context.add(number, first + at, count);
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
    parts: Array.from(parts, (part = createPartBuilder(aliases, numberOf)) =>
      part.finish(numbers.size),
    ),
    words: packRows(words.finish(), firsts),
    aliases: packSparse(marked.finish(), marks.finish(), firsts),
    starts: firsts,
    sentenceEnds: sentenceEnds.finish(),
    sentenceStarts: sentenceStarts.finish(),
    listing: Float32Array.from(passages, (passage) => listingOf(slice(passage.document, passage))),
  };
}
