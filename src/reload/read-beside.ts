import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cache } from '../cache/cache.ts';
import { loadStyles } from '../citations/styles.ts';
import { KnowledgeError } from '../errors.ts';
import { type Library, loadLibrary, openLibrary } from '../library.ts';
import { takeShelf } from '../shelf/kept-shelf.ts';
import { loadDictionaries } from '../shelf/load-dictionaries.ts';
import type { ReadLimits } from '../shelf/reading-processes.ts';
import type { Answer, Asked } from './reader-thread.ts';

export interface BesideOptions {
  readonly cache: Cache;
  readonly limits: ReadLimits;
  /** Told what is wrong with the cache. */
  readonly warn: (message: string) => void;
}

/**
 * Reads a knowledge folder while this thread goes on answering: another one reads what has changed and
 * builds the index into the cache, from which it is taken here in small steps. Throws `KnowledgeError` with
 * all faults when there is nothing to serve.
 */
export async function readBeside(
  folder: string,
  { cache, limits, warn }: BesideOptions,
): Promise<Library> {
  const { warnings: messages, found } = await askThread({ folder, cache, limits });
  for (const message of messages) warn(message);
  if ('problems' in found) throw new KnowledgeError(found.problems);
  const shelf = await takeShelf(cache, found.outline);
  // A cache that cannot be written leaves no other way, and the thread has warned of it.
  if (!shelf) return loadLibrary(folder, { limits });
  // The thread has told what is wrong with them.
  const styles = await loadStyles(path.join(folder, 'styles'), []);
  const dictionaries = await loadDictionaries(folder, []);
  return openLibrary(shelf, { ...found, styles, dictionaries });
}

function askThread(asked: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./reader-thread.js', import.meta.url), {
      workerData: asked,
    });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the reading thread ended with ${code}`)));
    // Whoever leaves does not wait for sources.
    thread.unref();
  });
}
