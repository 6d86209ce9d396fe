import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { pdfFile } from '../knowledge/readers/pdf/pdf-file.ts';
import type { HostileFile } from './hostile-file.ts';
import { other, page, printed, randomBytes } from './parts.ts';

/** A PDF of objects as they stand, without a list of where they are. */
const rawPdf = (...objects: readonly string[]) =>
  Buffer.from(
    `%PDF-1.4\n${objects.map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer << /Root 1 0 R >>\n%%EOF`,
    'latin1',
  );

const stream = (content: Uint8Array, more = '') =>
  `<< /Length ${content.length} ${more} >>\nstream\n${Buffer.from(content).toString('latin1')}\nendstream`;

const catalog = '<< /Type /Catalog /Pages 2 0 R >>';

const onePage = (content: string, font: string, ...more: readonly string[]) =>
  rawPdf(
    catalog,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    font,
    content,
    ...more,
  );

const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** PDFs that are broken or made to do harm. */
export const pdf: readonly HostileFile[] = [
  { what: 'an empty PDF', name: 'a.pdf', content: () => '', told: other },
  {
    what: 'the first line of a PDF',
    name: 'a.pdf',
    content: () => '%PDF-1.7\n',
    told: /the PDF is damaged/,
  },
  {
    what: 'a page of a site called a PDF',
    name: 'a.pdf',
    content: () => '<p>404</p>',
    told: other,
  },
  {
    what: 'a PDF with a password',
    name: 'a.pdf',
    content: () => readFileSync('test/knowledge/readers/pdf/password.pdf'),
    told: /asks for a password: save it without one/,
  },
  {
    what: 'half of a PDF',
    name: 'a.pdf',
    content: () => printed.subarray(0, printed.length / 2),
    told: /the PDF is damaged/,
  },
  {
    what: 'a PDF of 10,000 pages',
    name: 'a.pdf',
    content: () => pdfFile({ pages: Array.from({ length: 10_000 }, () => []) }),
    told: /at most 5000 pages, found 10000: split the file/,
  },
  {
    what: 'a PDF whose pages lead in a ring',
    name: 'a.pdf',
    content: () => rawPdf(catalog, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'),
    told: /none of its 1 pages can be read/,
  },
  {
    what: 'a PDF whose objects are nested 100,000 deep',
    name: 'a.pdf',
    content: () => rawPdf(catalog, `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    told: /the PDF is damaged|memory/,
  },
  {
    what: 'a PDF with a bomb for a page',
    name: 'a.pdf',
    content: () =>
      onePage(
        stream(deflateSync(Buffer.alloc(30_000_000, ' ')), '/Filter /FlateDecode'),
        helvetica,
      ),
    told: /found none/,
  },
  {
    what: 'a PDF whose page draws itself',
    name: 'a.pdf',
    content: () =>
      onePage(
        stream(Buffer.from('/X Do')),
        helvetica,
        stream(
          Buffer.from('/X Do'),
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        ),
      ),
    told: /found none/,
  },
  {
    what: 'a PDF with a broken font',
    name: 'a.pdf',
    content: () =>
      onePage(
        stream(Buffer.from('BT /F1 12 Tf 72 700 Td (Ten trucks came to the depot.) Tj ET')),
        '<< /Type /Font /Subtype /TrueType /BaseFont /Broken /FontDescriptor 6 0 R /FirstChar 32 /LastChar 33 /Widths [500 -1e9] >>',
        '<< /Type /FontDescriptor /FontName /Broken /Flags 4 /FontFile2 7 0 R >>',
        stream(randomBytes(3000)),
      ),
    told: null,
  },
  {
    what: 'a PDF of scans',
    name: 'a.pdf',
    content: () => pdfFile({ pages: [[], []], pictures: [0, 1] }),
    told: /pictures without text: run OCR/,
  },
  {
    what: 'a PDF whose letters say they are others',
    name: 'a.pdf',
    content: () =>
      pdfFile({
        pages: [Array.from({ length: 12 }, (_, at) => ({ ...page[0]!, y: 100 + at * 14 }))],
        disguise: (letter) =>
          letter === 't' ? '\u0000' : String.fromCharCode(letter.charCodeAt(0) + 0xe000),
      }),
    told: /found none/,
  },
];
