import { type FSWatcher, readdirSync, watch } from 'node:fs';
import path from 'node:path';

/** Milliseconds without a change after which a change is taken for complete. */
const QUIET = 500;

/**
 * Calls `changed` after files of a folder, or of the folders in it, have changed and then been left alone
 * for a moment. Names that begin with a point do not count. Calls `failed` when it cannot watch on. Does
 * not keep the process alive. Returns what ends it.
 *
 * Node's recursive watching is not used: on Linux, Node 20 loses files that an editor has replaced.
 */
export function watchFolder(
  folder: string,
  changed: () => void,
  failed: (fault: Error) => void,
): () => void {
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;

  const stop = () => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  const note = (_: string, name: string | null) => {
    if (name?.startsWith('.')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      start();
      changed();
    }, QUIET);
  };
  // Anew after each change: folders come and go.
  const start = () => {
    stop();
    try {
      for (const place of [folder, ...foldersIn(folder)])
        watchers.push(watch(place, { persistent: false }, note).on('error', failed));
    } catch (fault) {
      failed(fault as Error);
    }
  };

  start();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => path.join(folder, name));
}
