import { parentPort, workerData } from 'node:worker_threads';
import type { Cache } from '../cache/cache.ts';
import { KnowledgeError, type Problem } from '../errors.ts';
import type { AliasGroups } from '../search/aliases.ts';
import { readShelf } from '../shelf/read-shelf.ts';

/*
 * A thread that reads a folder of sources and leaves what it made of them in the cache, for
 * `readBeside`. What it made is too large to be sent: taking it would stop the thread that answers.
 */

/** What the thread is asked. */
export interface Asked {
  readonly folder: string;
  readonly cache: Cache;
}

/** What it says: what stands in the cache now, or the faults of the folder. */
export interface Told {
  readonly warnings: readonly string[];
  readonly found:
    | { readonly keys: readonly string[]; readonly groups: AliasGroups }
    | { readonly problems: readonly Problem[] };
}

const { folder, cache } = workerData as Asked;
const warnings: string[] = [];
const found = await readShelf(folder, { cache, warn: (message) => warnings.push(message) }).then(
  ({ shelf: { sources, groups } }) => ({ keys: sources.map(({ key }) => key), groups }),
  (fault: unknown) => {
    if (!(fault instanceof KnowledgeError)) throw fault;
    return { problems: fault.problems };
  },
);
parentPort?.postMessage({ warnings, found } satisfies Told);
