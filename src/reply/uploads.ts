import type { Shelving } from '../shelf/add-source.ts';
import type { ReadLimits } from '../shelf/reading-processes.ts';

/** What somebody who may add sources adds them with. */
export interface Uploads {
  readonly place: Shelving;
  /** Of reading a file; it is read here, as long as it takes, when null. */
  readonly limits: ReadLimits | null;
  /** The bytes of a file that was attached; null when it cannot be had, or has more than `most`. */
  download(address: string, most: number): Promise<Uint8Array | null>;
}

/** The folder of the library that uploads go to, and that alone they are taken back from. */
export const UPLOADS = 'uploads';

/** Begin the ids of the buttons that publish a draft, and that take a published one back. */
export const ADD = 'add-upload';
export const UNDO = 'undo-upload';
