const SUPERSCRIPTS = new Map(Object.entries(signs('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ')));
const SUBSCRIPTS = new Map(Object.entries(signs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎')));

/** 1.ª, Nº: letters of their own. */
const ORDINALS: Readonly<Record<string, string>> = { a: 'ª', o: 'º' };
/** 1st, 2nd, 3e, Mme, nº, Brand™: raised by habit, and the same words when they are not. */
const HABIT = /^(st|nd|rd|th|e|er|ère|re|me|ème|ième|eme|lle|os|as|º|ª|tm|sm|r|®|™|©)$/i;

/**
 * Words that stand raised after `before`, as plain text that means the same: 10⁶, xⁿ, e^(i k), 1st. A lone mark of
 * a note is `''`: after a full stop or a long word, digits raised are no power.
 */
export function raised(text: string, before: string): string {
  const words = text.trim();
  if (isNoteMark(words, before)) return '';
  if (HABIT.test(words)) return words;
  if (Object.hasOwn(ORDINALS, words)) return ORDINALS[words]!;
  return power(words);
}

/** An exponent: ², ⁻¹, ^(n k). */
export function power(text: string): string {
  return shifted(text.trim(), SUPERSCRIPTS, '^');
}

/** Words that stand lowered: H₂O, x_max, x_(i j). */
export function lowered(text: string): string {
  return shifted(text.trim(), SUBSCRIPTS, '_');
}

function isNoteMark(words: string, before: string): boolean {
  if (/^[*†‡§¶]+$/.test(words) || /^\[[\p{L}\d ]{1,9}\]$/u.test(words)) return true;
  const isFigure = /^\d{1,3}([,–-] ?\d{1,3})*$/.test(words);
  return isFigure && /([.!?,;:"”’»]|\p{Ll}{4})$/u.test(before);
}

function shifted(words: string, forms: ReadonlyMap<string, string>, sign: string): string {
  if (words === '') return '';
  const letters = [...words.replace(/^–(?=\d)/, '−')];
  if (letters.every((letter) => forms.has(letter)))
    return letters.map((letter) => forms.get(letter)).join('');
  // What is a character of its own already (′, °) needs no sign.
  if (!/[\p{L}\d]/u.test(words)) return words;
  return /^[\p{L}\d]+$/u.test(words) ? sign + words : `${sign}(${words})`;
}

function signs(plain: string, forms: string): Record<string, string> {
  const shifted = [...forms];
  return Object.fromEntries([...plain].map((letter, at) => [letter, shifted[at]!]));
}
