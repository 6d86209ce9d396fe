import type { DomElement } from './dom.ts';
import { domBlocks } from './dom-blocks.ts';
import { bookItem } from './epub/book-item.ts';
import { markPages } from './epub/mark-pages.ts';
import { type BookPart, openBook } from './epub/open-book.ts';
import { bookLabels, type PlaceLabels } from './epub/place-labels.ts';
import { parsePage } from './html/parse-page.ts';
import type { RawBlock, RawDocument, RawFile } from './raw.ts';
import { asGutenbergBook } from './text/gutenberg.ts';
import { xmlText } from './xml-text.ts';

/** Reads an e-book (EPUB 2 and 3): its chapters in their order, its printed pages where it states them. */
export async function readEpub({ bytes }: RawFile): Promise<RawDocument> {
  const book = openBook(bytes);
  const labels = bookLabels(book);
  const warnings: string[] = [];
  const blocks = book.spine.flatMap((part): readonly RawBlock[] => {
    const content = book.read(part.path);
    if (content === null) {
      warnings.push(`${part.path} is listed as a chapter, and is not in the book`);
      return [];
    }
    return chapterBlocks(part, content, labels);
  });
  const item = bookItem(book.metadata, book.version);
  return { blocks: asGutenbergBook(blocks), item, warnings };
}

/** A chapter's blocks; where it has no heading of its own, the table of contents names it. */
function chapterBlocks(
  { path, isContents }: BookPart,
  content: Uint8Array,
  labels: PlaceLabels,
): readonly RawBlock[] {
  const page = parsePage(xmlText(content), true);
  markPages(page, (id) => labels.pages.get(`${path}#${id}`));
  const blocks = domBlocks(page.body);
  if (isContents) return blocks.map(asContents);
  const title = labels.chapters.get(path);
  const isNamed = blocks.some(({ kind }) => kind === 'heading');
  const hasText = blocks.length > 0 && hasWords(page.body);
  return title && !isNamed && hasText
    ? [{ kind: 'heading', text: title, depth: 1 }, ...blocks]
    : blocks;
}

/** The words of a table of contents show the way, and are no answer. */
function asContents(block: RawBlock): RawBlock {
  return block.kind === 'row' ? block : { kind: 'front-matter', text: block.text };
}

function hasWords(body: DomElement): boolean {
  return /[\p{L}\d]/u.test(body.textContent ?? '');
}
