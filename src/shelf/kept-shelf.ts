import { type Archive, openArchive, writeArchive } from '../cache/archive.ts';
import type { Cache } from '../cache/cache.ts';
import type { AliasGroups } from '../search/aliases.ts';
import { keyOf, type Shelf, type ShelfData, type ShelvedSource } from './shelf.ts';

/** A shelf on disk, from which what has not changed is taken. Who opens it closes it. */
export interface KeptShelf {
  /** What was read in the source of that key, or null. */
  source(key: string): Promise<ShelvedSource | null>;
  /** What was built of exactly these sources and aliases, or null. */
  data(keys: readonly string[], groups: AliasGroups): Promise<ShelfData | null>;
  /** All of it, as it was kept. */
  whole(): Promise<Shelf>;
  close(): Promise<void>;
}

interface Outline {
  readonly keys: readonly string[];
  readonly groups: AliasGroups;
}

/** Opens what is kept, or null. Throws `ArchiveError`, as reading does, when it cannot be used. */
export async function openKeptShelf({ file, version }: Cache): Promise<KeptShelf | null> {
  const archive = await openArchive(file, version);
  if (!archive) return null;
  const source = (key: string) => archive.read<ShelvedSource>(`source/${key}`);
  const outline = async () => (await archive.read<Outline>('outline'))!;
  const readData = async (): Promise<ShelfData> => ({
    index: await readFields(archive, 'index/'),
    quotes: await readFields(archive, 'quotes/'),
  });
  return {
    source,
    async data(keys, groups) {
      const kept = await outline();
      return keyOf(kept.keys, kept.groups) === keyOf(keys, groups) ? readData() : null;
    },
    async whole() {
      const { keys, groups } = await outline();
      const sources: ShelvedSource[] = [];
      for (const key of keys) sources.push((await source(key))!);
      return { sources, groups, ...(await readData()) };
    },
    close: archive.close,
  };
}

/** Keeps a shelf in place of the one before. Rejects when the folder cannot be written. */
export async function keepShelf({ file, version }: Cache, shelf: Shelf): Promise<void> {
  await writeArchive(file, version, valuesOf(shelf));
}

function* valuesOf({ sources, groups, index, quotes }: Shelf): Generator<[string, unknown]> {
  yield ['outline', { keys: sources.map(({ key }) => key), groups } satisfies Outline];
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
