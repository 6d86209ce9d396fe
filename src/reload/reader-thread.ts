import { parentPort, workerData } from 'node:worker_threads';
import type { Cache } from '../cache/cache.ts';
import { KnowledgeError, type Problem, type Told } from '../errors.ts';
import type { Outline } from '../shelf/kept-shelf.ts';
import { readShelf } from '../shelf/read-shelf.ts';
import type { ReadLimits } from '../shelf/reading-processes.ts';

/*
 * A thread that reads a folder of sources and leaves what it made of them in the cache, for
 * `readBeside`. What it made is too large to be sent: taking it would stop the thread that answers.
 */

/** What the thread is asked. */
export interface Asked {
  readonly folder: string;
  readonly cache: Cache;
  readonly limits: ReadLimits;
}

/** What it says: what stands in the cache now, and what was wrong; or why nothing can be served. */
export interface Answer {
  /** Of the cache. */
  readonly warnings: readonly string[];
  readonly found: { readonly problems: readonly Problem[] } | FoundShelf;
}

export interface FoundShelf extends Told {
  readonly outline: Outline;
}

const { folder, cache, limits } = workerData as Asked;
const messages: string[] = [];
const warn = (message: string) => messages.push(message);
const found = await readShelf(folder, { cache, limits, warn }).then(
  ({ shelf: { key, sources, groups }, faults, warnings }) => ({
    outline: { key, sources: sources.map((source) => source.key), groups },
    faults,
    warnings,
  }),
  (fault: unknown) => {
    if (!(fault instanceof KnowledgeError)) throw fault;
    return { problems: fault.problems };
  },
);
parentPort?.postMessage({ warnings: messages, found } satisfies Answer);
