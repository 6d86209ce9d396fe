import type { Span } from '../knowledge/document.ts';
import { type Language, languageOf, scriptOf, scriptOfText } from '../knowledge/language.ts';
import { stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { foldWord, splitWords, wordsOf } from './words.ts';

/** What a word is found by, wherever it stands. */
export interface WordTerm {
  /** Stem, or an acronym in capitals where its small letters are a stop word: `US`, `WHO`. */
  readonly term: string;
  /** The word folded but not stemmed. */
  readonly folded: string;
  /** Stop words keep their place, so that distances stay true, but are not looked for. */
  readonly isStop: boolean;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
}

/** A word with the term that it is found by. */
export interface Term extends WordTerm, Span {}

/** Languages that write every noun with a capital. */
export const NOUNS_IN_CAPITALS: ReadonlySet<Language> = new Set(['de']);

/** Begins the key of a stop word; no word has it. */
const STOP = '·';

/** What a word is the same by, in a question and in a text, stop words too. */
export function wordKey({ term, folded, isStop }: WordTerm): string {
  return isStop ? STOP + folded : term;
}

/** Shouting has no acronyms; two or three words in capitals may well be acronyms. */
const SHOUTED_WORDS = 4;

/** Words with what was made of each, in order. */
export type TermReader<T> = (text: string, language: Language) => T[];

/** The terms of a text in one language, one for each word. */
export function toTerms(text: string, language: Language): Term[] {
  const words = splitWords(text);
  const texts = words.map((word) => word.text);
  const terms = readWords(text, texts, (word) => readWord(word, language));
  return words.map(({ start, end }, at) => {
    const { term, folded, isStop, isCapital } = terms[at]!;
    return { term, folded, start, end, isStop, isCapital };
  });
}

/**
 * Reads texts as `toTerms` does, without the places of their words. What is made of a word is the same object when it
 * comes again.
 */
export function createTermReader<T>(make: (word: WordTerm) => T): TermReader<T> {
  const known: Known<T> = new Map();
  return (text, language) => {
    const words = wordsIn(known, language);
    return readWords(text, wordsOf(text), (word) => {
      const seen = words.get(word);
      if (seen) return seen;
      const { folded, plain, acronym } = readWord(word, language);
      const read = { folded, plain: make(plain), acronym: acronym && make(acronym) };
      words.set(word, read);
      return read;
    });
  };
}

function readWords<T>(
  text: string,
  words: readonly string[],
  read: (word: string) => ReadWord<T>,
): T[] {
  const isShouted = words.length >= SHOUTED_WORDS && !/\p{Ll}/u.test(text);
  let previous = '';
  return words.map((word) => {
    const { folded, plain, acronym } = read(word);
    // A pronoun does not follow an article: "the us" is the country.
    const isAcronym =
      acronym !== null && ((!isShouted && isCapitals(word)) || isArticled(folded, previous));
    previous = folded;
    return isAcronym ? acronym : plain;
  });
}

/** What a word says wherever it stands: what is made of it, and of the acronym that a stop word may be. */
interface ReadWord<T> {
  readonly folded: string;
  readonly plain: T;
  readonly acronym: T | null;
}

/** Words read before, by language: a text has few words, many times. */
type Known<T> = Map<Language, Map<string, ReadWord<T>>>;
const known: Known<WordTerm> = new Map();
const MOST_KNOWN = 100_000;

function wordsIn<T>(known: Known<T>, language: Language): Map<string, ReadWord<T>> {
  const words = known.get(language) ?? new Map<string, ReadWord<T>>();
  known.set(language, words);
  return words;
}

function readWord(word: string, language: Language): ReadWord<WordTerm> {
  const words = wordsIn(known, language);
  const seen = words.get(word);
  if (seen) return seen;
  const read = readNewWord(word, language);
  if (words.size >= MOST_KNOWN) words.clear();
  words.set(word, read);
  return read;
}

function readNewWord(word: string, language: Language): ReadWord<WordTerm> {
  const folded = foldWord(word);
  const own = languageOfWord(word, language);
  const isStop = isStopWord(folded, own);
  const isCapital = /^\p{Lu}/u.test(word);
  return {
    folded,
    plain: { term: stem(word, own), folded, isStop, isCapital },
    acronym: isStop ? { term: folded.toUpperCase(), folded, isStop: false, isCapital } : null,
  };
}

/** A foreign name in a text is not of the text's language. */
function languageOfWord(word: string, language: Language): Language {
  return /\d/.test(word) || scriptOfText(word) === scriptOf(language)
    ? language
    : languageOf(word, language);
}

function isCapitals(word: string): boolean {
  return /^(\p{Lu}\.?){2,}(['’ʼ]s)?$/u.test(word);
}

function isArticled(folded: string, previous: string): boolean {
  return folded === 'us' && previous === 'the';
}
