import { francAll } from 'franc-min';

/**
 * Languages we know stems and stop words of: BCP 47 tag to the ISO 639-3 code that franc and
 * stopword use. A document in another language is served with its words as they are.
 */
export const LANGUAGES = {
  en: 'eng',
  uk: 'ukr',
  ru: 'rus',
  bg: 'bul',
  da: 'dan',
  de: 'deu',
  es: 'spa',
  fi: 'fin',
  fr: 'fra',
  hu: 'hun',
  it: 'ita',
  nl: 'nld',
  no: 'nob',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  sv: 'swe',
  tr: 'tur',
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

/** The language that a few sentences look like; null when unsure. */
function languageOfPiece(text: string): Language | null {
  const all = francAll(text, { only: Object.values(LANGUAGES) });
  const [code] = all[0]!;
  const english = all.find(([other]) => other === 'eng')?.[1] ?? 0;
  if (code !== 'eng' && english >= UNSURE) return null;
  const found = Object.entries(LANGUAGES).find(([, three]) => three === code);
  return (found?.[0] as Language | undefined) ?? null;
}

/** The supported language that a BCP 47 tag names, or null. */
export function toLanguage(tag: string | undefined): Language | null {
  const primary = tag?.split('-')[0];
  return primary !== undefined && primary in LANGUAGES ? (primary as Language) : null;
}

/**
 * The language of one passage or question: Ukrainian and Russian are told apart by their letters,
 * so that a Ukrainian abstract in an English article is read as Ukrainian.
 */
export function languageOf(text: string, documentLanguage: Language): Language {
  if (!isCyrillic(text)) return isCyrillicLanguage(documentLanguage) ? 'en' : documentLanguage;
  const ukrainian = text.match(/[іїєґ]/giu)?.length ?? 0;
  const russian = text.match(/[ыэёъ]/giu)?.length ?? 0;
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  return isCyrillicLanguage(documentLanguage) ? documentLanguage : 'uk';
}

/** Are more of its letters Cyrillic than Latin? */
function isCyrillic(text: string): boolean {
  // Most texts have no such letter, and to find none is fast.
  if (!/\p{Script=Cyrillic}/u.test(text)) return false;
  const lettersOf = (runs: RegExp) =>
    (text.match(runs) ?? []).reduce((sum, run) => sum + charactersOf(run), 0);
  return lettersOf(/\p{Script=Cyrillic}+/gu) > lettersOf(/\p{Script=Latin}+/gu);
}

function charactersOf(text: string): number {
  return /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length;
}

/** Is the language written in Cyrillic letters? */
export function isCyrillicLanguage(language: Language): boolean {
  return language === 'uk' || language === 'ru' || language === 'bg';
}
