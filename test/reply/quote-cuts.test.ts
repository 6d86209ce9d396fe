import { expect, it } from 'vitest';
import { isCutAfter, isCutBefore } from '../../src/reply/quote-cuts.ts';
import { documentOf } from '../support.ts';

const document = documentOf('Tea. Salt came (late). Then more of it came.');

/** Is the text of the document cut before and after it? */
function cuts(text: string): boolean[] {
  const start = document.text.indexOf(text);
  const quote = { start, end: start + text.length };
  return [isCutBefore(document, quote, null), isCutAfter(document, quote)];
}

it.each([
  ['Tea.', [false, false]],
  ['Salt came (late).', [false, false]],
  ['came (late)', [true, true]],
  ['Salt came', [false, true]],
])('%s', (text, expected) => expect(cuts(text)).toEqual(expected));
