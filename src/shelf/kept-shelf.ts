import { isDeepStrictEqual } from 'node:util';
import { type Archive, ArchiveError, openArchive, writeArchive } from '../cache/archive.ts';
import type { Cache } from '../cache/cache.ts';
import type { NamedShelf } from '../knowledge/shelves.ts';
import type { QuoteData } from '../quotes/quote-index.ts';
import type { AliasGroups } from '../search/aliases.ts';
import { openSource, type PackedSource, packSource } from './packed-source.ts';
import type { ReadLimits } from './reading-processes.ts';
import type { FaultySource, Shelf, ShelfData, ShelvedSource } from './shelf.ts';

/** A shelf on disk, from which what has not changed is taken. Who opens it closes it. */
export interface KeptShelf {
  /** What was read in the source of that key, or null. */
  source(key: string): Promise<ShelvedSource | null>;
  /** What was wrong with the source of that key, or null: within other limits it may be read. */
  fault(key: string, limits: ReadLimits | null): Promise<FaultySource | null>;
  /** Gives packed segments that were made with these aliases, by the keys of their sources, or null. */
  segments(groups: AliasGroups): Promise<(key: string) => Promise<Uint8Array | null>>;
  /** What was built of the shelf of that key, or null. */
  data(key: string): Promise<ShelfData | null>;
  close(): Promise<void>;
}

/** Opens what is kept, or null. Throws `ArchiveError`, as reading does, when it cannot be used. */
export async function openKeptShelf({ file, version }: Cache): Promise<KeptShelf | null> {
  const archive = await openArchive(file, version);
  if (!archive) return null;
  return {
    async source(key) {
      const packed = await archive.read<PackedSource>(`source/${key}`);
      return packed && openSource(packed);
    },
    fault: async (key, limits) =>
      isDeepStrictEqual(await archive.read('limits'), limits) ? archive.read(`fault/${key}`) : null,
    async segments(groups) {
      const areSame = isDeepStrictEqual(await archive.read('groups'), groups);
      return async (key) => (areSame ? archive.read(`segment/${key}`) : null);
    },
    async data(key) {
      if ((await archive.read('key')) !== key) return null;
      return {
        index: await readFields(archive, 'index/'),
        quotes: await readQuotes(archive),
      };
    },
    close: archive.close,
  };
}

/** What is to be taken from the cache: the key of a shelf, those of its sources, and its aliases. */
export interface Outline {
  readonly key: string;
  readonly sources: readonly string[];
  readonly groups: AliasGroups;
  readonly shelves: readonly NamedShelf[];
}

/** The whole shelf of this outline, or null when it is not kept, or not as it should be. */
export async function takeShelf(
  cache: Cache,
  { key, sources, groups, shelves }: Outline,
): Promise<Shelf | null> {
  let kept: KeptShelf | null = null;
  try {
    kept = await openKeptShelf(cache);
    const data = await kept?.data(key);
    if (!kept || !data) return null;
    const taken: ShelvedSource[] = [];
    for (const source of sources) taken.push((await kept.source(source))!);
    return { key, sources: taken, groups, shelves, faulty: [], ...data };
  } catch (fault) {
    if (!(fault instanceof ArchiveError)) throw fault;
    return null;
  } finally {
    await kept?.close();
  }
}

/** What a shelf was made of, and how. */
export interface Making {
  /** By source, its packed segment. */
  readonly segments: readonly Uint8Array[];
  readonly limits: ReadLimits | null;
}

/** Keeps a shelf, in place of the one before. Rejects when the folder cannot be written. */
export async function keepShelf(
  { file, version }: Cache,
  shelf: Shelf,
  making: Making,
): Promise<void> {
  await writeArchive(file, version, valuesOf(shelf, making));
}

function* valuesOf(
  { key, sources, groups, faulty, index, quotes }: Shelf,
  { segments, limits }: Making,
): Generator<[string, unknown]> {
  yield ['key', key];
  yield ['limits', limits];
  yield ['groups', groups];
  for (const [at, source] of sources.entries()) yield [`segment/${source.key}`, segments[at]];
  for (const fault of faulty) yield [`fault/${fault.key}`, fault];
  for (const source of sources) yield [`source/${source.key}`, packSource(source)];
  // Field by field: all of an index need not fit into memory a second time.
  for (const [field, value] of Object.entries(index)) yield [`index/${field}`, value];
  yield ['quotes', quotes.length];
  for (const [shelf, data] of quotes.entries())
    for (const [field, value] of Object.entries(data)) yield [`quotes/${shelf}/${field}`, value];
}

async function readQuotes(archive: Archive): Promise<QuoteData[]> {
  const quotes: QuoteData[] = [];
  const shelves = (await archive.read<number>('quotes')) ?? 0;
  for (let shelf = 0; shelf < shelves; shelf++)
    quotes.push(await readFields(archive, `quotes/${shelf}/`));
  return quotes;
}

async function readFields<T>(archive: Archive, prefix: string): Promise<T> {
  const fields: [string, unknown][] = [];
  for (const name of archive.names)
    if (name.startsWith(prefix)) fields.push([name.slice(prefix.length), await archive.read(name)]);
  return Object.fromEntries(fields) as T;
}
