import { closeSync, openSync, readSync } from 'node:fs';
import { xmlText } from '../xml-text.ts';

/** Bytes in which an article begins, whatever wraps it. */
const HEAD = 65_536;

/**
 * Does the file begin as an article in XML? Feeds, maps of a site and settings end in `.xml` too, and are of no
 * kind that is read. One that cannot be opened, or not decoded, is to be told by whoever reads it.
 */
export function holdsArticle(file: string): boolean {
  try {
    const handle = openSync(file, 'r');
    try {
      const head = Buffer.alloc(HEAD);
      const length = readSync(handle, head, 0, HEAD, 0);
      return /<(\w+:)?article[\s/>]/.test(xmlText(head.subarray(0, length)));
    } finally {
      closeSync(handle);
    }
  } catch {
    return true;
  }
}
