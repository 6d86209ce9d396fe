import path from 'node:path';
import { cacheOf } from './cache/cache.ts';
import { removeDrafts } from './cache/remove-drafts.ts';
import type { Config } from './config.ts';
import { withProgress } from './console/progress.ts';
import type { Output } from './console/screen.ts';
import type { Messages } from './reply/messages/index.ts';
import type { ReadOptions } from './shelf/read-shelf.ts';

/** What is set, and whoever waits for it: their language, and where they are told how far it is. */
export interface Opening {
  readonly config: Config;
  readonly messages: Messages;
  readonly screen: Output;
}

/** Opens the folder of sources that is set, with `open`, from the cache that is set. */
export async function openFolder<T>(
  { config, messages, screen }: Opening,
  open: (folder: string, options: Required<Omit<ReadOptions, 'warn'>>) => Promise<T>,
): Promise<T> {
  const cache = await cacheOf(config, new URL('.', import.meta.url));
  await removeDrafts(path.dirname(cache.file));
  return withProgress(screen, messages, (progress) =>
    open(config.knowledgeFolder, { cache, limits: config.limits, progress }),
  );
}
