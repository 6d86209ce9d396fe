import type { Span } from '../knowledge/document.ts';
import { isCyrillicLanguage, type Language } from '../knowledge/language.ts';
import { stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
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

/** Languages that write every noun with a capital. */
export const NOUNS_IN_CAPITALS: ReadonlySet<Language> = new Set(['de']);

/** Begins the key of a stop word; no word has it. */
const STOP = '·';

/** What a word is the same by, in a question and in a text, stop words too. */
export function wordKey({ term, folded, isStop }: Term): string {
  return isStop ? STOP + folded : term;
}

/** Shouting has no acronyms; two or three words in capitals may well be acronyms. */
const SHOUTED_WORDS = 4;

/** The terms of a text in one language, one for each word. */
export function toTerms(text: string, language: Language): Term[] {
  const words = splitWords(text);
  const isShouted = words.length >= SHOUTED_WORDS && !/\p{Ll}/u.test(text);
  let previous = '';
  return words.map(({ text: word, start, end }) => {
    const { folded, stemmed, isCommon, isCapital } = readWord(word, language);
    // A pronoun does not follow an article: "the us" is the country.
    const isAcronym =
      isCommon && ((!isShouted && isCapitals(word)) || isArticled(folded, previous));
    previous = folded;
    const term = isAcronym ? folded.toUpperCase() : stemmed;
    return { term, folded, start, end, isStop: isCommon && !isAcronym, isCapital };
  });
}

/** What a word says wherever it stands. */
interface ReadWord {
  readonly folded: string;
  readonly stemmed: string;
  readonly isCommon: boolean;
  readonly isCapital: boolean;
}

/** Words read before, by language: a text has few words, many times. */
const known = new Map<Language, Map<string, ReadWord>>();
const MOST_KNOWN = 100_000;

function readWord(word: string, language: Language): ReadWord {
  const words = known.get(language) ?? new Map<string, ReadWord>();
  known.set(language, words);
  const seen = words.get(word);
  if (seen) return seen;
  const folded = foldWord(word);
  const own = languageOfWord(word, language);
  const read = {
    folded,
    stemmed: stem(word, own),
    isCommon: isStopWord(folded, own),
    isCapital: /^\p{Lu}/u.test(word),
  };
  if (words.size >= MOST_KNOWN) words.clear();
  words.set(word, read);
  return read;
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
