import { expect, it } from 'vitest';
import { type Files, tell } from './tell.ts';

const words = 'These are words and nothing else.';
it.each<[string, Files, RegExp]>([
  [
    'a PDF',
    { 'a.pdf': words },
    /^a\.pdf: expected a PDF, found other bytes: give the file the ending of its true format/,
  ],
  [
    'a Word file',
    { 'a.docx': words },
    /^a\.docx: expected a Word document, found another kind of file: give it the ending of its kind/,
  ],
  [
    'an OpenDocument text',
    { 'a.odt': words },
    /^a\.odt: expected an OpenDocument text, found another kind/,
  ],
  ['an e-book', { 'a.epub': words }, /^a\.epub: expected an e-book \(EPUB\), found another kind/],
  ['a workbook', { 'a.xlsx': words }, /^a\.xlsx: expected a workbook, found another kind/],
  [
    'a notebook',
    { 'a.ipynb': words },
    /^a\.ipynb: expected a Jupyter notebook, found no JSON: save it again from Jupyter/,
  ],
  [
    'subtitles',
    { 'a.srt': words },
    /^a\.srt: expected subtitles with times such as .*, found none: save them as/,
  ],
  [
    'a web archive',
    { 'a.mhtml': words },
    /^a\.mhtml: expected a page that a browser saved as one file, found no HTML in it: save it again/,
  ],
  [
    'an article in XML',
    { 'a.nxml': words },
    /^a\.nxml: expected XML in the article, found a fault at 1:33 .*: save it again from/,
  ],
  [
    'an article in XML that is cut',
    { 'a.xml': '<article><body><p>Masks' },
    /^a\.xml: expected XML in the article, found a fault at 1:23 \(unclosed tag: p\): save it again from/,
  ],
  [
    'a page without text',
    { 'a.html': '<html><body><img src="a"></body></html>' },
    /^a\.html: expected at least one paragraph of text, found none$/,
  ],
  [
    'a page in another encoding than it says',
    { 'a.html': new Uint8Array([60, 112, 62, 0xff, 0xc0]) },
    /^a\.html: expected UTF-8 text or .*, found other bytes: save it as UTF-8$/,
  ],
  [
    'a table without rows',
    { 'a.csv': '' },
    /^a\.csv: expected at least one paragraph of text, found none$/,
  ],
])('what is called %s and is none is told, and all others are served', async (_, files, fault) => {
  const { titles, faults } = await tell(files);
  expect(faults).toEqual([expect.stringMatching(fault)]);
  expect(titles).toEqual(['Good', 'good']);
});
