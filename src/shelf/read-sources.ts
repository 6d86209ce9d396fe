import { KnowledgeError } from '../errors.ts';
import { mapConcurrently } from '../knowledge/concurrently.ts';
import type { SourceFiles } from '../knowledge/find-sources.ts';
import { readContent, type SourceContent } from '../knowledge/source-content.ts';
import type { AliasGroups } from '../search/aliases.ts';
import type { KeptShelf } from './kept-shelf.ts';
import { openRead } from './packed-source.ts';
import { createSourceReader, type Job } from './read-source.ts';
import { createReadingProcesses, type ReadLimits } from './reading-processes.ts';
import type { FaultySource, ShelvedSource } from './shelf.ts';

export interface SourceOptions {
  /** Where what has not changed is taken from. */
  readonly kept: KeptShelf | null;
  /** Sources are read in processes of their own, within these; without them, here and as long as it takes. */
  readonly limits: ReadLimits | null;
  /** The aliases that segments are made with. */
  readonly groups: AliasGroups;
  readonly progress: (done: number, all: number) => void;
}

/** What was read of a folder's sources, in their order. */
export interface ReadSources {
  readonly sources: readonly ShelvedSource[];
  /** Packed segments of those that were read just now, by the sources' keys. */
  readonly segments: ReadonlyMap<string, Uint8Array>;
  readonly faulty: readonly FaultySource[];
  /** Was all of it taken from what is kept? */
  readonly isKept: boolean;
}

/** Files that are open, or on their way to the processes, at the same time. */
const AT_ONCE = 8;

/** Reads sources; one that has a fault costs itself alone. Throws `ArchiveError` when what is kept is damaged. */
export async function readSources(
  found: readonly SourceFiles[],
  { kept, limits, groups, progress }: SourceOptions,
): Promise<ReadSources> {
  const processes = limits && createReadingProcesses(limits, groups);
  const readHere = createSourceReader(groups);
  const read = async (job: Job) =>
    processes ? processes.read(job) : openRead(await readHere(job));
  const segments = new Map<string, Uint8Array>();
  let isKept = true;
  let done = 0;
  const readOne = async (files: SourceFiles): Promise<ShelvedSource | FaultySource> => {
    const content = await contentOf(files);
    if ('faults' in content) return content;
    const before = (await kept?.source(content.key)) ?? (await kept?.fault(content.key, limits));
    isKept &&= before !== null && before !== undefined;
    if (before) return before;
    const fresh = await read({ files, content });
    if (!('document' in fresh)) return fresh;
    const { segment, ...source } = fresh;
    if (segment) segments.set(source.key, segment);
    return source;
  };
  try {
    const all = await mapConcurrently(found, AT_ONCE, async (files) => {
      const one = await readOne(files);
      progress(++done, found.length);
      return one;
    });
    const sources = all.filter((one) => 'document' in one);
    return { sources, segments, faulty: all.filter((one) => !('document' in one)), isKept };
  } finally {
    processes?.close();
  }
}

/** A file that cannot be read today may be tomorrow: it has no key, and is not kept. */
async function contentOf(files: SourceFiles): Promise<SourceContent | FaultySource> {
  return readContent(files).catch((fault: unknown) => {
    if (!(fault instanceof KnowledgeError)) throw fault;
    return { key: '', faults: fault.problems };
  });
}
