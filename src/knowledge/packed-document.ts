import type { CslItem, Reference } from './csl.ts';
import type { Block, Document, PageStart, TimeStart } from './document.ts';
import { type PackedBlocks, packBlocks, unpackBlocks } from './packed-blocks.ts';
import { cutText, type PackedText, packText } from './packed-text.ts';
import { weakly } from './weakly.ts';

/** A document as it is kept, on disk and in memory: plain data. */
export interface PackedDocument extends Omit<Document, 'text' | 'packed' | 'blocks'> {
  readonly text: PackedText;
  readonly blocks: PackedBlocks;
}

export function packDocument(document: Document): PackedDocument {
  const { id, path, title, language, sha256, pages, times, item, references } = document;
  return {
    ...{ id, path, title, language, sha256, pages, times, item, references },
    text: document.packed ?? packText(document.text),
    blocks: packBlocks(document.blocks),
  };
}

export function openDocument(packed: PackedDocument): Document {
  return new KeptDocument(packed);
}

/** Copying its fields (`{ ...document }`) leaves out what it makes when asked: a test keeps that out of the code. */
class KeptDocument implements Document {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly packed: PackedText;
  readonly sha256: string;
  readonly pages: readonly PageStart[];
  readonly times: readonly TimeStart[];
  readonly item: CslItem;
  readonly references: readonly Reference[];
  readonly #text: () => { readonly text: string };
  readonly #blocks: () => readonly Block[];

  constructor(document: PackedDocument) {
    const { text, blocks } = document;
    this.id = document.id;
    this.path = document.path;
    this.title = document.title;
    this.language = document.language;
    this.packed = text;
    this.sha256 = document.sha256;
    this.pages = document.pages;
    this.times = document.times;
    this.item = document.item;
    this.references = document.references;
    this.#text = weakly(() => ({ text: cutText(text) }));
    this.#blocks = weakly(() => unpackBlocks(blocks));
  }

  get text(): string {
    return this.#text().text;
  }

  get blocks(): readonly Block[] {
    return this.#blocks();
  }
}
