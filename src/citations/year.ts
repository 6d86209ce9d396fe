import type { Span } from '../knowledge/document.ts';

/** The year part of a citation: "2020a" is year 2020, letter a; "n.d." has the year null. */
export interface CitedYear extends Span {
  readonly year: string | null;
  /** "1899" in "1899/1999" and in "[1899] 1999": a reprint is listed under either year. */
  readonly otherYear: string | null;
  readonly letter: string;
  /** "2022" in "2021–2022", which stands for the works of these years, or for one that went on so long. */
  readonly until: string | null;
}

const Y = String.raw`(?:1[4-9]|20)\d\d`;
const UNDATED =
  'n\\. ?d\\.|n\\.d(?![\\p{L}\\d])|no date|б\\. ?[дгр]\\.|без дати|без даты|o\\. ?[JD]\\.|s\\. ?[dfa]\\.|in press|forthcoming|in prep(?:aration|\\.)?|submitted|to appear|accepted|im Druck|im Erscheinen|sous presse|en prensa|у друці|в печати|в печаті';
const YEAR = new RegExp(
  [
    String.raw`(?<![\p{L}\d./–-])(?:(?:ca?\.|circa|ca|approx\.|бл\.|близько|ок\.|около|um|vers|hacia|verso)\s?)?`,
    String.raw`(?:\[(?<first>${Y})\]\s?)?(?<year>${Y})`,
    String.raw`(?:\/(?<other>${Y})|\s?\[(?<origin>${Y})\]|\s?[–-]\s?(?<until>${Y}|\d\d))?`,
    String.raw`(?<letter>[a-zа-в](?![\p{L}\d]))?(?![\p{L}\d/]|[–.-]\d)`,
    String.raw`|(?<![\p{L}\d.])(?:${UNDATED})`,
  ].join(''),
  'gu',
);

/** «2018а» is in Cyrillic what 2018a is. */
const LATIN: Readonly<Record<string, string>> = { а: 'a', б: 'b', в: 'c' };

/** Years a citation may have in one bracket; what lists more is a table, not a citation. */
const MOST_YEARS = 24;

/** The years stated in `text`, in order. `offset` is where `text` begins in its document. */
export function findYears(text: string, offset = 0): CitedYear[] {
  const years: CitedYear[] = [];
  for (const { 0: found, index, groups = {} } of text.matchAll(YEAR)) {
    if (years.length === MOST_YEARS) break;
    const { first, year, other, origin, until, letter } = groups;
    years.push({
      year: year ?? null,
      otherYear: first ?? other ?? origin ?? null,
      letter: LATIN[letter ?? ''] ?? letter ?? '',
      until: until && year ? year.slice(0, year.length - until.length) + until : null,
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
