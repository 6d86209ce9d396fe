import type { Library } from '../library.ts';

/** The library that serves, which may give way to a new one. */
export interface LiveLibrary {
  current(): Library;
  /**
   * Puts a new library in the place of the one that serves, whole, or leaves it there when that fails.
   * Never rejects. One at a time: asked for in the middle of one, another follows, for all who asked.
   */
  reload(): Promise<void>;
}

/** Told what became of reloads. */
export interface ReloadObserver {
  reloaded(library: Library, seconds: number): void;
  /** The previous library goes on serving. */
  failed(fault: Error): void;
}

export function createLiveLibrary(
  first: Library,
  load: () => Promise<Library>,
  observer: ReloadObserver,
): LiveLibrary {
  let current = first;
  let running: Promise<void> | null = null;
  let isWanted = false;

  async function reloadWhileWanted(): Promise<void> {
    while (isWanted) {
      isWanted = false;
      const start = performance.now();
      try {
        current = await load();
        observer.reloaded(current, (performance.now() - start) / 1000);
      } catch (fault) {
        observer.failed(fault as Error);
      }
    }
    running = null;
  }

  return {
    current: () => current,
    reload() {
      isWanted = true;
      running ??= reloadWhileWanted();
      return running;
    },
  };
}
