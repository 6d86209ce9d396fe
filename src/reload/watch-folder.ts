import { type FSWatcher, watch } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPassedOver, type Scan, scanFolder, stampsOf } from './scan-folder.ts';

/** Milliseconds without a change after which a change is taken for complete. */
const QUIET = 500;
/** Milliseconds from one look to the next, where nothing else is asked for. */
const PACE = 2000;
/** A look takes at most this share of the time: a large folder is looked at less often. */
const SHARE = 0.05;
/** Folders that are watched at most: a system has few handles, for all its programs together. */
const MOST_WATCHED = 8000;

export interface WatchOptions {
  /** Told that files have changed, and have then been left alone for a moment. */
  changed(): void;
  /** Told in a sentence that changes are noticed in a slower way from now on. */
  slowed(message: string): void;
  readonly mostWatched?: number;
  /** Milliseconds from one look at time stamps to the next. */
  readonly pace?: number;
  /** Milliseconds without a change after which a change is taken for complete. */
  readonly quiet?: number;
}

/**
 * Watches a folder and all below it, and does not keep the process alive for it. Returns what ends it.
 *
 * The system tells of changes in each folder. What it does not tell of is looked at every two seconds: whether the
 * folder itself, or a link in it, leads to something else by now; so it is found again after it was away. Where there
 * are more folders than handles, everything is looked at in that way, by its time stamps.
 *
 * Node's recursive watching is not used: on Linux, Node 20 loses files that an editor has replaced.
 */
export async function watchFolder(root: string, options: WatchOptions): Promise<() => void> {
  const { changed, slowed, mostWatched = MOST_WATCHED, pace = PACE, quiet = QUIET } = options;
  const watchers = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>();
  const ending = new AbortController();
  const { signal } = ending;
  let isSlow = false;
  let links: readonly string[] = [];
  let stamps = '';
  let timer: NodeJS.Timeout | undefined;
  let following: Promise<void> = Promise.resolve();

  const note = () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(settle, quiet).unref();
  };
  // Folders come and go. They are watched before anybody reads them, so that nothing is missed.
  const settle = () => {
    following = following.then(follow).then(() => {
      if (!signal.aborted) changed();
    });
  };

  async function follow(): Promise<void> {
    const scan = await scanFolder(root);
    if (!isSlow && !signal.aborted) watchAll(scan);
    links = scan.links;
    stamps = await (isSlow ? stampsIn(scan) : stampsOf([root, ...links]));
  }

  function watchAll({ folders }: Scan): void {
    for (const [folder, { identity }] of watchers)
      if (folders.get(folder) !== identity) unwatch(folder);
    try {
      if (folders.size > mostWatched) throw new Error(`${folders.size} folders`);
      for (const [folder, identity] of folders)
        if (!watchers.has(folder)) watchOne(folder, identity);
    } catch (fault) {
      isSlow = true;
      unwatchAll();
      const why = (fault as Error).message;
      slowed(`there is too much to watch, so changes are looked for every few seconds (${why})`);
    }
  }

  /** A folder that is gone by now, or closed to us, is as if it were empty. Throws for want of handles. */
  function watchOne(folder: string, identity: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => {
        if (name === null || !isPassedOver(name)) note();
      });
      watchers.set(folder, { identity, watcher });
      watcher.on('error', () => {
        unwatch(folder);
        note();
      });
    } catch (fault) {
      const { code = '' } = fault as NodeJS.ErrnoException;
      if (!['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(code)) throw fault;
    }
  }

  function unwatch(folder: string): void {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
  }
  function unwatchAll(): void {
    for (const folder of watchers.keys()) unwatch(folder);
  }

  async function lookOn(): Promise<void> {
    for (let wait = pace; !signal.aborted; ) {
      await sleep(wait, undefined, { ref: false, signal }).catch(() => {});
      const before = stamps;
      const start = performance.now();
      const now = isSlow
        ? await stampsIn(await scanFolder(root))
        : await stampsOf([root, ...links]);
      wait = Math.max(pace, (performance.now() - start) / SHARE);
      // Unless all was looked at again in the meantime.
      if (before !== stamps || now === before) continue;
      stamps = now;
      note();
    }
  }

  await follow();
  void lookOn();
  return () => {
    ending.abort();
    clearTimeout(timer);
    unwatchAll();
  };
}

/** Stamps of everything that a scan has found. */
function stampsIn({ folders, links, files }: Scan): Promise<string> {
  return stampsOf([...folders.keys(), ...links, ...files]);
}
