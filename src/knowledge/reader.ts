import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

/** What a reader hands on: blocks in reading order, white space not yet folded. */
export type RawBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly depth: number }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** The bold words it opens with, `''` when it opens in plain type. */
      readonly lead: string;
    }
  | { readonly kind: 'item'; readonly text: string };

/** Turns a file's bytes into blocks. Throws when the bytes are not of its format. */
export type Reader = (bytes: Uint8Array) => readonly RawBlock[];

/** The readers by file ending. A new format is one more line. */
export const readers: Readonly<Record<string, Reader>> = {
  '.md': (bytes) => readMarkdown(decode(bytes)),
  '.txt': (bytes) => readPlainText(decode(bytes)),
};

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error('expected UTF-8 text, found other bytes: save the file as UTF-8', { cause });
  }
}
