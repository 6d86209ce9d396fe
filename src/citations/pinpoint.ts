/** Where in the cited work: `p. 77`, `pp. 3–7`, `ch. 2`. */
export interface Pinpoint {
  readonly locator: string;
  /** Offset just past it. */
  readonly end: number;
}

const NUMBERS = String.raw`(?:\d{1,5}[a-z]?|[ivxlc]{1,7})(?:\s?[-–—]\s?(?:\d{1,5}[a-z]?|[ivxlc]{1,7}))?`;
const LABEL =
  'pp?|pages?|pgs?|págs?|paragraphs?|paras?|chapters?|chaps?|chs?|sections?|secs?|figures?|figs?|tables?|vols?|notes?|lines?|с|сс|ст|стор|абз|розд|гл|s|S|Abs|Kap|[¶§]{1,2}';
const LABELLED = new RegExp(
  String.raw`^[\s,:;]{0,3}(?:at )?(${LABEL})(\.?)\s?(${NUMBERS}(?:\s?,\s?${NUMBERS}){0,8}(?:ff?\.?)?)(?![\p{L}\d])`,
  'u',
);
const BARE = new RegExp(String.raw`^\s?[,:]\s?(${NUMBERS}(?:\s?,\s?${NUMBERS}){0,8})\s*$`, 'u');
const NEXT_YEAR = /^\s?,\s?(?:1[4-9]|20)\d\d(?!\d)/;
const TRAILING = /^(.*?)[\s,:]+(?:(pp?)\.? ?)?(\d{1,4}(?: ?[-–—] ?\d{1,4})?)$/u;

/** Reads the pinpoint that `rest`, what follows a citation's year, begins with. */
export function readPinpoint(rest: string): Pinpoint | null {
  const labelled = LABELLED.exec(rest.slice(0, LONGEST));
  if (labelled) {
    const [found, label, point, numbers] = labelled;
    return { locator: withLabel(label!, point!, numbers!), end: found.length };
  }
  // "Smith 2019: 45" and "Smith 2019, 45": only where nothing else follows.
  const bare = rest.length <= LONGEST && !NEXT_YEAR.test(rest) ? BARE.exec(rest) : null;
  return bare ? { locator: pages(bare[1]!), end: bare[0].length } : null;
}

/** Parts "Smith 12" and "Smith, pp. 12–14" into the words and the pages; null without a page. */
export function splitTrailingPages(label: string): { words: string; locator: string } | null {
  if (label.length > LONGEST * 2) return null;
  const [, words, , numbers] = TRAILING.exec(label) ?? [];
  return words && numbers ? { words, locator: pages(numbers) } : null;
}

const LONGEST = 120;

function withLabel(label: string, point: string, numbers: string): string {
  if (/^[¶§]/u.test(label)) return label + numbers;
  return `${label}${/^pp?$/.test(label) ? '.' : point} ${numbers}`;
}

function pages(numbers: string): string {
  return `${/[-–—,]/.test(numbers) ? 'pp.' : 'p.'} ${numbers}`;
}
