import type { Reference } from '../knowledge/csl.ts';
import type { Document, Span } from '../knowledge/document.ts';
import type { Bracket } from './brackets.ts';
import type { Found } from './found.ts';

/** How a text sets the numbers of its list: `[3]`, `(3)`, or raised. */
export type NumberForm = 'square' | 'round' | 'raised';

const NUMBER = /^(\d{1,3}|1[0-3]\d\d)(?:\s?[-–—]\s?(\d{1,3}|1[0-3]\d\d))?$/;
const PINPOINT = /^(?:pp?\.?\s?|с\.\s?|стор\.\s?|ch\.\s?|sec\.\s?|fig\.\s?)\d/u;
const INTERVAL = /(?:\bCI|\bIQR|interval|range|[=∈])[\s:]*$/i;
const EQUATION =
  /(?:eqs?\.?|equations?|figs?\.?|figures?|tables?|steps?|items?|рівнянн\p{L}*|формул\p{L}*|рис\.?|табл\.?)\s*$/iu;
/** Works in one range: "[1–900]" is an interval. */
const LONGEST_RANGE = 50;

/** The citations of "[3, 5–7]" and "(12, p. 5)", by place in the reference list; none if it is no such list. */
export function findNumbered(document: Document, { start, end }: Bracket): Found[] {
  const { text } = document;
  if (!/^\s*\d/.test(text.slice(start, end))) return [];
  const before = text.slice(Math.max(0, start - 14), start - 1);
  if (INTERVAL.test(before) || EQUATION.test(before)) return [];
  if (
    document.references.length === 0 &&
    isInCode(text.slice(start - 2, start - 1), text.slice(end + 1, end + 3))
  )
    return [];
  const found = readNumbers(document, { start, end }, text.slice(start, end));
  // "[3]–[6]" is [3–6]; its first bracket was read before.
  const [, first] =
    /[[(](\d{1,4})[\])]\s?[-–—]\s?$/.exec(text.slice(Math.max(0, start - 9), start - 1)) ?? [];
  const last = Number(text.slice(start, end));
  const isRange =
    first !== undefined && last > Number(first) && last - Number(first) <= LONGEST_RANGE;
  return isRange
    ? [...worksFrom(document, Number(first) + 1, last - 1, { start, end }), ...found]
    : found;
}

/** Is a bracket a list in code (`[1, 2].join()`, `f([1])`), or a place in one (`x()[1]`)? */
function isInCode(before: string, behind: string): boolean {
  return /[([{=]$/.test(before) || /^(?:\.\p{L}|[[(\]}|=])/u.test(behind);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Raised figures behind a word or a sign; behind a figure or a unit they are a power. */
const RAISED_LIST = new RegExp(
  String.raw`(?<=\p{L}{3}|[.,;:!?)”"’'»])[${RAISED}]+(?:\s?[⁻‐–—,˒،-]\s?[${RAISED}]+)*`,
  'gu',
);

/** The citations by raised numbers in `text[span]`: "trucks³", "trucks.¹,⁴⁻⁶". */
export function findRaised(document: Document, span: Span): Found[] {
  return [...document.text.slice(span.start, span.end).matchAll(RAISED_LIST)].flatMap(
    ({ 0: list, index }) => {
      const start = span.start + index;
      const plain = list
        .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (sign) => String(RAISED.indexOf(sign)))
        .replace(/[˒،]/g, ',')
        .replace(/[⁻‐—]/g, '–');
      return readNumbers(document, { start, end: start + list.length }, plain);
    },
  );
}

/** Reads `list`, which stands at `place` with as many characters. */
function readNumbers(document: Document, place: Span, list: string): Found[] {
  const found: Found[] = [];
  let from = place.start;
  for (const part of list.split(/[,;]/)) {
    const stated = part.trim();
    const at = from + part.indexOf(stated);
    from += part.length + 1;
    const span = { start: at, end: at + stated.length };
    const last = found.at(-1);
    const [, first, to = first] = NUMBER.exec(stated) ?? [];
    if (!first && last && PINPOINT.test(stated)) {
      found[found.length - 1] = { ...last, span: { ...last.span, end: span.end }, locator: stated };
      continue;
    }
    const low = Number(first);
    const high = Number(to);
    if (!first || low < 1 || high < low || high - low > LONGEST_RANGE) return [];
    found.push(...worksFrom(document, low, high, span));
  }
  return found;
}

function worksFrom({ references }: Document, low: number, high: number, span: Span): Found[] {
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, at) => ({
    span,
    reference: workNumbered(references, low + at),
    locator: null,
  }));
}

/** The work of that number: by the number that its list prints, else by its place. */
function workNumbered(references: readonly Reference[], number: number): Reference | null {
  const placed = references[number - 1] ?? null;
  const isNumbered = references.some((work) => work['citation-number'] !== undefined);
  if (!isNumbered || placed?.['citation-number'] === String(number)) return placed;
  return references.find((work) => work['citation-number'] === String(number)) ?? null;
}
