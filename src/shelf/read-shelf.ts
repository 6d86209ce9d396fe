import { existsSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { ArchiveError } from '../cache/archive.ts';
import type { Cache } from '../cache/cache.ts';
import { loadStyles, type Style } from '../citations/styles.ts';
import { KnowledgeError, type Problem, type Told } from '../errors.ts';
import { listCountries } from '../knowledge/countries.ts';
import { findLibrary, nothingServed } from '../knowledge/find-sources.ts';
import { ownKnowledge } from '../knowledge/own-knowledge.ts';
import { parseJson } from '../knowledge/parse-json.ts';
import { readFileContent } from '../knowledge/source-content.ts';
import { AliasGroups, createAliases } from '../search/aliases.ts';
import type { Dictionary } from '../search/dictionary.ts';
import { rowCount } from '../search/rows.ts';
import { makeSegment, type Segment } from '../search/segment.ts';
import { buildShelf } from './build-shelf.ts';
import { findTwins } from './find-twins.ts';
import { type KeptShelf, keepShelf, type Making, openKeptShelf } from './kept-shelf.ts';
import { loadDictionaries } from './load-dictionaries.ts';
import { loadExamples } from './load-examples.ts';
import { type ReadSources, readSources } from './read-sources.ts';
import type { ReadLimits } from './reading-processes.ts';
import { keyOf, type Shelf } from './shelf.ts';

/** How a folder is read. */
export interface ReadOptions {
  /** Where what is read is kept for the next time; nowhere when left out. */
  readonly cache?: Cache;
  /** Of time and memory for each source, kept by reading in processes of their own; none, and here, when left out. */
  readonly limits?: ReadLimits;
  /** Told now and then how far a stage is. */
  readonly progress?: (stage: Stage, done: number, all: number) => void;
  /** Told what is wrong with the cache, and does no harm. */
  readonly warn?: (message: string) => void;
}

/** Sources are read, then passages are indexed. */
export type Stage = 'reading' | 'indexing';

export interface ReadShelf extends Told {
  readonly shelf: Shelf;
  readonly styles: readonly Style[];
  readonly dictionaries: readonly Dictionary[];
  /** Questions that the folder names for `/help`. */
  readonly examples: readonly string[];
  /** What it was made of; null when all of it came from the cache. */
  readonly making: Making | null;
}

/**
 * Reads a knowledge folder whole; what has not changed since the last time is taken from the cache. A fault costs
 * its file. Throws `KnowledgeError` with all faults when nothing is left to serve.
 */
export async function readShelf(folder: string, options: ReadOptions = {}): Promise<ReadShelf> {
  const { cache, warn = () => {} } = options;
  if (!cache) return readFolder(folder, null, options);
  const read = await readWith(cache, folder, options);
  if (read.making)
    await keepShelf(cache, read.shelf, read.making).catch((fault: Error) =>
      warn(`the cache cannot be written, so the next start is slow too: ${fault.message}`),
    );
  return read;
}

async function readWith(cache: Cache, folder: string, options: ReadOptions): Promise<ReadShelf> {
  let kept: KeptShelf | null = null;
  try {
    kept = await openKeptShelf(cache);
    return await readFolder(folder, kept, options);
  } catch (fault) {
    if (!(fault instanceof ArchiveError)) throw fault;
    options.warn?.(`the cache ${cache.file} ${fault.message}: everything is read again`);
    return await readFolder(folder, null, options);
  } finally {
    await kept?.close();
  }
}

async function readFolder(
  folder: string,
  kept: KeptShelf | null,
  { progress = () => {}, ...options }: ReadOptions,
): Promise<ReadShelf> {
  const limits = options.limits ?? null;
  const told: Told = { faults: [], warnings: [] };
  const groups = await readGroups(folder, told.faults);
  const styles = await loadStyles(path.join(folder, 'styles'), told.faults);
  const dictionaries = await loadDictionaries(folder, told.faults);
  const examples = await loadExamples(folder, told.faults);
  const { sources: found, shelves } = await findLibrary(folder, told);
  const read = await readSources(found, {
    ...{ kept, limits, groups },
    progress: (done, all) => progress('reading', done, all),
  });
  const { sources, faulty } = read;
  const faults = [...told.faults, ...[...faulty, ...sources].flatMap((one) => one.faults)];
  const twins = findTwins(folder, sources);
  const warnings = [...told.warnings, ...sources.flatMap((one) => one.warnings), ...twins];
  if (sources.length === 0) throw nothingServed(folder, { faults, warnings });

  const beside = { styles, dictionaries, examples, faults, warnings };
  const key = keyOf(sources, groups, shelves);
  const data = await kept?.data(key);
  const taken = data && { key, sources, groups, shelves, faulty, ...data };
  if (taken && read.isKept) return { shelf: taken, making: null, ...beside };
  const segments = await segmentsOf(read, kept, groups);
  const all = sources.reduce((sum, { passages }) => sum + passages.length, 0);
  const opened = openSegments(segments, (done) => progress('indexing', done, all));
  const shelf = taken ?? { ...buildShelf(sources, opened, { groups, shelves }), faulty };
  return { shelf, making: { segments, limits }, ...beside };
}

/** By source, its packed segment: read just now, or kept, or else made here. */
async function segmentsOf(
  { sources, segments }: ReadSources,
  kept: KeptShelf | null,
  groups: AliasGroups,
): Promise<Uint8Array[]> {
  const aliases = createAliases(groups, listCountries());
  const before = await kept?.segments(groups);
  const all: Uint8Array[] = [];
  for (const { key, passages } of sources) {
    const known = segments.get(key) ?? (await before?.(key));
    all.push(known ?? serialize(makeSegment(passages, aliases)));
  }
  return all;
}

/** Opens segments one after the other, and tells how many passages they had so far. */
function* openSegments(
  packed: readonly Uint8Array[],
  progress: (done: number) => void,
): Generator<Segment> {
  let done = 0;
  for (const bytes of packed) {
    const segment: Segment = deserialize(bytes);
    yield segment;
    done += rowCount(segment.words);
    progress(done);
  }
}

/** The aliases of a folder, before those that ship with the program: they may join two of its groups. */
async function readGroups(folder: string, problems: Problem[]): Promise<AliasGroups> {
  const groups: AliasGroups = [];
  const files = [path.resolve(folder, 'aliases.json'), ownKnowledge('aliases.json')];
  for (const file of new Set(files)) {
    if (!existsSync(file)) continue;
    const content = await readFileContent(file).catch(collect(problems, null));
    groups.push(...((content && parseJson(content, AliasGroups, problems)) ?? []));
  }
  return groups;
}

/** Keeps the problems of a knowledge fault and goes on with `otherwise`; other faults go on up. */
function collect<T>(problems: Problem[], otherwise: T): (fault: unknown) => T {
  return (fault) => {
    if (!(fault instanceof KnowledgeError)) throw fault;
    problems.push(...fault.problems);
    return otherwise;
  };
}
