import type { CslItem, Reference } from './csl.ts';

/** A half-open range of UTF-16 code units of a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A block of the canonical text. Blocks do not overlap, stand in reading order and are separated
 * by a blank line; only paragraphs are quoted.
 */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'front-matter' | 'reference';
  /** Title of the innermost section the block stands in. */
  readonly section: string | null;
  /** Number of the paragraph in its document, from 1; null for the other kinds. */
  readonly paragraph: number | null;
}

/** Where in its document a quote stands, as a reader would look it up. */
export interface Locator {
  readonly section: string | null;
  readonly paragraph: number | null;
  /** Page of the file, for formats that have pages. */
  readonly page: number | null;
}

/** A source as it is served: its canonical text, what it is, and the works it cites. */
export interface Document {
  readonly id: string;
  /** The stated title, else its first heading, else its file's name. */
  readonly title: string;
  /** BCP 47 tag of the language most of it is written in. */
  readonly language: string;
  /** Rendered text: NFC, one space between words, a blank line between blocks. */
  readonly text: string;
  /** SHA-256 of `text`, hexadecimal: the document's version. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
  readonly item: CslItem;
  readonly references: readonly Reference[];
}

/** The words at `span`, exactly as the document has them. There is no other way to make a quote. */
export function slice(document: Document, { start, end }: Span): string {
  return document.text.slice(start, end);
}

/** The locator of the block that holds `offset`. */
export function locate({ blocks }: Document, offset: number): Locator {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return { section: block?.section ?? null, paragraph: block?.paragraph ?? null, page: null };
}
