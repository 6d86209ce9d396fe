import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cache } from '../cache/cache.ts';
import { loadStyles } from '../citations/styles.ts';
import { KnowledgeError, type Problem } from '../errors.ts';
import { type Library, loadLibrary, openLibrary } from '../library.ts';
import { takeShelf } from '../shelf/kept-shelf.ts';
import type { Asked, Told } from './reader-thread.ts';

/**
 * Reads a knowledge folder while this thread goes on answering: another one reads what has changed and
 * builds the index into the cache, from which it is taken here in small steps. Throws `KnowledgeError` with
 * the faults of all files.
 */
export async function readBeside(
  folder: string,
  { cache, warn }: { readonly cache: Cache; readonly warn: (message: string) => void },
): Promise<Library> {
  const { warnings, found } = await askThread({ folder, cache });
  for (const warning of warnings) warn(warning);
  if ('problems' in found) throw new KnowledgeError(found.problems);
  const shelf = await takeShelf(cache, found.keys, found.groups);
  // A cache that cannot be written leaves no other way, and the thread has warned of it.
  if (!shelf) return loadLibrary(folder);
  const problems: Problem[] = [];
  const styles = await loadStyles(path.join(folder, 'styles'), problems);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return openLibrary({ shelf, styles });
}

function askThread(asked: Asked): Promise<Told> {
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
