import type { Document } from '../knowledge/document.ts';
import type { Language } from '../knowledge/language.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
import { buildIndexData, type IndexData } from './index-data.ts';
import { COUNT_BITS, frequencyOf, holds } from './postings.ts';
import { createSpelling, type KnownWord } from './spelling.ts';

/** What to look for: the terms of one concept, and how much finding it says. */
export interface Wanted {
  readonly weight: number;
  readonly terms: readonly { readonly number: number; readonly surety: number }[];
}

/** Finds passages by terms. A passage is known by its number, its place in `passages`. */
export interface Index {
  readonly passages: readonly Passage[];
  readonly aliases: Aliases;
  readonly data: IndexData;
  /** The languages its passages are written in. */
  readonly languages: readonly Language[];
  /** Words that a passage and a document have on average. */
  readonly averageLength: number;
  readonly averageDocumentLength: number;
  /** The number of a term or alias key, or undefined when no passage holds it. */
  termNumber(term: string): number | undefined;
  /** Is the term a name: written with a capital wherever it stands, also inside sentences? */
  isName(term: string): boolean;
  /** How many passages hold the term. */
  documentFrequency(term: string): number;
  /** Numbers of the best `limit` passages by BM25, best first; `within` keeps to one document. */
  candidates(wanted: readonly Wanted[], limit: number, within?: string): number[];
  /** Do the titles over a passage hold the term? */
  isInTitle(term: number, passage: number): boolean;
  /** Words that a document's passages have together. */
  lengthOf(document: Document): number;
  /** The passage that an offset of a document's text stands in, or null outside of all. */
  passageAt(document: Document, offset: number): Passage | null;
  /** Known words that a mistyped one may mean, likeliest first. */
  similarWords(word: string): KnownWord[];
}

/** Numbers of passages: from the first to before the last. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Builds the index of passages that stand in the order of their documents. */
export function createIndex(passages: readonly Passage[], aliases: Aliases): Index {
  return openIndex(buildIndexData(passages, aliases), passages, aliases);
}

/** An index of data that was built before, from these passages. Nothing is written to it. */
export function openIndex(data: IndexData, passages: readonly Passage[], aliases: Aliases): Index {
  const { terms, text, title, names, starts } = data;
  const numbers = new Map(terms.map((term, number) => [term, number]));
  // A title stands over every passage of its text: it tells how rare a word is only if no text does.
  const frequency = (term: string): number => {
    const number = numbers.get(term);
    if (number === undefined || number === 0) return 0;
    return frequencyOf(text, number) || frequencyOf(title, number);
  };
  const spelling = createSpelling(
    [
      ...data.spellings.map(([word, number]) => [word, terms[number]!] as const),
      ...[...aliases.words()].filter(([, key]) => frequency(key) > 0),
    ],
    frequency,
  );
  const ranges = rangesOf(passages);
  const averageLength = (starts.at(-1) ?? 0) / Math.max(1, passages.length);
  const rangeOf = (document: Document): Range => ranges.get(document) ?? { from: 0, to: 0 };
  // Scores of the question at hand by passage; all 0 between questions.
  const scores = new Float64Array(passages.length);

  return {
    passages,
    aliases,
    data,
    languages: [...new Set(passages.map(({ language }) => language))],
    averageLength,
    averageDocumentLength: (starts.at(-1) ?? 0) / Math.max(1, ranges.size),
    termNumber: (term) => (frequency(term) > 0 ? numbers.get(term) : undefined),
    isName: (term) => names[numbers.get(term) ?? 0] === 1,
    documentFrequency: frequency,
    candidates(wanted, limit, within) {
      const touched: number[] = [];
      const add = (passage: number, score: number) => {
        if (scores[passage] === 0) touched.push(passage);
        scores[passage]! += score;
      };
      for (const { weight, terms: wantedTerms } of wanted)
        for (const { number, surety } of wantedTerms) {
          for (let at = text.offsets[number]!; at < text.offsets[number + 1]!; at++) {
            const posting = text.packed[at]!;
            const passage = posting >>> COUNT_BITS;
            const length = (starts[passage + 1]! - starts[passage]!) / averageLength;
            const count = surety * (posting & 0xff);
            add(passage, weight * saturate(count, length));
          }
          for (let at = title.offsets[number]!; at < title.offsets[number + 1]!; at++)
            add(title.packed[at]! >>> COUNT_BITS, TITLE * weight * surety);
        }
      const kept =
        within === undefined
          ? touched
          : touched.filter((passage) => passages[passage]!.document.id === within);
      const best = highest(kept, scores, limit);
      for (const passage of touched) scores[passage] = 0;
      return best;
    },
    isInTitle: (term, passage) => holds(title, term, passage),
    lengthOf(document) {
      const { from, to } = rangeOf(document);
      return starts[to]! - starts[from]!;
    },
    passageAt(document, offset) {
      const { from, to } = rangeOf(document);
      for (let at = from; at < to; at++) {
        const passage = passages[at]!;
        if (passage.start <= offset && offset < passage.end) return passage;
      }
      return null;
    },
    similarWords: spelling.similar,
  };
}

/** A word in a title says what all of a text is about, but seldom where the answer stands. */
const TITLE = 0.2;

/** BM25's term frequency, from 0 to 1: further mentions say less, and less in a long passage. */
export function saturate(count: number, relativeLength: number): number {
  return count / (count + K1 * (1 - B + B * relativeLength));
}

const K1 = 1.2;
const B = 0.7;

/** The `limit` passages of highest score, highest first; equal ones in order of their numbers. */
function highest(passages: number[], scores: Float64Array, limit: number): number[] {
  const order = (a: number, b: number) => scores[b]! - scores[a]! || a - b;
  if (passages.length <= limit * SORTABLE) return passages.sort(order).slice(0, limit);
  // The limit-th score of a sample is a floor that lets far fewer through than there are.
  const step = Math.ceil(passages.length / (limit * SORTABLE));
  const sample = passages.filter((_, at) => at % step === 0).sort(order);
  const floor = scores[sample[Math.ceil(limit / step) * 2] ?? sample.at(-1)!]!;
  const above = passages.filter((passage) => scores[passage]! >= floor);
  return (above.length >= limit ? above : passages).sort(order).slice(0, limit);
}

/** Sorting so many times the limit costs less than sampling. */
const SORTABLE = 8;

function rangesOf(passages: readonly Passage[]): Map<Document, Range> {
  const ranges = new Map<Document, Range>();
  for (const [at, { document }] of passages.entries())
    ranges.set(document, { from: ranges.get(document)?.from ?? at, to: at + 1 });
  return ranges;
}
