import type { Span } from '../knowledge/document.ts';

/** The year part of a citation: "2020a" is year 2020, letter a; "n.d." has the year null. */
export interface CitedYear extends Span {
  readonly year: string | null;
  /** "1899" in "1899/1999": a reprint is listed under either year. */
  readonly otherYear: string | null;
  readonly letter: string;
}

const YEAR =
  /(?<![\p{L}\d./–-])((?:1[4-9]|20)\d\d)(?:\/((?:1[4-9]|20)\d\d))?([a-z](?![\p{L}\d]))?(?![\p{L}\d/]|[–.-]\d)|(?<![\p{L}\d.])(?:n\. ?d\.|n\.d(?![\p{L}\d])|no date|б\. ?[др]\.|без дати|без даты|o\. ?J\.|s\. ?[df]\.|in press|forthcoming|у друці|в печати)/gu;

/** Years a citation may have in one bracket; what lists more is a table, not a citation. */
const MOST_YEARS = 24;

/** The years stated in `text`, in order. `offset` is where `text` begins in its document. */
export function findYears(text: string, offset = 0): CitedYear[] {
  const years: CitedYear[] = [];
  for (const { 0: found, 1: year, 2: other, 3: letter, index } of text.matchAll(YEAR)) {
    if (years.length === MOST_YEARS) break;
    years.push({
      year: year ?? null,
      otherYear: other ?? null,
      letter: letter ?? '',
      start: offset + index,
      end: offset + index + found.length,
    });
  }
  return years;
}
