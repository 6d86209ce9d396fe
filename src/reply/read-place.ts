/** What places of a source can be asked for by. */
export const PLACES = ['para', 'page', 'section'] as const;

/** A place as somebody names it: "5–7", "iv", "Conclusions". */
export interface PlaceNamed {
  readonly kind: (typeof PLACES)[number];
  readonly at: string;
}

/** A source and a place of it in one line. */
export interface PlaceOfSource {
  readonly source: string;
  readonly place: PlaceNamed;
}

/** What sections are called where they are counted: before their number, by whoever asks and in their titles. */
export const SECTION_WORDS =
  'sec(?:tion)?|sección|art(?:icle|ikel|ículo|igo|ykuł)?|chapter|chapitre|kapitel|part|teil|rozdział|розд(?:іл)?|раздел|стаття|статья|глава|частина|часть';
const RANGE = String.raw`\d{1,6}(?:\s?[-–—]\s?\d{1,6})?`;
const NUMERAL = '[ivxlcdm]{1,8}';
const FORMS: readonly (readonly [PlaceNamed['kind'], RegExp])[] = [
  [
    'page',
    new RegExp(
      String.raw`^(.+?)[\s,;:]+(?:pp?|pages?|с|ст|стор|сторінк[аи])(?:\.?\s?(${RANGE})|[.\s]\s?(${NUMERAL}(?:[-–—]${NUMERAL})?))$`,
      'iu',
    ),
  ],
  [
    'section',
    new RegExp(String.raw`^(.+?)[\s,;:]+(?:§\s?|(?:${SECTION_WORDS})(?:\.\s?|\s))(\S.*)$`, 'iu'),
  ],
  [
    'para',
    new RegExp(
      String.raw`^(.+?)[\s,;:]+(?:(?:paras?|paragraphs?|абз|абзаци?)\.?\s?|¶{1,2}\s?)?(${RANGE})$`,
      'iu',
    ),
  ],
];

/**
 * Reads "zaryn 5", "zaryn paras. 5–7", "doroshko p. 12", "zaryn § Conclusions"; a bare number is a paragraph's.
 * Null where no place is named.
 */
export function readPlace(typed: string): PlaceOfSource | null {
  for (const [kind, form] of FORMS) {
    const [, source, at, numeral] = form.exec(typed.trim()) ?? [];
    const named = at ?? numeral;
    if (source && named) return { source, place: { kind, at: named } };
  }
  return null;
}

/** What stands in double brackets, such as "zaryn 5" in "see [[zaryn 5]]", each once. */
export function bracketedIn(text: string): string[] {
  const found = text.matchAll(/\[\[\s*([^[\]\n]{1,200}?)\s*\]\]/gu);
  return [...new Set([...found].map(([, inside]) => inside!))];
}
