import { KnowledgeError } from '../errors.ts';
import { mapConcurrently } from '../knowledge/concurrently.ts';
import { listCountries } from '../knowledge/countries.ts';
import type { SourceFiles } from '../knowledge/find-sources.ts';
import { readContent, type SourceContent } from '../knowledge/source-content.ts';
import type { KeptShelf } from './kept-shelf.ts';
import { openSource, packSource } from './packed-source.ts';
import { type Job, readSource } from './read-source.ts';
import { createReadingProcesses, type ReadLimits } from './reading-processes.ts';
import type { FaultySource, ReadSource, ShelvedSource } from './shelf.ts';

export interface SourceOptions {
  /** Where what has not changed is taken from. */
  readonly kept: KeptShelf | null;
  /** Sources are read in processes of their own, within these; without them, here and as long as it takes. */
  readonly limits: ReadLimits | null;
  readonly progress: (done: number, all: number) => void;
}

/** What was read of a folder's sources, in their order. */
export interface ReadSources {
  readonly sources: readonly ShelvedSource[];
  readonly faulty: readonly FaultySource[];
  /** Was all of it taken from what is kept? */
  readonly isKept: boolean;
}

/** Files that are open, or on their way to the processes, at the same time. */
const AT_ONCE = 8;

/** Reads sources; one that has a fault costs itself alone. Throws `ArchiveError` when what is kept is damaged. */
export async function readSources(
  found: readonly SourceFiles[],
  { kept, limits, progress }: SourceOptions,
): Promise<ReadSources> {
  const processes = limits && createReadingProcesses(limits);
  const countries = listCountries();
  const read = (job: Job) => (processes ? processes.read(job) : readSource(job, countries));
  let isKept = true;
  let done = 0;
  const readOne = async (files: SourceFiles): Promise<ReadSource> => {
    const content = await contentOf(files);
    if ('faults' in content) return content;
    const before = (await kept?.source(content.key)) ?? (await kept?.fault(content.key, limits));
    isKept &&= before !== null && before !== undefined;
    return before ?? asKept(await read({ files, content }));
  };
  try {
    const all = await mapConcurrently(found, AT_ONCE, async (files) => {
      const one = await readOne(files);
      progress(++done, found.length);
      return one;
    });
    const sources = all.filter((one) => 'document' in one);
    return { sources, faulty: all.filter((one) => !('document' in one)), isKept };
  } finally {
    processes?.close();
  }
}

/** As it is held when it comes from the cache. */
function asKept(read: ReadSource): ReadSource {
  return 'document' in read ? openSource(packSource(read)) : read;
}

/** A file that cannot be read today may be tomorrow: it has no key, and is not kept. */
async function contentOf(files: SourceFiles): Promise<SourceContent | FaultySource> {
  return readContent(files).catch((fault: unknown) => {
    if (!(fault instanceof KnowledgeError)) throw fault;
    return { key: '', faults: fault.problems };
  });
}
