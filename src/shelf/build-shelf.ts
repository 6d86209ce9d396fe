import { readDoses } from '../doses/read-doses.ts';
import type { Country } from '../knowledge/countries.ts';
import type { Document } from '../knowledge/document.ts';
import { type Passage, splitPassages } from '../knowledge/passages.ts';
import { countWords } from '../knowledge/sentences.ts';
import { type NamedShelf, REST, shelfAt } from '../knowledge/shelves.ts';
import { buildQuoteData } from '../quotes/quote-index.ts';
import { type AliasGroups, createAliases } from '../search/aliases.ts';
import { buildIndexData, type Progress } from '../search/index-data.ts';
import { keyOf, type Shelf, type ShelvedSource } from './shelf.ts';
import { soughtWords } from './sought.ts';

/** Reads all that is asked of one document; `key` is what it is kept under. */
export function shelve(
  key: string,
  document: Document,
  countries: readonly Country[],
): ShelvedSource {
  return {
    key,
    document,
    passages: splitPassages(document),
    words: countWords(document.text),
    sought: soughtWords(document),
    doses: readDoses(document, countries),
    faults: [],
    warnings: [],
  };
}

export interface BuildOptions {
  readonly countries: readonly Country[];
  readonly shelves?: readonly NamedShelf[];
  readonly progress?: Progress;
}

/** Builds what all sources are found by. */
export function buildShelf(
  sources: readonly ShelvedSource[],
  groups: AliasGroups,
  { countries, progress, shelves = [REST] }: BuildOptions,
): Shelf {
  const passages = sources.flatMap((source) => source.passages);
  const aliases = createAliases(groups, countries);
  const documents = sources.map(({ document }) => document);
  const shelfOf = new Map(documents.map((one) => [one, shelfAt(shelves, one.path)]));
  const partOf = ({ document }: Passage) => shelfOf.get(document)!;
  return {
    key: keyOf(sources, groups, shelves),
    sources,
    groups,
    shelves,
    faulty: [],
    index: buildIndexData(passages, aliases, { partOf, progress }),
    quotes: shelves.map((_, shelf) =>
      buildQuoteData(documents.filter((one) => shelfOf.get(one) === shelf)),
    ),
  };
}
