import type { Document } from '../knowledge/document.ts';
import type { Language } from '../knowledge/language.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
import { createCandidates, type Wanted } from './candidates.ts';
import { type Compounds, createCompounds } from './compounds.ts';
import { buildIndexData, type IndexData } from './index-data.ts';
import { countIn, frequencyIn, holds, type Range } from './postings.ts';
import { CAPITAL } from './segment.ts';
import { createSoundAlikes, joinSoundAlikes, type SoundAlikes } from './sound.ts';
import { createSpelling } from './spelling.ts';
import type { Translations } from './translations.ts';
import { createWordList, type KnownWord, openWordList } from './word-list.ts';

/** Finds passages by terms. A passage is known by a number. */
export interface Index {
  /** Those that can be found, in order. Of a part of a library the list is made each time. */
  readonly passages: readonly Passage[];
  /** How many they are. */
  readonly size: number;
  passage(number: number): Passage | undefined;
  /** The passage of that id, as buttons carry it; undefined when it is not there, or not any more. */
  passageOf(id: string): Passage | undefined;
  readonly aliases: Aliases;
  readonly data: IndexData;
  /** The languages its passages are written in, that of most of them first. */
  readonly languages: readonly Language[];
  /** The number of a term or alias key, or undefined when no passage holds it. */
  termNumber(term: string): number | undefined;
  /** The number of a word's key, stop words too, or 0 when no text holds it. */
  wordNumber(key: string): number;
  /** Is the term a name: written with a capital wherever it stands, also inside sentences? */
  isName(term: string): boolean;
  /** How many passages hold the term. */
  documentFrequency(term: string): number;
  /** Numbers of the best `limit` passages by BM25, best first; `within` keeps to one document. */
  candidates(wanted: readonly Wanted[], limit: number, within?: string): number[];
  /** Do the titles of a passage's document hold the term? */
  isInTitle(term: number, passage: number): boolean;
  /** Does what leads to a passage hold it: titles of sections, the lead of a list, the header of a table? */
  isInContext(term: number, passage: number): boolean;
  /** How often a document's passages hold the term. */
  countIn(document: Document, term: number): number;
  /** Words of a passage, and of a document's passages together, in times of the average one. */
  relativeLength(passage: number): number;
  relativeDocumentLength(document: Document): number;
  /** The passage that an offset of a document's text stands in, or null outside of all. */
  passageAt(document: Document, offset: number): Passage | null;
  /** Known words that a mistyped one may mean, likeliest first. */
  similarWords(word: string): KnownWord[];
  /** Known words of another script that sound like one. */
  readonly soundAlikes: SoundAlikes;
  /** What words are made of, and are a part of. */
  readonly compounds: Compounds;
  /** What words mean in other languages. */
  readonly translations: Translations;
}

/** Words that mean the same, in the texts' languages and in others. */
export interface Vocabulary {
  readonly aliases: Aliases;
  readonly translations: Translations;
}

/** Builds the index of passages that stand in the order of their documents. */
export function createIndex(passages: readonly Passage[], vocabulary: Vocabulary): Index {
  return openIndex(buildIndexData(passages, vocabulary.aliases), passages, vocabulary).whole;
}

/** An index of data that was built before, whole and in parts. */
export interface PartedIndex {
  readonly whole: Index;
  /** The index of some parts: it answers as if there were no others. */
  only(parts: ReadonlySet<number>): Index;
}

/** An index of data that was built before, from these passages. Nothing is written to it. */
export function openIndex(
  data: IndexData,
  passages: readonly Passage[],
  { aliases, translations }: Vocabulary,
): PartedIndex {
  const { terms, text, title, context, starts } = data;
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const documentRanges = rangesOf(passages);
  const findCandidates = createCandidates(data);
  const known = data.parts.map(({ spellings }) => {
    const sorted = {
      words: spellings.words,
      termAt: (place: number) => terms[spellings.terms[place]!]!,
    };
    return { list: openWordList(() => sorted), sounds: createSoundAlikes(sorted) };
  });
  const aliasList = createWordList(() =>
    [...aliases.words()].filter(([, key]) => numbers.has(key)),
  );
  let byId: ReadonlyMap<string, Passage> | undefined;

  const view = (parts: ReadonlySet<number>): Index => {
    const own = [...parts].sort((a, b) => a - b).flatMap((part) => data.parts[part] ?? []);
    const ranges = joinRanges(own.map((part) => part.ranges));
    const isIn = (passage: number) =>
      ranges.some(({ from, to }) => from <= passage && passage < to);
    const rangeOf = ({ id }: Pick<Document, 'id'>): Range => {
      const range = documentRanges.get(id);
      return range && isIn(range.from) ? range : NOTHING;
    };
    const size = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
    const words = ranges.reduce((sum, { from, to }) => sum + starts[to]! - starts[from]!, 0);
    const averageLength = words / Math.max(1, size);
    const documents = [...documentRanges.values()].filter(({ from }) => isIn(from)).length;
    let languages: readonly Language[] | undefined;
    const listed = () => ranges.flatMap(({ from, to }) => passages.slice(from, to));
    // A title stands over every passage of its text: it tells how rare a word is only if no text does.
    const frequency = (term: string): number => {
      const number = numbers.get(term);
      if (number === undefined || number === 0) return 0;
      return (
        frequencyIn(text, number, ranges) ||
        frequencyIn(context, number, ranges) ||
        frequencyIn(title, number, ranges)
      );
    };
    const lists = known.filter((_, part) => parts.has(part));
    const spelling = createSpelling([...lists.map(({ list }) => list), aliasList], frequency);
    return {
      get passages() {
        return size === passages.length ? passages : listed();
      },
      size,
      passage: (number) => passages[number],
      passageOf(id) {
        byId ??= new Map(passages.map((passage) => [passage.id, passage]));
        const passage = byId.get(id);
        return passage && rangeOf(passage.document) !== NOTHING ? passage : undefined;
      },
      aliases,
      data,
      get languages() {
        languages ??= commonestFirst(listed().map(({ language }) => language));
        return languages;
      },
      termNumber: (term) => (frequency(term) > 0 ? numbers.get(term) : undefined),
      wordNumber: (key) => numbers.get(key) ?? 0,
      isName(term) {
        const number = numbers.get(term) ?? 0;
        return own.reduce((seen, part) => seen | part.seen[number]!, 0) === CAPITAL;
      },
      documentFrequency: frequency,
      candidates: (wanted, limit, within) =>
        findCandidates(wanted, limit, {
          ranges: within === undefined ? ranges : [rangeOf({ id: within })],
          averageLength,
        }),
      isInTitle: (term, passage) => holds(title, term, passage),
      isInContext: (term, passage) => holds(context, term, passage),
      countIn: (document, term) => countIn(text, term, rangeOf(document)),
      relativeLength: (passage) => ((starts[passage + 1]! - starts[passage]!) * size) / words,
      relativeDocumentLength(document) {
        const { from, to } = rangeOf(document);
        return ((starts[to]! - starts[from]!) * documents) / words;
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
      compounds: createCompounds(() => terms, frequency),
      soundAlikes: joinSoundAlikes(lists.map(({ sounds }) => sounds)),
      translations,
    };
  };

  return { whole: view(new Set(data.parts.keys())), only: view };
}

function commonestFirst<T>(items: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
}

const NOTHING: Range = { from: 0, to: 0 };

/** By document id, its passages: they stand side by side. */
function rangesOf(passages: readonly Passage[]): Map<string, Range> {
  const ranges = new Map<string, Range>();
  for (const [at, { document }] of passages.entries())
    ranges.set(document.id, { from: ranges.get(document.id)?.from ?? at, to: at + 1 });
  return ranges;
}

/** The ranges of several parts in order, those that touch as one. */
function joinRanges(lists: readonly Uint32Array[]): Range[] {
  const ranges = lists
    .flatMap((list) =>
      Array.from({ length: list.length / 2 }, (_, at) => ({
        from: list[2 * at]!,
        to: list[2 * at + 1]!,
      })),
    )
    .sort((a, b) => a.from - b.from);
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last?.to === range.from) joined[joined.length - 1] = { from: last.from, to: range.to };
    else joined.push(range);
  }
  return joined;
}
