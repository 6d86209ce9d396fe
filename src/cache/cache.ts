import { createHash } from 'node:crypto';
import path from 'node:path';

/** Where a program keeps what it made of a folder, and what made it. */
export interface Cache {
  readonly file: string;
  /** What another version kept is not used. */
  readonly version: string;
}

/** The cache of a knowledge folder: each has a file of its own in `folder`. */
export function cacheOf(knowledge: string, folder: string, version: string): Cache {
  const place = path.resolve(knowledge);
  const mark = createHash('sha256').update(place).digest('hex').slice(0, 12);
  return { file: path.join(folder, `${path.basename(place)}-${mark}.cache`), version };
}
