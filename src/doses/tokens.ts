import { foldKey, type Tagged, tagsOf } from './lexicon/tags.ts';

/** A word, number or sign of a sentence; offsets count from where the sentence begins. */
export interface Token extends Tagged {
  readonly text: string;
  /** Lower case, without diacritics. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Endings that stand apart from their word: the possessive, and auxiliaries cut short. */
const ENDING = "['’](?:s|ve|ll|re|d|m)(?![\\p{L}\\p{N}])";
const TOKEN = new RegExp(
  `\\p{L}(?:\\.\\p{L}(?!\\p{L}))+\\.?|\\d+(?:[.,]\\d+)*(?:\\p{L}+)?|${ENDING}|` +
    `\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:(?!${ENDING})['’ʼ]\\p{L}[\\p{L}\\p{M}\\p{N}]*|&\\p{L}(?![\\p{L}\\p{M}]))*|[^\\s«»„“”"]`,
  'gu',
);

/** Cuts a sentence into tokens. Hyphens stand alone, as does the `'s` of a possessive; quotation marks go. */
export function tokenize(sentence: string): Token[] {
  return [...sentence.matchAll(TOKEN)].map(({ 0: text, index }) => {
    // "Peru - 2 million": a hyphen between blanks is a dash.
    const isDash = text === '-' && sentence.slice(index - 1, index + 2) === ' - ';
    const key = isDash ? '–' : foldKey(isInitials(text) ? text.replaceAll('.', '') : text);
    return { text, key, tags: tagsOf(key), start: index, end: index + text.length };
  });
}

/** "U.S.", "U.S": as "US". */
function isInitials(text: string): boolean {
  return text.charAt(1) === '.' && /^[\p{Lu}.]+$/u.test(text);
}

/** Does the token begin with a capital letter? */
export function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}
