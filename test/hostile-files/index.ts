import { books } from './books.ts';
import type { HostileFile } from './hostile-file.ts';
import { office } from './office.ts';
import { pages } from './pages.ts';
import { pdf } from './pdf.ts';
import { rtf } from './rtf.ts';
import { sheets } from './sheets.ts';
import { texts } from './texts.ts';

/** Fifty and more files of each kind that is read. */
export const HOSTILE: readonly HostileFile[] = [
  ...office,
  ...books,
  ...sheets,
  ...pdf,
  ...pages,
  ...texts,
  ...rtf,
];
