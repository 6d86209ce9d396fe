import type { PageItems } from './item.ts';

/** Share of words that may look wrong before the text of a page is not to be trusted. */
const MOST_WRONG = 0.1;
/** Words from which a page can be judged. */
const ENOUGH = 20;

/**
 * Is the text that is stored beside the picture of the page another than it shows? So it is where a font gives
 * private numbers to its letters, and where a scanner's program guessed in the wrong alphabet.
 */
export function isDamaged({ items }: PageItems): boolean {
  const words = items.flatMap(({ text }) => wordsOf(text));
  return words.length >= ENOUGH && words.filter(isWrong).length > words.length * MOST_WRONG;
}

/** The same for a few words, of which most are wrong: one font of a page may be damaged alone. */
export function isGarbled(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.filter(isWrong).length * 2 > words.length;
}

/** A tag of XML or HTML: a page that shows some is not damaged. */
const TAG = /<[/!?]?\p{L}[\p{L}\d:_-]*(?:\s[^<>]*)?>?/gu;

function wordsOf(text: string): string[] {
  return text
    .replace(TAG, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
}

/** Alphabets of which a word has one; Greek letters stand in formulas beside any. */
const ALPHABETS = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Thai}/u,
  /\p{sc=Devanagari}/u,
  /\p{sc=Georgian}/u,
];

function isWrong(word: string): boolean {
  // Unknown characters, and signs and figures within a word.
  if (/[\p{Co}\p{Cn}\p{Cc}\ufffd]/u.test(word)) return true;
  if (/\p{L}[~^|{}<>\\¬¦¤§±]\p{L}|\p{Ll}\d\p{Ll}/u.test(word)) return true;
  // "ІТ-галузь" holds a word of each; "cпoвo" mixes them.
  return word
    .split(/[^\p{L}\p{M}]+/u)
    .some((part) => ALPHABETS.filter((alphabet) => alphabet.test(part)).length > 1);
}
