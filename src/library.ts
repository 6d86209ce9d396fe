import { type Bibliography, createBibliography } from './citations/bibliography.ts';
import type { Style } from './citations/styles.ts';
import { createDoseRegister, type DoseRegister } from './doses/dose-register.ts';
import type { Problem, Told } from './errors.ts';
import { listCountries } from './knowledge/countries.ts';
import type { Document } from './knowledge/document.ts';
import { createQuoteFinder, type QuoteFinder } from './quotes/find-quote.ts';
import { type AliasGroups, createAliases } from './search/aliases.ts';
import type { Dictionary } from './search/dictionary.ts';
import { type Index, openIndex } from './search/index.ts';
import { createTranslations } from './search/translations.ts';
import { buildShelf, shelve } from './shelf/build-shelf.ts';
import { type ReadOptions, readShelf } from './shelf/read-shelf.ts';
import type { Shelf } from './shelf/shelf.ts';

/** Everything that answers are made of. It never changes: a reload makes a new one. */
export interface Library {
  /** Changes with every source. */
  readonly version: string;
  readonly documents: readonly Document[];
  /** The documents as they are listed, counted when they were read. */
  readonly holdings: readonly Holding[];
  readonly index: Index;
  readonly doses: DoseRegister;
  readonly bibliography: Bibliography;
  readonly quotes: QuoteFinder;
  /** Questions that its folder names for `/help`. */
  readonly examples: readonly string[];
  /** What is left out, and why. */
  readonly faults: readonly Problem[];
  /** What is served, and its owner should know. */
  readonly warnings: readonly Problem[];
}

/** A source as a list of them tells of it. */
export interface Holding {
  readonly document: Document;
  readonly words: number;
  readonly passages: number;
  /** Folded words that it is looked up by. */
  readonly sought: string;
}

/** Reads a knowledge folder whole. Throws `KnowledgeError` with all faults when there is nothing to serve. */
export async function loadLibrary(folder: string, options: ReadOptions = {}): Promise<Library> {
  const { shelf, ...found } = await readShelf(folder, options);
  return openLibrary(shelf, found);
}

/** What was found in a folder beside its shelf. */
export interface Found extends Told {
  readonly styles: readonly Style[];
  readonly dictionaries: readonly Dictionary[];
  readonly examples: readonly string[];
}

/** A library of what was read before. */
export function openLibrary(
  shelf: Shelf,
  { styles, dictionaries, examples, faults, warnings }: Found,
): Library {
  const { sources, groups } = shelf;
  const countries = listCountries();
  const documents = sources.map(({ document }) => document);
  const passages = sources.flatMap((source) => source.passages);
  const reports = new Map(sources.map(({ document, doses }) => [document, doses]));
  return {
    version: shelf.key,
    documents,
    holdings: sources.map(({ document, words, sought, passages: { length } }) => ({
      document,
      words,
      sought,
      passages: length,
    })),
    index: openIndex(shelf.index, passages, {
      aliases: createAliases(groups, countries),
      translations: createTranslations(dictionaries),
    }),
    doses: createDoseRegister(reports, countries),
    bibliography: createBibliography(documents, styles),
    quotes: createQuoteFinder(documents, shelf.quotes),
    examples,
    faults,
    warnings,
  };
}

/** What goes with the documents of a library. */
export interface LibraryOptions {
  readonly groups?: AliasGroups;
  readonly styles?: readonly Style[];
  readonly dictionaries?: readonly Dictionary[];
  readonly examples?: readonly string[];
}

/** A library of documents that are read already. */
export function createLibrary(
  documents: readonly Document[],
  { groups = [], styles = [], dictionaries = [], examples = [] }: LibraryOptions = {},
): Library {
  const countries = listCountries();
  const sources = documents.map((document) => shelve(document.sha256, document, countries));
  return openLibrary(buildShelf(sources, groups, { countries }), {
    styles,
    dictionaries,
    examples,
    faults: [],
    warnings: [],
  });
}
