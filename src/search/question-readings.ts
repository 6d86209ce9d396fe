import { isCyrillicLanguage, type Language, languageOf } from '../knowledge/language.ts';
import type { Index } from './index.ts';
import { type Term, toTerms } from './terms.ts';

/** The words of a question, read in one language. */
export interface Reading {
  readonly language: Language;
  readonly terms: readonly Term[];
}

/**
 * The question's words in each language that it may be in: those of its script that the library holds or that
 * dictionaries translate, and its own. The likeliest comes first: the one whose stop words it uses most, of several the
 * one that most of the library is in.
 */
export function readingsOf(text: string, { languages, translations }: Index): Reading[] {
  const own = languageOf(text, 'en');
  const isCyrillic = isCyrillicLanguage(own);
  const isPlain = isCyrillic && !/[іїєґыэёъ]/i.test(text);
  const possible = new Set<Language>([
    ...(isCyrillic && !isPlain ? [own] : []),
    ...languages.filter((language) => isCyrillicLanguage(language) === isCyrillic),
    ...(isPlain ? (['uk', 'ru'] as const) : [own]),
    // Letters tell Ukrainian from Russian; what is written in Latin letters may be in any language that we translate.
    ...(isCyrillic
      ? []
      : translations.languages.filter((language) => !isCyrillicLanguage(language))),
  ]);
  const stops = ({ terms }: Reading) => terms.filter(({ isStop }) => isStop).length;
  return [...possible]
    .map((language) => ({ language, terms: toTerms(text, language) }))
    .sort((a, b) => stops(b) - stops(a));
}
