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

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)\.?`;
const DAY_AND_MONTH = new RegExp(
  String.raw`[\s,]+(?:\d{1,2}(?:st|nd|rd|th)?\s)?${MONTH}(?:\s\d{1,2}(?:st|nd|rd|th)?)?[\s,]*$`,
  'iu',
);

/** Where the day and month begin that stand before a year: "Saari, January 7, 2021"; else `end`. */
export function startOfDate(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - 30);
  const date = DAY_AND_MONTH.exec(text.slice(from, end));
  return date ? from + date.index : end;
}
