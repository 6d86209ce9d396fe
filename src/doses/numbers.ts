import { is } from './lexicon/tags.ts';
import { type Amount, pointAfter, readFraction, readWords, SCALES } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number as a text writes it, in digits or words. */
export interface NumberMatch {
  readonly value: number;
  /** Number of tokens. */
  readonly length: number;
  /** A range such as "2 to 3 million"; `value` is its upper end. */
  readonly isRange: boolean;
  /** The words themselves leave no doubt that it is a quantity: "6.7 million", "458,000". */
  readonly isLarge: boolean;
}

/** The number that begins at `position`, or null. "Millions of" is none: it states no count. */
export function readNumber(tokens: readonly Token[], position: number): NumberMatch | null {
  const first = readAmount(tokens, position);
  if (!first) return null;
  const sign = tokens[position + first.length];
  if (sign && /^([-–—]|to|and|or)$/.test(sign.key)) {
    const second = readAmount(tokens, position + first.length + 1);
    const between = tokens[position - 1]?.key === 'between';
    const isRange = sign.key === 'and' ? between : /^([-–—]|to)$/.test(sign.key) || !second?.scaled;
    // "1 to 2 million" and "1 million to 2 million", but not "1 million to 40 countries".
    if (second && isRange && second.value > first.value && second.scaled)
      if (!first.scaled || first.value >= 1000)
        return {
          value: second.value,
          length: first.length + 1 + second.length,
          isRange: true,
          isLarge: true,
        };
  }
  return { value: first.value, length: first.length, isRange: false, isLarge: first.isLarge };
}

function readAmount(tokens: readonly Token[], position: number): Amount | null {
  return (
    readFraction(tokens, position) ?? readDigits(tokens, position) ?? readWords(tokens, position)
  );
}

function readDigits(tokens: readonly Token[], position: number): Amount | null {
  const token = tokens[position];
  const match = /^(\d+(?:[.,]\d+)*)(\p{L}*)$/u.exec(token?.text ?? '');
  if (!token || !match) return null;
  let length = 1;
  let digits = match[1]!;
  const suffix = match[2]!.toLowerCase();
  if (suffix !== '' && !SCALES.has(suffix)) return null;
  // "500 000": groups of three digits, each one space from the last.
  if (/^\d{1,3}$/.test(digits) && suffix === '')
    for (let next = tokens[position + 1]; next && /^\d{3}$/.test(next.text); ) {
      digits += next.text;
      length += 1;
      next = tokens[position + length];
    }
  let scale = suffix === '' ? 1 : SCALES.get(suffix)!;
  if (suffix === '') {
    const gap = tokens[position + length]?.text === '-' ? 1 : 0;
    const word = tokens[position + length + gap]?.key ?? '';
    const isScale = word.length > 1 || isOfDoses(tokens, position + length + 1);
    if (SCALES.has(word) && isScale) {
      scale = SCALES.get(word)!;
      length += gap + 1;
      const more = SCALES.get(tokens[position + length]?.key ?? '');
      if (more && more > scale) {
        scale *= more;
        length += 1;
      }
      length += pointAfter(tokens, position + length);
    }
  }
  const value = Math.round(toNumber(digits, scale > 1) * scale);
  if (!Number.isSafeInteger(value)) return null;
  // "1 million 150 thousand", "26 мільйонів 754 тисячі 208 доз"
  const rest = scale >= 1000 ? readDigits(tokens, position + length) : null;
  const isRest = rest && (rest.isLarge || is(tokens[position + length + rest.length], 'dose'));
  if (isRest && rest.value < scale)
    return { value: value + rest.value, length: length + rest.length, scaled: true, isLarge: true };
  const isGrouped = digits.length > 4 || /\d[.,]\d{3}$/.test(digits);
  return { value, length, scaled: scale > 1 || value >= 1000, isLarge: scale > 1 || isGrouped };
}

/** A letter apart is a scale where doses are counted: "1.5 m doses", but "5 m" is five metres. */
function isOfDoses(tokens: readonly Token[], after: number): boolean {
  for (const token of tokens.slice(after, after + 5)) {
    if (is(token, 'dose')) return true;
  }
  const next = tokens[after];
  const canEnd =
    !next || is(next, 'to-role', 'for-role', 'from-role', 'comma', 'and', 'stop', 'close');
  return canEnd && tokens.slice(0, after).some((token) => is(token, 'dose'));
}

/** "458,000" and "458.000" are grouped; before a scale, a sign parts decimals: "6.7", "1,5". */
function toNumber(digits: string, isScaled: boolean): number {
  // "458,000", "1,50,000"
  if (/^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (!isScaled && /^\d{1,3}(\.\d{3})+$/.test(digits)) return Number(digits.replaceAll('.', ''));
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  return Number(digits);
}
