import { zipOf } from '../knowledge/readers/office-file.ts';
import type { HostileFile } from './hostile-file.ts';
import { randomBytes } from './parts.ts';

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

/** Books that are broken or made to do harm. */
export const books: readonly HostileFile[] = [
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
];
