import type { CslItem, Reference } from './csl.ts';
import { cutText, findIn, lengthOf, type PackedText } from './packed-text.ts';

/** A half-open range of UTF-16 code units of a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block of text is. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  /** An item of a list. */
  | 'item'
  /** The row of a table that names its columns. Cells are parted by ` | `. */
  | 'header'
  /** A row of a table. */
  | 'row'
  /** Computer code; its lines and their white space are kept. */
  | 'code'
  /** What stands under a figure or over a table. */
  | 'caption'
  /** A foot- or endnote. */
  | 'note'
  /** Contact lines, keywords: what nobody quotes. */
  | 'front-matter'
  /** An entry of a list of references. */
  | 'reference';

/**
 * A block of the canonical text. Blocks do not overlap, stand in reading order and are separated
 * by a blank line.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Titles of the sections that the block stands in, outermost first. */
  readonly sections: readonly string[];
  /** Its number among the document's paragraphs, items, rows and code, from 1; null for other kinds. */
  readonly paragraph: number | null;
  /**
   * Index of the block that leads to it: the paragraph before a list or code, the item above a nested one,
   * the header of a row. Null when nothing does.
   */
  readonly lead: number | null;
  /** Of a heading from 1 to 6, of an item how deep it is nested, from 1; 0 for other kinds. */
  readonly depth: number;
  /** The mark of an item or note as it is written ("2.", "a)"), the language of code; null where none is stated. */
  readonly mark: string | null;
  /** The name that an address may end with to lead here (`#usage`), for headings that have one. */
  readonly anchor: string | null;
  /**
   * What it says something of: the term that a list of definitions explains, the bold words that the block opens
   * with ("Duration:"), without their closing point. Null where it names none.
   */
  readonly term: string | null;
}

/** Where a page begins. */
export interface PageStart {
  readonly start: number;
  /** As it is printed: "iv", "54". */
  readonly label: string;
  /** Its number in the file, from 1, as `#page=` takes it; null where the file has no such pages. */
  readonly index: number | null;
}

/** Where in a recording the words from `start` on are said. */
export interface TimeStart {
  readonly start: number;
  readonly seconds: number;
}

/** Where in its document a quote stands, as a reader would look it up. */
export interface Locator {
  /** Title of the innermost section. */
  readonly section: string | null;
  /** The path to it, outermost first. */
  readonly sections: readonly string[];
  readonly paragraph: number | null;
  /** The last paragraph, when the quote runs on past `paragraph`; else null. */
  readonly paragraphEnd: number | null;
  /** The printed label of the page, for formats that have pages. */
  readonly page: string | null;
  readonly pageEnd: string | null;
  /** Seconds from the start of a recording. */
  readonly time: number | null;
}

/** A source as it is served: its canonical text, what it is, and the works it cites. */
export interface Document {
  readonly id: string;
  /** Path of its file in the library, with forward slashes. */
  readonly path: string;
  /** The stated title, else its first heading, else its file's name. */
  readonly title: string;
  /** BCP 47 tag of the language most of it is written in. */
  readonly language: string;
  /** Rendered text: NFC, one space between words, a blank line between blocks. */
  readonly text: string;
  /** The same as it is held, of a document that is kept: its `text` is then made when it is asked for. */
  readonly packed?: PackedText;
  /** SHA-256 of `text`, hexadecimal: the document's version. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
  /** In order; empty for formats without pages. */
  readonly pages: readonly PageStart[];
  /** In order; empty for what is no recording. */
  readonly times: readonly TimeStart[];
  readonly item: CslItem;
  readonly references: readonly Reference[];
}

/** The words at `span`, exactly as the document has them. There is no other way to make a quote. */
export function slice(document: Document, { start, end }: Span): string {
  return cutText(document.packed ?? document.text, start, end);
}

/** How long its text is. */
export function textLength(document: Document): number {
  return lengthOf(document.packed ?? document.text);
}

/** Where its text holds words first, or -1. */
export function findText(document: Document, words: string): number {
  return findIn(document.packed ?? document.text, words);
}

/** Do two spans of one document share a character? */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** May its words be quoted as an answer? */
export function isQuotable({ kind }: Block): boolean {
  switch (kind) {
    case 'paragraph':
    case 'item':
    case 'row':
    case 'code':
    case 'caption':
    case 'note':
      return true;
    case 'heading':
    case 'header':
    case 'front-matter':
    case 'reference':
      return false;
  }
}

/** Where the words at `span` stand, from its first to its last character. */
export function locate({ blocks, pages, times }: Document, { start, end }: Span): Locator {
  const last = Math.max(start, end - 1);
  const block = lastFrom(blocks, start);
  const paragraph = block?.paragraph ?? null;
  const paragraphEnd = lastFrom(blocks, last)?.paragraph ?? paragraph;
  const page = lastFrom(pages, start)?.label ?? null;
  const pageEnd = lastFrom(pages, last)?.label ?? page;
  const sections = block?.sections ?? [];
  return {
    section: sections.at(-1) ?? null,
    sections,
    paragraph,
    paragraphEnd: paragraphEnd === paragraph ? null : paragraphEnd,
    page,
    pageEnd: pageEnd === page ? null : pageEnd,
    time: lastFrom(times, start)?.seconds ?? null,
  };
}

/** The block that holds `offset`, or the one before it. */
export function blockAt({ blocks }: Document, offset: number): Block | undefined {
  return lastFrom(blocks, offset);
}

/** The blocks that share a character with `span`, in order. */
export function blocksIn({ blocks }: Document, { start, end }: Span): Block[] {
  const found: Block[] = [];
  for (
    let at = Math.max(0, indexFrom(blocks, start));
    at < blocks.length && blocks[at]!.start < end;
    at++
  )
    if (blocks[at]!.end > start) found.push(blocks[at]!);
  return found;
}

/** The last of `places`, which are in order, that begins at `offset` or before it. */
export function lastFrom<T extends { readonly start: number }>(
  places: readonly T[],
  offset: number,
): T | undefined {
  return places[indexFrom(places, offset)];
}

/** Its index, or -1 when all begin later. */
function indexFrom(places: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
