import { type Archive, ArchiveError, openArchive, writeArchive } from '../cache/archive.ts';
import type { Cache } from '../cache/cache.ts';
import type { AliasGroups } from '../search/aliases.ts';
import { keyOf, type Shelf, type ShelfData, type ShelvedSource } from './shelf.ts';

/** A shelf on disk, from which what has not changed is taken. Who opens it closes it. */
export interface KeptShelf {
  /** What was read in the source of that key, or null. */
  source(key: string): Promise<ShelvedSource | null>;
  /** What was built of the shelf of that key, or null. */
  data(key: string): Promise<ShelfData | null>;
  close(): Promise<void>;
}

/** Opens what is kept, or null. Throws `ArchiveError`, as reading does, when it cannot be used. */
export async function openKeptShelf({ file, version }: Cache): Promise<KeptShelf | null> {
  const archive = await openArchive(file, version);
  if (!archive) return null;
  return {
    source: (key) => archive.read(`source/${key}`),
    async data(key) {
      if ((await archive.read('key')) !== key) return null;
      return {
        index: await readFields(archive, 'index/'),
        quotes: await readFields(archive, 'quotes/'),
      };
    },
    close: archive.close,
  };
}

/** The whole shelf of these sources and aliases, or null when it is not kept, or not as it should be. */
export async function takeShelf(
  cache: Cache,
  keys: readonly string[],
  groups: AliasGroups,
): Promise<Shelf | null> {
  let kept: KeptShelf | null = null;
  try {
    kept = await openKeptShelf(cache);
    const data = await kept?.data(keyOf(keys, groups));
    if (!kept || !data) return null;
    const sources: ShelvedSource[] = [];
    for (const key of keys) sources.push((await kept.source(key))!);
    return { sources, groups, ...data };
  } catch (fault) {
    if (!(fault instanceof ArchiveError)) throw fault;
    return null;
  } finally {
    await kept?.close();
  }
}

/** Keeps a shelf in place of the one before. Rejects when the folder cannot be written. */
export async function keepShelf({ file, version }: Cache, shelf: Shelf): Promise<void> {
  await writeArchive(file, version, valuesOf(shelf));
}

function* valuesOf({ sources, groups, index, quotes }: Shelf): Generator<[string, unknown]> {
  yield [
    'key',
    keyOf(
      sources.map((source) => source.key),
      groups,
    ),
  ];
  for (const source of sources) yield [`source/${source.key}`, source];
  // Field by field: all of an index need not fit into memory a second time.
  for (const [field, value] of Object.entries(index)) yield [`index/${field}`, value];
  for (const [field, value] of Object.entries(quotes)) yield [`quotes/${field}`, value];
}

async function readFields<T>(archive: Archive, prefix: string): Promise<T> {
  const fields: [string, unknown][] = [];
  for (const name of archive.names)
    if (name.startsWith(prefix)) fields.push([name.slice(prefix.length), await archive.read(name)]);
  return Object.fromEntries(fields) as T;
}
