import { franc } from 'franc-min';

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

/** Characters from which trigrams tell a language. */
const TELLING = 60;

/** The language of a document as a whole, by its most frequent trigrams; English when unsure. */
export function detectLanguage(text: string): Language {
  if (text.length < TELLING) return languageOf(text, 'en');
  const code = franc(text.slice(0, 20_000), { only: Object.values(LANGUAGES) });
  const found = Object.entries(LANGUAGES).find(([, three]) => three === code);
  return (found?.[0] as Language | undefined) ?? 'en';
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
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = cyrillic === 0 ? 0 : (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
  if (cyrillic <= latin) return isCyrillicLanguage(documentLanguage) ? 'en' : documentLanguage;
  const ukrainian = text.match(/[іїєґ]/giu)?.length ?? 0;
  const russian = text.match(/[ыэёъ]/giu)?.length ?? 0;
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  return isCyrillicLanguage(documentLanguage) ? documentLanguage : 'uk';
}

/** Is the language written in Cyrillic letters? */
export function isCyrillicLanguage(language: Language): boolean {
  return language === 'uk' || language === 'ru' || language === 'bg';
}
