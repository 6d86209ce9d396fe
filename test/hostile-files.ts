import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { docxOf, zipOf } from './knowledge/readers/office-file.ts';
import { pdfFile } from './knowledge/readers/pdf/pdf-file.ts';

/** A file that is broken or made to do harm, by its name, and what is told of it; null where it is read all the same. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly content: () => string | Uint8Array;
  readonly told: RegExp | null;
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = () => docxOf(paragraph('Ten trucks came.'));
const printed = readFileSync('test/knowledge/readers/pdf/federal-register-page.pdf');
const page = [{ text: 'Ten trucks came to the depot in Lviv.', x: 72, y: 100 }];

/** An archive with fields of its directory changed: `at` counts from the beginning of each entry there. */
function withDirectory(archive: Uint8Array, change: (entry: DataView) => void): Uint8Array {
  const bytes = Buffer.from(archive);
  const sign = Buffer.from('PK\x01\x02', 'latin1');
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 4))
    change(new DataView(bytes.buffer, bytes.byteOffset + at, 46));
  return bytes;
}

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
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const book = (chapter: string, more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="o.opf"/></rootfiles></container>',
    'o.opf':
      '<package><metadata/><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>',
    'c.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><body>${chapter}</body></html>`,
    ...more,
  });
const sheet = (rows: string) =>
  zipOf({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${'bcdefgh'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;
const article = (body: string, head = '') =>
  `${head}<article><body><sec><title>Roads</title><p>${body}</p></sec></body></article>`;
const other = /found another kind of file|found other bytes/;

/** Forty and more files of each kind that is read. */
export const HOSTILE: readonly HostileFile[] = [
  // Archives.
  { what: 'an empty Word document', name: 'a.docx', content: () => '', told: other },
  {
    what: 'an archive that packs to 1/1000',
    name: 'a.docx',
    content: () => docxOf(paragraph(' '.repeat(3_000_000))),
    told: /packed to less than 1\/200 of its size: save its text as a file of its own/,
  },
  {
    what: 'an archive of a gigabyte',
    name: 'a.docx',
    content: () => withDirectory(word(), (entry) => entry.setUint32(24, 1e9, true)),
    told: /expected .* at most 200 MB unpacked, found \d+ MB/,
  },
  {
    what: 'an archive that says it is smaller than it is',
    name: 'a.docx',
    content: () => withDirectory(word(), (entry) => entry.setUint32(24, 10, true)),
    told: /damaged, or larger than it says: copy it again/,
  },
  {
    what: 'an archive of 6,000 parts',
    name: 'a.docx',
    content: () =>
      zipOf(Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`${at}.xml`, 'a']))),
    told: /at most 5000 parts, found 6000/,
  },
  {
    what: 'half of a Word document',
    name: 'a.docx',
    content: () => word().slice(0, 400),
    told: /cut off or damaged: copy it again/,
  },
  {
    what: 'a Word document with a bad byte',
    name: 'a.docx',
    content: () => word().map((byte, at) => (at > 700 && at < 760 ? byte ^ 0x55 : byte)),
    told: /damaged|missing|cut off/,
  },
  {
    what: 'a Word document with a password',
    name: 'a.docx',
    content: () => Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'),
    told: /encrypted or of an old Office format: save it again without a password/,
  },
  {
    what: 'an archive with a password',
    name: 'a.odt',
    content: () => withDirectory(word(), (entry) => entry.setUint16(8, 1, true)),
    told: /encrypted: save it without a password/,
  },
  {
    what: 'a Word document with a bomb of entities',
    name: 'a.docx',
    content: () =>
      zipOf({ '_rels/.rels': '<R/>', 'word/document.xml': `${laughs}<d><body>&h;</body></d>` }),
    told: /without entities of its own, found <!ENTITY/,
  },
  {
    what: 'a Word document nested 50,000 deep',
    name: 'a.docx',
    content: () => docxOf('<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000)),
    told: /at most 300 levels|1\/200/,
  },
  {
    what: 'a workbook called a Word document',
    name: 'a.docx',
    content: () => sheet('<row><c t="str"><v>Ten</v></c></row>'),
    told: /found an archive without one in it: save it again as \.docx/,
  },
  { what: 'a PDF called a Word document', name: 'a.docx', content: () => printed, told: other },
  {
    what: 'an OpenDocument text without its text',
    name: 'a.odt',
    content: () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    told: /found an archive without one in it: save it again as \.odt/,
  },
  {
    what: 'a book whose parts lead out of the folder',
    name: 'a.epub',
    content: () =>
      book('<p>Ten trucks came.</p>', { '../../../escaped.md': 'Out.', '/escaped.md': 'Out.' }),
    told: null,
  },
  {
    what: 'a book without a list of its parts',
    name: 'a.epub',
    content: () => zipOf({ 'c.xhtml': '<p>Ten.</p>' }),
    told: /expected .*book/,
  },
  {
    what: 'a book whose chapter is missing',
    name: 'a.epub',
    content: () =>
      book('', { 'o.opf': '<package><manifest/><spine><itemref idref="x"/></spine></package>' }),
    told: /expected/,
  },
  {
    what: 'a book nested 20,000 deep',
    name: 'a.epub',
    content: () =>
      book(`${'<div>'.repeat(20_000)}Ten.${'</div>'.repeat(20_000)}`, {
        'n.bin': randomBytes(300_000),
      }),
    told: /at most 500 nested elements/,
  },
  {
    what: 'a workbook with a cell at the end of the world',
    name: 'a.xlsx',
    content: () =>
      sheet(
        '<row r="1"><c r="A1" t="str"><v>Ten</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>Far</v></c></row>',
      ),
    told: null,
  },
  {
    what: 'a workbook without sheets',
    name: 'a.xlsx',
    content: () => zipOf({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
    told: /expected/,
  },
  // PDF.
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
  // Pages and XML.
  {
    what: 'a page of 20 MB',
    name: 'a.html',
    content: () => `<p>${'Ten trucks came. '.repeat(1_250_000)}`,
    told: /at most \d+ MB/,
  },
  {
    what: 'a page nested 50,000 deep',
    name: 'a.html',
    content: () => `${'<div>'.repeat(50_000)}Ten trucks came.`,
    told: /at most 500 nested elements/,
  },
  {
    what: 'an article with a bomb of entities',
    name: 'a.nxml',
    content: () => article('&h;', laughs),
    told: /without entities of its own, found <!ENTITY/,
  },
  {
    what: 'an article that asks for a file of this machine',
    name: 'a.nxml',
    content: () => article('&x;', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    told: /found <!ENTITY/,
  },
  {
    what: 'an article that does not end',
    name: 'a.nxml',
    content: () => article('Ten trucks came.').slice(0, 50),
    told: /expected XML in .*, found a fault at \d+:\d+/,
  },
  {
    what: 'an article nested 10,000 deep',
    name: 'a.nxml',
    content: () => article('<p>'.repeat(10_000) + '</p>'.repeat(10_000)),
    told: /at most 300 levels/,
  },
  // Texts and tables.
  {
    what: 'UTF-16 without a mark',
    name: 'a.txt',
    content: () => utf16('Ten trucks came.\n\nTwo left.'),
    told: null,
  },
  {
    what: 'UTF-16 without a mark, in Ukrainian',
    name: 'a.txt',
    content: () => utf16('Десять вантажівок приїхало до Львова.'),
    told: null,
  },
  {
    what: 'null bytes',
    name: 'a.txt',
    content: () => `Ten${'\0'.repeat(100_000)} trucks came.`,
    told: /found null bytes in it: save the file as UTF-8/,
  },
  {
    what: 'a program',
    name: 'a.md',
    content: () => Buffer.from('7f454c460201010000ffc3', 'hex'),
    told: /UTF-8/,
  },
  {
    what: 'signs that turn the direction of writing',
    name: 'a\u202etxt.md',
    content: () => 'Ten \u202etrucks\u202c came to the depot.',
    told: null,
  },
  { what: 'a name of dots', name: 'a..b...md', content: () => 'Ten trucks came.', told: null },
  { what: 'one line of 5 MB', name: 'a.txt', content: () => 'trucks'.repeat(800_000), told: null },
  {
    what: 'quotations within quotations, 20,000 deep',
    name: 'a.md',
    content: () => `${'>'.repeat(20_000)} Ten trucks came.`,
    told: /found none/,
  },
  {
    what: 'brackets that nothing closes',
    name: 'a.md',
    content: () => `Ten trucks came ${'['.repeat(5_000)}.`,
    told: null,
  },
  {
    what: 'a table with 200,000 columns',
    name: 'a.csv',
    content: () => `${'a,'.repeat(200_000)}b\n${'1,'.repeat(200_000)}2`,
    told: null,
  },
  {
    what: 'a table whose quotation never ends',
    name: 'a.csv',
    content: () => 'a,b\n"Ten,trucks\ncame,to Lviv',
    told: null,
  },
  {
    what: 'a notebook that is no JSON',
    name: 'a.ipynb',
    content: () => '{"cells": [',
    told: /JSON/,
  },
  {
    what: 'a notebook nested 200,000 deep',
    name: 'a.ipynb',
    content: () => `{"cells": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    told: /expected a Jupyter notebook with a list of cells/,
  },
  {
    what: 'subtitles without one',
    name: 'a.srt',
    content: () => 'Ten trucks came.',
    told: /expected/,
  },
  {
    what: 'a text of groups, 300,000 deep',
    name: 'a.rtf',
    content: () => `{\\rtf1 Ten trucks came.${'{'.repeat(300_000)}`,
    told: null,
  },
  {
    what: 'a text that says a picture of 2 GB follows',
    name: 'a.rtf',
    content: () => '{\\rtf1 Ten trucks came.\\bin2147483647 x}',
    told: null,
  },
  {
    what: 'tables in tables, 5,000 deep',
    name: 'a.rtf',
    content: () =>
      `{\\rtf1 ${Array.from({ length: 5000 }, (_, at) => `\\itap${at + 1} a\\nestcell`).join('')}}`,
    told: null,
  },
  { what: 'a Word document called a text', name: 'a.rtf', content: word, told: other },
];

/** Bytes without a pattern, the same each time. */
function randomBytes(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 48271) % 2147483647;
    return seed & 255;
  });
}
