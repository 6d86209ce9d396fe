import { decode } from './decode.ts';
import { printedDate } from './printed-date.ts';
import type { RawBlock, RawDocument, RawFile } from './raw.ts';
import { gutenbergBook } from './text/gutenberg.ts';
import { textBlocks } from './text/text-blocks.ts';

/**
 * Reads plain text: blank lines part paragraphs, lines that were broken for their length are joined, form feeds begin
 * pages, and what is printed on each of these is left out. Headings, lists and tables are known by how they are written.
 */
export async function readPlainText({ bytes }: RawFile): Promise<RawDocument> {
  const text = withPlainLineEnds(decode(bytes));
  const book = gutenbergBook(text);
  if (!book) {
    const blocks = textBlocks(text);
    const issued = printedDate(blocks);
    return { blocks, item: issued ? { issued } : {}, warnings: [] };
  }
  const around = (part: string): RawBlock[] =>
    part.trim() === '' ? [] : [{ kind: 'front-matter', text: part }];
  const blocks = [...around(book.before), ...textBlocks(book.text), ...around(book.behind)];
  return { blocks, item: book.item, warnings: [] };
}

/** The blocks of a plain text. */
export function plainTextBlocks(text: string): readonly RawBlock[] {
  return textBlocks(withPlainLineEnds(text));
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', '    ');
}
