import type { Span } from '../knowledge/document.ts';
import { isCyrillicLanguage, type Language } from '../knowledge/language.ts';
import { isStopWord, stem } from './stems.ts';
import { foldWord, splitWords } from './words.ts';

/** A word with the term that it is found by. */
export interface Term extends Span {
  /** Stem, or an acronym in capitals where its small letters are a stop word: `US`, `WHO`. */
  readonly term: string;
  /** The word folded but not stemmed. */
  readonly folded: string;
  /** Stop words keep their place, so that distances stay true, but are not looked for. */
  readonly isStop: boolean;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
}

/** Shouting has no acronyms; two or three words in capitals may well be acronyms. */
const SHOUTED_WORDS = 4;

/** The terms of a text in one language, one for each word. */
export function toTerms(text: string, language: Language): Term[] {
  const words = splitWords(text);
  const isShouted = words.length >= SHOUTED_WORDS && !/\p{Ll}/u.test(text);
  let previous = '';
  return words.map(({ text: word, start, end }) => {
    const folded = foldWord(word);
    const own = languageOfWord(word, language);
    const isCommon = isStopWord(folded, own);
    // A pronoun does not follow an article: "the us" is the country.
    const isAcronym =
      isCommon && ((!isShouted && isCapitals(word)) || isArticled(folded, previous));
    previous = folded;
    const term = isAcronym ? folded.toUpperCase() : stem(word, own);
    const isStop = isCommon && !isAcronym;
    return { term, folded, start, end, isStop, isCapital: /^\p{Lu}/u.test(word) };
  });
}

/** A foreign name in a text is not of the text's language. */
function languageOfWord(word: string, language: Language): Language {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
  if (isCyrillic === isCyrillicLanguage(language) || /\d/.test(word)) return language;
  return isCyrillic ? 'uk' : 'en';
}

function isCapitals(word: string): boolean {
  return /^(\p{Lu}\.?){2,}(['’ʼ]s)?$/u.test(word);
}

function isArticled(folded: string, previous: string): boolean {
  return folded === 'us' && previous === 'the';
}
