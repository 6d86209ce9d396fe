import type { Cache } from '../cache/cache.ts';
import { type Library, loadLibrary } from '../library.ts';
import { prepareExamples } from '../reply/examples.ts';
import type { ReadOptions } from '../shelf/read-shelf.ts';
import type { ReadLimits } from '../shelf/reading-processes.ts';
import { createLiveLibrary, type LiveLibrary, type ReloadObserver } from './live-library.ts';
import { readBeside } from './read-beside.ts';
import { watchFolder } from './watch-folder.ts';

export interface ServeOptions {
  readonly cache: Cache;
  readonly limits: ReadLimits;
  readonly progress: NonNullable<ReadOptions['progress']>;
  readonly observer: ServeObserver;
}

/** Told what goes on beside the answers. */
export interface ServeObserver extends ReloadObserver {
  warn(message: string): void;
}

/**
 * The library of a folder, read now, and again whenever its files change. Throws `KnowledgeError` when
 * there is nothing to serve now; later faults are the observer's.
 */
export async function serveFolder(
  folder: string,
  { cache, limits, progress, observer }: ServeOptions,
): Promise<LiveLibrary> {
  const warn = (message: string) => observer.warn(message);
  let live: LiveLibrary | null = null;
  let isChanged = false;
  // Watched first: to read a large folder takes minutes, in which it may change.
  const stop = await watchFolder(folder, {
    changed: () => {
      isChanged = true;
      void live?.reload();
    },
    slowed: warn,
  });
  try {
    const first = await loadLibrary(folder, { cache, limits, progress, warn });
    const again = async () => prepared(await readBeside(folder, { cache, limits, warn }));
    live = createLiveLibrary(prepared(first), again, observer);
  } catch (fault) {
    stop();
    throw fault;
  }
  if (isChanged) void live.reload();
  return live;
}

/** Milliseconds in which whoever starts has more to do. */
const BUSY = 3000;

/** What help offers is found while nobody waits for it. */
function prepared(library: Library): Library {
  setTimeout(() => void prepareExamples(library), BUSY).unref();
  return library;
}
