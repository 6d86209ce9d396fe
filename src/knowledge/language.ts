import { francAll } from 'franc-min';

/**
 * Languages we know stop words of, and stems where their words change: BCP 47 tag to ISO 639-3 code. A document in another
 * language is served with its words as they are.
 */
export const LANGUAGES = {
  en: 'eng',
  uk: 'ukr',
  ru: 'rus',
  ar: 'ara',
  bg: 'bul',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  es: 'spa',
  fi: 'fin',
  fr: 'fra',
  hi: 'hin',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  no: 'nob',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  sv: 'swe',
  th: 'tha',
  tr: 'tur',
  vi: 'vie',
  zh: 'zho',
} as const;

export type Language = keyof typeof LANGUAGES;

/** Characters from which trigrams tell a language; in many more, all languages look alike to them. */
const TELLING = 60;
const PIECE = 300;
const PIECES = 7;
/** A text opens with titles and ends with lists. */
const MIDDLE_FIRST = [3, 1, 5, 2, 4, 0, 6];
/** So many pieces of one language are enough to know. */
const ENOUGH = 3;
/** How English a text looks, beside the language that it looks most like, where it may be no prose at all. */
const UNSURE = 0.92;

/** The language that most pieces of a document look like; English when unsure, as with menus, templates and code. */
export function detectLanguage(text: string): Language {
  if (text.length < TELLING) return languageOf(text, 'en');
  const step = Math.max(PIECE, (text.length - PIECE) / (PIECES - 1));
  const votes = new Map<Language, number>();
  for (const at of MIDDLE_FIRST) {
    const piece = text.slice(at * step, at * step + PIECE);
    // What is left at the end says little beside a whole piece.
    const language =
      piece.length < Math.min(PIECE / 2, text.length) ? null : languageOfPiece(piece);
    if (language === null) continue;
    const count = (votes.get(language) ?? 0) + 1;
    if (count === ENOUGH) return language;
    votes.set(language, count);
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'en';
}

/** Codes of franc's own: it tells the standard languages from their families. */
const STANDARD = new Map([
  ['arb', 'ara'],
  ['cmn', 'zho'],
]);
const FRANC = [...Object.values(LANGUAGES), ...STANDARD.keys()];

/** The language that a few sentences look like; null when unsure. */
function languageOfPiece(text: string): Language | null {
  const all = francAll(text, { only: FRANC });
  const [code] = all[0]!;
  const english = all.find(([other]) => other === 'eng')?.[1] ?? 0;
  if (code !== 'eng' && english >= UNSURE) return null;
  const found = Object.entries(LANGUAGES).find(
    ([, three]) => three === (STANDARD.get(code) ?? code),
  );
  return (found?.[0] as Language | undefined) ?? null;
}

/** The supported language that a BCP 47 tag names, or null. */
export function toLanguage(tag: string | undefined): Language | null {
  const primary = tag?.split('-')[0];
  return primary !== undefined && primary in LANGUAGES ? (primary as Language) : null;
}

/** Letters beside Latin ones, and the language that a text in them is likeliest in. */
const LETTERS = {
  Arabic: [/\p{Script=Arabic}+/gu, 'ar'],
  Cyrillic: [/\p{Script=Cyrillic}+/gu, 'uk'],
  Devanagari: [/\p{Script=Devanagari}+/gu, 'hi'],
  Greek: [/\p{Script=Greek}+/gu, 'el'],
  Han: [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, 'zh'],
  Hangul: [/\p{Script=Hangul}+/gu, 'ko'],
  Thai: [/\p{Script=Thai}+/gu, 'th'],
} as const satisfies Readonly<Record<string, readonly [runs: RegExp, language: Language]>>;

/** Chinese and Japanese share one. */
export type Script = 'Latin' | keyof typeof LETTERS;

const SCRIPTS: Partial<Record<Language, Script>> = {
  ...{ ar: 'Arabic', bg: 'Cyrillic', el: 'Greek', hi: 'Devanagari', ja: 'Han', ko: 'Hangul' },
  ...{ ru: 'Cyrillic', th: 'Thai', uk: 'Cyrillic', zh: 'Han' },
};

/** The letters that a language is written in. */
export function scriptOf(language: Language): Script {
  return SCRIPTS[language] ?? 'Latin';
}

/** The script of most letters of a text. */
export function scriptOfText(text: string): Script {
  // Most texts have Latin letters alone, which is fast to find.
  if (!/[\u0370-\u1DFF\u2C00-\uFFFF]/.test(text)) return 'Latin';
  const lettersIn = (runs: RegExp) =>
    (text.match(runs) ?? []).reduce((sum, run) => sum + charactersOf(run), 0);
  let most: Script = 'Latin';
  let letters = lettersIn(/\p{Script=Latin}+/gu);
  for (const [script, [runs]] of Object.entries(LETTERS)) {
    const own = lettersIn(runs);
    if (own > letters) [most, letters] = [script as Script, own];
  }
  return most;
}

/**
 * The language of one passage or question: that of its document where it is written in the same letters, so that a
 * Ukrainian abstract in an English article is read as Ukrainian. Letters tell Ukrainian from Russian, and Japanese.
 */
export function languageOf(text: string, documentLanguage: Language): Language {
  const script = scriptOfText(text);
  if (script === 'Cyrillic') {
    const ukrainian = text.match(/[іїєґ]/giu)?.length ?? 0;
    const russian = text.match(/[ыэёъ]/giu)?.length ?? 0;
    if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  }
  if (script === scriptOf(documentLanguage)) return documentLanguage;
  if (script === 'Latin') return 'en';
  if (script === 'Han' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return LETTERS[script][1];
}

function charactersOf(text: string): number {
  return /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length;
}
