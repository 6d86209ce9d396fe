import type { Span } from '../knowledge/document.ts';

/** What stands between two brackets; `start` and `end` leave the brackets out. */
export interface Bracket extends Span {
  readonly isSquare: boolean;
}

/** A citation in brackets is shorter than this; a longer one is running text. */
const LONGEST = 800;

/** The bracketed parts of `text[span]`, inner ones before the ones they stand in. One pass. */
export function findBrackets(text: string, { start, end }: Span): Bracket[] {
  const brackets: Bracket[] = [];
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    const sign = text[at];
    if (sign === '(' || sign === '[') open.push(at);
    else if (sign === ')' || sign === ']') {
      const isSquare = sign === ']';
      const from = open.pop();
      if (from === undefined || (text[from] === '[') !== isSquare) open.length = 0;
      else if (at - from <= LONGEST) brackets.push({ start: from + 1, end: at, isSquare });
    }
  }
  return brackets;
}
