import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { edgeRows } from './pdf/edges.ts';
import { createFontStyles } from './pdf/font-styles.ts';
import { withoutFurniture } from './pdf/furniture.ts';
import type { PageItems } from './pdf/item.ts';
import { layOut } from './pdf/lay-out.ts';
import { withoutMasthead } from './pdf/masthead.ts';
import { itemOf } from './pdf/metadata.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { readOutline } from './pdf/outline.ts';
import { createFaults, type PageFault } from './pdf/page-faults.ts';
import { pageLabels } from './pdf/page-labels.ts';
import { findPageNumbers } from './pdf/page-numbers.ts';
import { readPage } from './pdf/read-page.ts';
import { showsPicture } from './pdf/shows-picture.ts';
import { readStated } from './pdf/stated.ts';
import { isDamaged } from './pdf/text-layer.ts';
import { withTrustedTags } from './pdf/trusted-tags.ts';
import type { RawDocument, RawFile } from './raw.ts';

/**
 * Reads a PDF: its text in reading order with the printed numbers of its pages. Pictures of text are not read: a file
 * of them alone is refused, single pages are told as warnings.
 */
export async function readPdf({ bytes }: RawFile): Promise<RawDocument> {
  const pdf = await openPdf(bytes);
  try {
    const { pages: read, warnings } = await readPages(pdf);
    const pages = withTrustedTags(read);
    const edges = edgeRows(pages);
    const numbers = findPageNumbers(edges, pages.length);
    const stated = await pdf.getPageLabels().catch(() => null);
    const labels = pageLabels(stated, numbers, pages.length);
    const outline = await readOutline(pdf);
    const text = layOut(withoutFurniture(pages, edges, numbers), { outline, labels });
    const item = itemOf(await readStated(pdf), text);
    return {
      blocks: withoutMasthead(text.blocks, item.title),
      item,
      isTitledByItem: true,
      warnings,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface Pages {
  readonly pages: readonly PageItems[];
  readonly warnings: readonly string[];
}

/** All pages; those without text to trust are empty and told. Throws when most of them are. */
async function readPages(pdf: PDFDocumentProxy): Promise<Pages> {
  const fonts = createFontStyles();
  const pages: PageItems[] = [];
  const faults = createFaults(pdf.numPages);
  for (let index = 1; index <= pdf.numPages; index++) {
    const page = await readPage(pdf, index, fonts).catch(() => null);
    const fault = page === null ? 'broken' : await faultOf(pdf, page);
    if (fault !== null) faults.add(fault, index);
    const isText = page !== null && fault === null;
    pages.push(isText ? page : { index, width: 0, height: 0, items: [] });
  }
  return { pages, warnings: faults.tell() };
}

async function faultOf(pdf: PDFDocumentProxy, page: PageItems): Promise<PageFault | null> {
  if (page.items.length > 0) return isDamaged(page) ? 'damaged' : null;
  return (await showsPicture(pdf, page.index)) ? 'picture' : null;
}
