import type { HostileFile } from './hostile-file.ts';
import { laughs } from './parts.ts';

const article = (body: string, head = '') =>
  `${head}<article><body><sec><title>Roads</title><p>${body}</p></sec></body></article>`;

/** Pages and articles in XML that are broken or made to do harm. */
export const pages: readonly HostileFile[] = [
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
];
