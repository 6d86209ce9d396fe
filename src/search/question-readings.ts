import { type Language, languageOf, scriptOf, scriptOfText } from '../knowledge/language.ts';
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
  // What is written in Latin letters may be in any language that we translate.
  const latin = [...languages, 'en' as const, ...translations.languages].filter(
    (language) => scriptOf(language) === 'Latin',
  );
  // Beside names in Latin letters the words that only ask tell the language: "Що робить useState?"
  const rest = text.replace(/\p{Script=Latin}+/gu, '');
  const possible = new Set<Language>([
    ...(scriptOfText(text) === 'Latin' ? latin : []),
    ...(scriptOfText(rest) === 'Latin' ? [] : languagesOf(rest, languages)),
  ]);
  return [...possible]
    .map((language) => ({ language, terms: toTerms(text, language) }))
    .sort((a, b) => stopsIn(b) - stopsIn(a));
}

/** The languages, of those of a library and others, that a text without Latin letters may be in. */
function languagesOf(text: string, languages: readonly Language[]): Language[] {
  const script = scriptOfText(text);
  const own = languages.filter((language) => scriptOf(language) === script);
  const told = languageOf(text, 'en');
  if (script !== 'Cyrillic') return [...own, told];
  return /[іїєґыэёъ]/i.test(text) ? [told, ...own] : [...own, 'uk', 'ru'];
}

/** How many words of the language's own script are its stop words. */
function stopsIn({ language, terms }: Reading): number {
  return terms.filter(({ isStop, folded }) => isStop && scriptOfText(folded) === scriptOf(language))
    .length;
}
