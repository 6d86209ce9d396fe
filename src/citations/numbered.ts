import type { Document } from '../knowledge/document.ts';
import type { Bracket } from './brackets.ts';
import type { Found } from './found.ts';

const NUMBER = /^(\d{1,3})(?:\s?[-–—]\s?(\d{1,3}))?$/;
const PINPOINT = /^(?:pp?\.?\s?|с\.\s?|стор\.\s?|ch\.\s?|sec\.\s?|fig\.\s?)\d/u;
const INTERVAL = /(?:\bCI|\bIQR|interval|range|[=∈])[\s:]*$/i;
/** Works in one range: "[1–900]" is an interval. */
const LONGEST_RANGE = 50;

/** The citations of "[3, 5–7]" and "[12, p. 5]", by place in the reference list; none if it is no such list. */
export function findNumbered(document: Document, { start, end, isSquare }: Bracket): Found[] {
  const { text, references } = document;
  if (!isSquare || !/^\s*\d/.test(text.slice(start, end))) return [];
  if (INTERVAL.test(text.slice(Math.max(0, start - 12), start - 1))) return [];
  const found: Found[] = [];
  let from = start;
  for (const part of text.slice(start, end).split(/[,;]/)) {
    const stated = part.trim();
    const at = from + part.indexOf(stated);
    from += part.length + 1;
    const last = found.at(-1);
    const [, first, to = first] = NUMBER.exec(stated) ?? [];
    if (!first && last && PINPOINT.test(stated)) {
      found[found.length - 1] = {
        ...last,
        span: { start: last.span.start, end: at + stated.length },
        locator: stated,
      };
      continue;
    }
    const low = Number(first);
    const high = Number(to);
    if (!first || low < 1 || high < low || high - low > LONGEST_RANGE) return [];
    for (let number = low; number <= high; number++)
      found.push({
        span: { start: at, end: at + stated.length },
        reference: references[number - 1] ?? null,
        locator: null,
      });
  }
  return found;
}
