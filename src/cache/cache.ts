import { createHash } from 'node:crypto';
import path from 'node:path';
import { programVersion } from './program-version.ts';

/** Where a program keeps what it made of a folder, and what made it. */
export interface Cache {
  readonly file: string;
  /** What another version kept is not used. */
  readonly version: string;
}

interface Folders {
  readonly knowledgeFolder: string;
  readonly cacheFolder: string;
}

/** The cache of the program at `root`. Each knowledge folder has a file of its own. */
export async function cacheOf(
  { knowledgeFolder, cacheFolder }: Folders,
  root: URL,
): Promise<Cache> {
  const place = path.resolve(knowledgeFolder);
  const mark = createHash('sha256').update(place).digest('hex').slice(0, 12);
  return {
    file: path.join(cacheFolder, `${path.basename(place)}-${mark}`),
    version: await programVersion(root),
  };
}
