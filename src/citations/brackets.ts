import type { Span } from '../knowledge/document.ts';

/** What stands between two brackets; `start` and `end` leave the brackets out. */
export interface Bracket extends Span {
  readonly isSquare: boolean;
}

/** A citation in brackets is shorter than this; a longer one is running text. */
const LONGEST = 800;
/** Brackets within brackets beyond this are no prose. */
const DEEPEST = 3;

/** The bracketed parts of `text[span]`, inner ones before the ones they stand in. One pass. */
export function findBrackets(text: string, { start, end }: Span): Bracket[] {
  const brackets: Bracket[] = [];
  const open: { at: number; height: number }[] = [];
  for (let at = start; at < end; at++) {
    const sign = text[at];
    if (sign === '(' || sign === '[') open.push({ at, height: 1 });
    else if (sign === ')' || sign === ']') {
      const isSquare = sign === ']';
      const from = open.pop();
      if (!from || (text[from.at] === '[') !== isSquare) open.length = 0;
      else if (from.height <= DEEPEST && at - from.at <= LONGEST)
        brackets.push({ start: from.at + 1, end: at, isSquare });
      const outer = open.at(-1);
      if (outer && from) outer.height = Math.max(outer.height, from.height + 1);
    }
  }
  return brackets;
}
