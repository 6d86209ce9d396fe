import { readDoses } from '../doses/read-doses.ts';
import type { Country } from '../knowledge/countries.ts';
import type { Document } from '../knowledge/document.ts';
import { splitPassages } from '../knowledge/passages.ts';
import { countWords } from '../knowledge/sentences.ts';
import { type NamedShelf, REST, shelfAt } from '../knowledge/shelves.ts';
import { buildQuoteData } from '../quotes/quote-index.ts';
import type { AliasGroups } from '../search/aliases.ts';
import { createIndexJoiner } from '../search/index-data.ts';
import type { Segment } from '../search/segment.ts';
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
  readonly groups: AliasGroups;
  readonly shelves?: readonly NamedShelf[];
}

/** Joins what all sources are found by; `segments` stand in their order, and were made with the same aliases. */
export function buildShelf(
  sources: readonly ShelvedSource[],
  segments: Iterable<Segment>,
  { groups, shelves = [REST] }: BuildOptions,
): Shelf {
  const documents = sources.map(({ document }) => document);
  const shelfOf = documents.map(({ path }) => shelfAt(shelves, path));
  const joiner = createIndexJoiner();
  let at = 0;
  for (const segment of segments) joiner.add(segment, shelfOf[at++]);
  return {
    key: keyOf(sources, groups, shelves),
    sources,
    groups,
    shelves,
    faulty: [],
    index: joiner.finish(),
    quotes: shelves.map((_, shelf) =>
      buildQuoteData(documents.filter((_, document) => shelfOf[document] === shelf)),
    ),
  };
}
