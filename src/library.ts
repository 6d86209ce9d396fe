import {
  type Bibliography,
  createBibliography,
  createCitationReader,
} from './citations/bibliography.ts';
import type { Style } from './citations/styles.ts';
import { createDoseRegister, type DoseRegister } from './doses/dose-register.ts';
import type { Problem, Told } from './errors.ts';
import { listCountries } from './knowledge/countries.ts';
import type { Document } from './knowledge/document.ts';
import { type NamedShelf, shelfAt } from './knowledge/shelves.ts';
import { createQuoteFinder, type QuoteFinder } from './quotes/find-quote.ts';
import { joinFinders } from './quotes/join-finders.ts';
import { type AliasGroups, createAliases } from './search/aliases.ts';
import type { Dictionary } from './search/dictionary.ts';
import { type Index, openIndex } from './search/index.ts';
import { makeSegment } from './search/segment.ts';
import { createTranslations } from './search/translations.ts';
import { buildShelf, shelve } from './shelf/build-shelf.ts';
import { type ReadOptions, readShelf } from './shelf/read-shelf.ts';
import { keyOf, type Shelf, type ShelvedSource } from './shelf/shelf.ts';

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
  /** Its shelves, at least one. */
  readonly shelves: readonly NamedShelf[];
  /** The library of those of these shelves that there are: it answers as if there were no others. */
  only(shelves: readonly string[]): Library;
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
  { key, sources, groups, shelves, index: indexData, quotes }: Shelf,
  { styles, dictionaries, examples, faults, warnings }: Found,
): Library {
  const countries = listCountries();
  const passages = sources.flatMap((source) => source.passages);
  const index = openIndex(indexData, passages, {
    aliases: createAliases(groups, countries),
    translations: createTranslations(dictionaries),
  });
  const onShelf = shelves.map((_, shelf) =>
    sources.filter(({ document }) => shelfAt(shelves, document.path) === shelf),
  );
  const finders = onShelf.map((own, shelf) =>
    createQuoteFinder(
      own.map(({ document }) => document),
      quotes[shelf],
    ),
  );
  const citations = createCitationReader();

  const make = (
    own: readonly ShelvedSource[],
    parts: readonly number[],
    {
      version: tellVersion,
      ...more
    }: Pick<Library, 'index' | 'faults' | 'warnings' | 'only'> & {
      version(): string;
    },
  ): Library => {
    const documents = own.map(({ document }) => document);
    let version: string | undefined;
    let doses: DoseRegister | undefined;
    let bibliography: Bibliography | undefined;
    return {
      ...more,
      shelves: parts.map((part) => shelves[part]!),
      examples,
      documents,
      holdings: own.map(({ document, words, sought, passages: { length } }) => ({
        document,
        words,
        sought,
        passages: length,
      })),
      get version() {
        version ??= tellVersion();
        return version;
      },
      get doses() {
        const reports = own.map(({ document, doses }) => [document, doses] as const);
        doses ??= createDoseRegister(new Map(reports), countries);
        return doses;
      },
      get bibliography() {
        bibliography ??= createBibliography(documents, styles, citations);
        return bibliography;
      },
      quotes: joinFinders(parts.map((part) => finders[part]!)),
    };
  };

  const views = new Map<string, Library>();
  const only = (ids: readonly string[]): Library => {
    const parts = [...shelves.keys()].filter((part) => ids.includes(shelves[part]!.id));
    if (parts.length === shelves.length) return whole;
    const name = parts.join();
    const known = views.get(name);
    // The one that was asked last is the last to go.
    views.delete(name);
    const view = known ?? viewOf(parts);
    views.set(name, view);
    for (const oldest of views.keys()) if (views.size > MOST_VIEWS) views.delete(oldest);
    return view;
  };
  const viewOf = (parts: readonly number[]): Library => {
    const isIn = new Set(parts.flatMap((part) => onShelf[part]!));
    const own = sources.filter((source) => isIn.has(source));
    return make(own, parts, {
      version: () =>
        keyOf(
          own,
          groups,
          parts.map((part) => shelves[part]!),
        ),
      index: index.only(new Set(parts)),
      // They name files, and those of other shelves are nobody's business here.
      ...{ faults: [], warnings: [] },
      only: (ids) => only(ids.filter((id) => parts.some((part) => shelves[part]!.id === id))),
    });
  };
  const whole = make(sources, [...shelves.keys()], {
    ...{ version: () => key, index: index.whole, faults, warnings, only },
  });
  return whole;
}

/** Views that are kept: each is made of what all share, and costs some lists of its own. */
const MOST_VIEWS = 64;

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
  const aliases = createAliases(groups, countries);
  const segments = sources.map(({ passages }) => makeSegment(passages, aliases));
  return openLibrary(buildShelf(sources, segments, { groups }), {
    styles,
    dictionaries,
    examples,
    faults: [],
    warnings: [],
  });
}
