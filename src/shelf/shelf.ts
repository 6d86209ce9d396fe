import { createHash } from 'node:crypto';
import type { DoseReport } from '../doses/read-doses.ts';
import type { Problem } from '../errors.ts';
import type { Document } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';
import { type NamedShelf, shelfAt } from '../knowledge/shelves.ts';
import type { QuoteData } from '../quotes/quote-index.ts';
import type { AliasGroups } from '../search/aliases.ts';
import type { IndexData } from '../search/index-data.ts';

/** All that a library is made of but its styles, as plain data: it can be kept on disk. */
export interface Shelf extends ShelfData {
  /** Changes with every source, with their order and with the aliases. */
  readonly key: string;
  readonly sources: readonly ShelvedSource[];
  readonly groups: AliasGroups;
  /** What servers may see of it, part by part; each source stands on one. */
  readonly shelves: readonly NamedShelf[];
  readonly faulty: readonly FaultySource[];
}

/** What is read in one source. */
export interface ShelvedSource {
  /** Changes with every byte of the source's files. */
  readonly key: string;
  readonly document: Document;
  readonly passages: readonly Passage[];
  /** How many words it has. */
  readonly words: number;
  /** What it is looked up by in a list of sources. */
  readonly sought: string;
  readonly doses: DoseReport;
  /** What was wrong beside its text, and what its owner should know. */
  readonly faults: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** A source that is left out. */
export interface FaultySource {
  readonly key: string;
  readonly faults: readonly Problem[];
}

/** A source that was read just now. */
export interface FreshSource extends ShelvedSource {
  /** A packed segment of the index: what its passages are found by. Null where nobody asked for it. */
  readonly segment: Uint8Array | null;
}

export type ReadSource = FreshSource | FaultySource;

/** What is built of all sources together. */
export interface ShelfData {
  readonly index: IndexData;
  /** By shelf. */
  readonly quotes: readonly QuoteData[];
}

/** The key of a library of these sources, aliases and shelves. */
export function keyOf(
  sources: readonly ShelvedSource[],
  groups: AliasGroups,
  shelves: readonly NamedShelf[],
): string {
  const keys = sources.map(({ key, document }) => [key, shelfAt(shelves, document.path)]);
  return createHash('sha256')
    .update(JSON.stringify([keys, groups]))
    .digest('hex');
}
