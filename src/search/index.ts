import MiniSearch from 'minisearch';
import type { Document } from '../knowledge/document.ts';
import type { Language } from '../knowledge/language.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Aliases } from './aliases.ts';
import { readPassage, readTitle } from './passage-terms.ts';
import { createSpelling, type KnownWord } from './spelling.ts';
import { createVocabulary } from './vocabulary.ts';

/** A passage as ranking reads it: term numbers by word position, sentence by sentence. */
export interface IndexedPassage {
  readonly passage: Passage;
  /** Number of the word's term at each position; 0 for stop words. */
  readonly terms: Uint32Array;
  /** Number of the alias group that begins at each position; 0 for none. */
  readonly aliases: Uint32Array;
  /** Position after the last word of each sentence. */
  readonly sentenceEnds: readonly number[];
  /** Terms of its document's title and authors, and of its section's title. */
  readonly title: ReadonlySet<number>;
}

/** Finds passages by terms. The only module that knows MiniSearch. */
export interface Index {
  readonly passages: readonly Passage[];
  readonly aliases: Aliases;
  /** The languages its documents are written in. */
  readonly languages: readonly Language[];
  /** The number of a term or alias key, or undefined when no passage holds it. */
  termNumber(term: string): number | undefined;
  /** Words that a passage has on average. */
  readonly averageLength: number;
  /** Is the term a name: written with a capital wherever it stands, also inside sentences? */
  isName(term: string): boolean;
  /** How many passages hold the term. */
  documentFrequency(term: string): number;
  /** The best `limit` passages that hold any of the terms, best first; `within` keeps one document's. */
  candidates(terms: readonly string[], limit: number, within?: string): IndexedPassage[];
  /** The passage that an offset of a document's text stands in, or null outside of all. */
  passageAt(document: Document, offset: number): Passage | null;
  /** Known words that a mistyped one may mean, likeliest first. */
  similarWords(word: string): KnownWord[];
}

interface Entry {
  readonly id: number;
  /** Terms parted by one space. */
  readonly text: string;
  readonly title: string;
}

/** Builds the index. Nothing is written to it afterwards. */
export function createIndex(passages: readonly Passage[], aliases: Aliases): Index {
  const vocabulary = createVocabulary();
  const titleVocabulary = createVocabulary();
  const words = new Map<string, string>();
  const capital = new Set<string>();
  const small = new Set<string>();
  const mini = new MiniSearch<Entry>({
    fields: ['text', 'title'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { title: TITLE_BOOST } },
  });
  const indexed = passages.map((passage, id): IndexedPassage => {
    const text = readPassage(passage, aliases);
    const title = readTitle(passage, aliases);
    mini.add({ id, text: text.keys.join(' '), title: title.keys.join(' ') });
    vocabulary.count(text.keys);
    titleVocabulary.count(title.keys);
    for (const { word, term, spelling } of [...title.words, ...text.words]) {
      words.set(word, term);
      if (spelling === 'capital') capital.add(term);
      if (spelling === 'small') small.add(term);
    }
    return {
      passage,
      terms: Uint32Array.from(text.terms, (term) => (term === '' ? 0 : vocabulary.add(term))),
      aliases: Uint32Array.from(text.aliases, (key) => (key === '' ? 0 : vocabulary.add(key))),
      sentenceEnds: text.sentenceEnds,
      title: new Set(title.keys.map((term) => vocabulary.add(term))),
    };
  });

  // A title stands over every passage of its text: it tells how rare a word is only if no text does.
  const frequency = (term: string) => vocabulary.frequency(term) || titleVocabulary.frequency(term);
  const spelling = createSpelling(
    [...words, ...[...aliases.words()].filter(([, key]) => frequency(key) > 0)],
    frequency,
  );

  const byDocument = groupByDocument(passages);

  return {
    passages,
    aliases,
    averageLength: indexed.reduce((sum, { terms }) => sum + terms.length, 0) / indexed.length,
    languages: [...new Set(passages.map(({ language }) => language))],
    termNumber: (term) => (frequency(term) > 0 ? vocabulary.add(term) : undefined),
    isName: (term) => capital.has(term) && !small.has(term),
    documentFrequency: frequency,
    candidates(terms, limit, within) {
      const results = mini.search(terms.join(' '), {
        ...(within !== undefined && {
          filter: ({ id }) => passages[id]?.document.id === within,
        }),
      });
      // MiniSearch multiplies by the number of matched terms, which drowns the rare one among many.
      return results
        .map(({ id, score, queryTerms }) => ({ id, score: score / queryTerms.length }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ id }) => indexed[id]!);
    },
    passageAt: (document, offset) =>
      byDocument.get(document)?.find(({ start, end }) => start <= offset && offset < end) ?? null,
    similarWords: spelling.similar,
  };
}

function groupByDocument(passages: readonly Passage[]): Map<Document, Passage[]> {
  const groups = new Map<Document, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.document) ?? [];
    group.push(passage);
    groups.set(passage.document, group);
  }
  return groups;
}

/** Words in a title say what all of a text is about, but seldom where the answer stands. */
const TITLE_BOOST = 0.3;
