import { withBoldHeadings } from './bold-headings.ts';
import { domBlocks } from './dom-blocks.ts';
import { parsePage } from './html/parse-page.ts';
import type { RawDocument, RawFile } from './raw.ts';
import { readRtfText } from './rtf/read-text.ts';
import { sureItem } from './sure-item.ts';

/** Reads a file in Rich Text Format, as Word, LibreOffice, WordPad and TextEdit write it. */
export async function readRtf({ bytes }: RawFile): Promise<RawDocument> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/^(\xef\xbb\xbf)?\s*\{\\rtf/.test(source))
    throw new Error(
      'expected Rich Text Format ({\\rtf …), found another kind of file: give it the ending of its kind',
    );
  const { markup, title, author, unknown, isWhole } = readRtfText(source);
  const blocks = withBoldHeadings(domBlocks(parsePage(withTitleAbove(markup)).body));
  return {
    blocks,
    item: sureItem({ title, creator: author }, blocks),
    isTitledByItem: true,
    warnings: [
      ...unknown.map(
        (page) =>
          `letters in code page ${page} are not known and shown as \ufffd: save it again as .docx`,
      ),
      ...(isWhole ? [] : ['it ends in the middle, perhaps it was cut off: copy it again']),
    ],
  };
}

/** Headings stand below a title, where there is one. */
function withTitleAbove(markup: string): string {
  if (!markup.includes('<h0>')) return markup;
  return markup.replace(
    /<(\/?)h(\d)>/g,
    (_, slash: string, depth: string) => `<${slash}h${Math.min(Number(depth) + 1, 6)}>`,
  );
}
