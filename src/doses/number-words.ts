import { foldKey } from './lexicon/tags.ts';
import type { Token } from './tokens.ts';

/** One number, as far as its own words say. */
export interface Amount {
  readonly value: number;
  readonly length: number;
  readonly scaled: boolean;
  readonly isLarge: boolean;
}

/** Words for powers of ten. */
export const SCALES = valuesOf(`
  100 hundred;
  1e3 thousand k тис тисяч тисячі тисяча тисячу тисячами тыс тысяч тысячи тысяча тысячу тысячами;
  1e5 lakh lakhs;
  1e6 million millions m mn mln млн мільйон мільйона мільйони мільйонів мільйонами миллион миллиона миллионы миллионов миллионами;
  1e7 crore crores;
  1e9 billion bn bln млрд мільярд мільярда мільярди мільярдів миллиард миллиарда миллиарды миллиардов`);
const HALF = valuesOf('5e5 півмільйона полмиллиона');
/** Scales that need no number before them: "мільйон доз". */
const ALONE = new Set(
  valuesOf('1 мільйон миллион тисяча тисячу тысяча тысячу мільярд миллиард').keys(),
);
const SMALL = valuesOf(`
  0.5 пів пол; 1 one один одна одну одно; 1.5 півтора півтори полтора полторы;
  2 two два дві две; 3 three три; 4 four чотири четыре; 5 five п'ять пять; 6 six шість шесть;
  7 seven сім семь; 8 eight вісім восемь; 9 nine дев'ять девять; 10 ten десять; 11 eleven;
  12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen;
  19 nineteen; 20 twenty двадцять двадцать; 30 thirty тридцять тридцать; 40 forty сорок;
  50 fifty п'ятдесят пятьдесят; 60 sixty; 70 seventy; 80 eighty; 90 ninety; 100 сто;
  200 двісті двести; 300 триста; 500 п'ятсот пятьсот`);

/** Words with their value: each entry is a value and the words for it, entries are set apart by `;`. */
function valuesOf(entries: string): Map<string, number> {
  return new Map(
    entries.split(';').flatMap((entry) => {
      const [value, ...words] = entry.trim().split(' ');
      return words.map((word) => [foldKey(word), Number(value)] as const);
    }),
  );
}

/** "half a million", "a quarter of a million", "one and a half million", "a million and a half". */
export function readFraction(tokens: readonly Token[], position: number): Amount | null {
  const first = tokens[position]?.key ?? '';
  if (!/^(half|an?|one|three|\d.*)$/.test(first) && !SMALL.has(first)) return null;
  const phrase = tokens
    .slice(position, position + 6)
    .map(({ key }) => key)
    .join(' ');
  const at = (value: number, words: string): Amount => ({
    value: Math.round(value),
    length: words.split(' ').length,
    scaled: true,
    isLarge: true,
  });
  const [part, share = ''] =
    /^(half|(?:a|one) quarter|three (?:- )?quarters)(?: of)?(?: an?)? \w+/.exec(phrase) ?? [];
  const scale = (words: string) => SCALES.get(words.split(' ').at(-1) ?? '');
  const size = share === 'half' ? 0.5 : share.startsWith('three') ? 0.75 : 0.25;
  if (part && scale(part)) return at(size * scale(part)!, part);
  const [mixed, whole = ''] = /^([\w.]+) and a half \w+/.exec(phrase) ?? [];
  const number = SMALL.get(whole) ?? Number(whole);
  if (mixed && scale(mixed) && Number.isFinite(number))
    return at((number + 0.5) * scale(mixed)!, mixed);
  const [after, name = ''] = /^(?:a|one) (\w+) and a half/.exec(phrase) ?? [];
  return after && SCALES.get(name) ? at(1.5 * SCALES.get(name)!, after) : null;
}

/** "a million", "twenty-five thousand", "two hundred thousand", "one hundred and fifty thousand". */
export function readWords(tokens: readonly Token[], position: number): Amount | null {
  const half = HALF.get(tokens[position]?.key ?? '');
  if (half) return { value: half, length: 1, scaled: true, isLarge: true };
  let total = 0;
  let group = 0;
  let length = 0;
  let scaled = false;
  for (;;) {
    const word = tokens[position + length]?.key ?? '';
    const next = tokens[position + length + 1]?.key ?? '';
    const small = SMALL.get(word);
    const scale = word.length > 2 ? SCALES.get(word) : undefined;
    const isStart = length === 0;
    if (isStart && /^an?$/.test(word)) {
      if (!SCALES.has(next)) return null;
      group = 1;
    } else if (small !== undefined) group += small;
    else if (scale === 100 && !isStart) group *= 100;
    else if (scale && (!isStart || scale === 100 || ALONE.has(word)) && !/ons$/.test(word)) {
      total += (group || 1) * scale;
      group = 0;
      scaled = true;
    } else if (
      isStart ||
      !/^(-|and)$/.test(word) ||
      !SMALL.has(next) ||
      !joins(tokens, position + length)
    )
      break;
    length += 1;
  }
  const value = Math.round(total + group);
  if (length === 0 || !Number.isSafeInteger(value)) return null;
  length += pointAfter(tokens, position + length);
  return { value, length, scaled: scaled || value >= 1000, isLarge: scaled };
}

/** The hyphen of "twenty-five", the "and" of "one hundred and fifty". */
function joins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  return tokens[at]?.key === '-' ? (SMALL.get(before) ?? 0) >= 20 : before === 'hundred';
}

/** "500 тис. доз": a point that only cuts the scale short. */
export function pointAfter(tokens: readonly Token[], at: number): number {
  const isShort = /^(тис|тыс|млн|млрд)$/.test(tokens[at - 1]?.key ?? '');
  return isShort && tokens[at]?.text === '.' && /^[\p{Ll}\d]/u.test(tokens[at + 1]?.text ?? '')
    ? 1
    : 0;
}
