import { createRequire } from 'node:module';
import path from 'node:path';
import type { Language } from '../../../src/knowledge/language.ts';

/** A text as peers take it: what one row, entry or chunk of theirs holds. */
export interface PeerText {
  readonly title: string;
  readonly text: string;
}

/** Positions of the texts that a question finds, best first, at most `limit`. */
export type Search = (
  question: string,
  limit: number,
) => readonly number[] | Promise<readonly number[]>;

/** A search library to compare with, set up as its own manual advises. */
export interface Peer {
  readonly name: string;
  /** How it was set up for a language, in a line. */
  note(language: Language): string;
  index(texts: readonly PeerText[], language: Language): Search | Promise<Search>;
}

/** Where `install.ts` puts the peers: out of the way of the project's own packages and tests. */
export const PEERS_FOLDER = path.resolve('.cache', 'peers');

/** Loads a peer's package. They are not ours, so the compiler must do without their types. */
export function loadPackage(name: string): unknown {
  return createRequire(path.join(PEERS_FOLDER, 'package.json'))(name);
}

/** Words as people count them: letters and digits of any script, in lower case. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
