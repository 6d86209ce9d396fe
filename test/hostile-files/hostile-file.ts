/** A file that is broken or made to do harm, by its name, and what is told of it; null where it is read all the same. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly content: () => string | Uint8Array;
  readonly told: RegExp | null;
}
