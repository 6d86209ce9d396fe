/** A word, number or sign of a sentence; offsets count from where the sentence begins. */
export interface Token {
  readonly text: string;
  /** Lower case, without diacritics. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*(?:\p{L}+)?|['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*|&\p{L}(?![\p{L}\p{M}]))*|\S/gu;

/** Cuts a sentence into tokens. Hyphens stand alone, as does the `'s` of a possessive. */
export function tokenize(sentence: string): Token[] {
  return [...sentence.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    text,
    key: foldKey(text),
    start: index,
    end: index + text.length,
  }));
}

/** Lower case without diacritics, one form of the apostrophe and the hyphen. */
export function foldKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase();
}

/** Does the token begin with a capital letter? */
export function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}
