import type { HostileFile } from './hostile-file.ts';
import { other, word } from './parts.ts';

/** Texts in Rich Text Format that are broken or made to do harm. */
export const rtf: readonly HostileFile[] = [
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
