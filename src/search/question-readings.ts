import { isCyrillicLanguage, type Language, languageOf } from '../knowledge/language.ts';
import type { Index } from './index.ts';
import { type Term, toTerms } from './terms.ts';

/** The words of a question, read in one language. */
export interface Reading {
  readonly language: Language;
  readonly terms: readonly Term[];
}

/**
 * The question's words in each language that it may be in: those of its scripts that the library holds or that
 * dictionaries translate, and its own. The likeliest comes first: the one whose stop words it uses most, of several the
 * one that most of the library is in.
 */
export function readingsOf(text: string, { languages, translations }: Index): Reading[] {
  const latin = [...languages, 'en' as const, ...translations.languages].filter(
    (language) => !isCyrillicLanguage(language),
  );
  // Letters tell Ukrainian from Russian; what is written in Latin letters may be in any language that we translate.
  const told = languageOf(text.replace(/\p{Script=Latin}+/gu, ''), 'uk');
  const isTold = /[іїєґыэёъ]/i.test(text);
  const cyrillic = [
    ...(isTold ? [told] : []),
    ...languages.filter(isCyrillicLanguage),
    ...(isTold ? [] : (['uk', 'ru'] as const)),
  ];
  // Beside names in another script the words that only ask tell the language: "Що робить useState?"
  const possible = new Set<Language>([
    ...(isCyrillicLanguage(languageOf(text, 'en')) ? [] : latin),
    ...(isCyrillic(text) ? cyrillic : []),
  ]);
  return [...possible]
    .map((language) => ({ language, terms: toTerms(text, language) }))
    .sort((a, b) => stopsIn(b) - stopsIn(a));
}

/** How many words of the language's own script are its stop words. */
function stopsIn({ language, terms }: Reading): number {
  return terms.filter(
    ({ isStop, folded }) => isStop && isCyrillic(folded) === isCyrillicLanguage(language),
  ).length;
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}
