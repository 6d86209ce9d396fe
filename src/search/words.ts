import type { Span } from '../knowledge/document.ts';

/** One word of a text, as written. */
export interface Word extends Span {
  readonly text: string;
}

/** Units that are written on to their figure as well as apart from it. */
const UNITS =
  '[kcmµ]?m|[kmµ]?g|[mc]?l|[kmgt]i?b|k?w|k?hz|ms|s|min|h|ft|lb|oz|px|кг|км|мг|мл|см|мм|м|г|л|грн|руб';
/**
 * Acronyms with points, numbers with their decimals and groups, a figure before its unit, a small letter and a word
 * ("e-mail", "v-if"), then plain words. A space parts the groups of a number only where that is sure: "1 250 000",
 * "458 000".
 */
const WORD = new RegExp(
  [
    String.raw`\p{Lu}(?:\.\p{Lu})+(?!\p{L})`,
    String.raw`(?<![\d.,])\d{1,3}(?:(?: \d{3}){2,}| 000)(?:[.,]\d+)?(?![\d.,]*\d)`,
    String.raw`\d{1,3}(?:['’]\d{3})+(?!\d)(?:[.,]\d+)?`,
    String.raw`\d+(?:[.,]\d+)*(?=(?:${UNITS}|${UNITS.toUpperCase()})(?![\p{L}\p{N}]))`,
    String.raw`\d+(?:[.,]\d+)+`,
    String.raw`(?<![\p{L}\p{M}\p{N}-])\p{Ll}-[\p{L}\p{N}][\p{L}\p{M}\p{N}]+(?!-)`,
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*`,
  ].join('|'),
  'gu',
);
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HANGUL = /\p{Script=Hangul}/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The words of `text`, in order. Scripts that do not part words are cut by Unicode's dictionaries, and Korean words
 * into pairs of syllables that overlap, as search engines do: "서울에서" is 서울, 울에 and 에서.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  const isParted = !UNSPACED.test(text) && !HANGUL.test(text);
  for (const { 0: word, index } of text.matchAll(WORD))
    for (const part of isParted ? [{ segment: word, index: 0 }] : cut(word)) {
      const start = index + part.index;
      words.push({ text: part.segment, start, end: start + part.segment.length });
    }
  return words;
}

function cut(word: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (UNSPACED.test(word)) return segmenter.segment(word);
  if (!HANGUL.test(word) || word.length < 3) return [{ segment: word, index: 0 }];
  return Array.from({ length: word.length - 1 }, (_, index) => ({
    segment: word.slice(index, index + 2),
    index,
  }));
}

/** The same words without their places, which takes a fraction of the time. */
export function wordsOf(text: string): readonly string[] {
  if (UNSPACED.test(text) || HANGUL.test(text)) return splitWords(text).map((word) => word.text);
  return text.match(WORD) ?? [];
}

/**
 * A word as all its spellings share it: lower case, no diacritics on Latin letters (Cyrillic й and ї
 * are letters of their own), no possessive, `458,000` as `458000`, `e-mail` as `email`, `2nd` as `second`, `U.S.` as
 * `us`, `ＥＵ` as `eu`.
 */
export function foldWord(word: string): string {
  // Most words; the rest says the same of them, and takes several times as long.
  if (/^[a-z]+$/i.test(word)) return word.toLowerCase();
  if (/^\d/.test(word) && /[., ]|['’]\d/.test(word)) return foldNumber(word);
  const bare = word
    .toLowerCase()
    .replace(/['’ʼ]s$/, '')
    .replace(/[.'’ʼ-]/g, '')
    .replaceAll('ё', 'е');
  return /[^\p{ASCII}\p{Script=Cyrillic}]/u.test(bare)
    ? letters(bare)
        .replace(/\p{Script=Inherited}/gu, '')
        .replace(/\p{Nd}/gu, digitOf)
        .replace(/[łđøæœþßıðħŧς]/g, (letter) => PLAIN.get(letter) ?? letter)
        .normalize('NFC')
    : (ORDINALS.get(bare) ?? bare);
}

/** The noughts of Arabic, Persian, Devanagari, Bengali and Thai figures. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

function digitOf(sign: string): string {
  const code = sign.charCodeAt(0);
  const nought = NOUGHTS.find((first) => code >= first && code < first + 10);
  return nought === undefined ? sign : String(code - nought);
}

/** Letters that Unicode does not take apart, as people write them without their keyboard. */
const PLAIN = new Map<string, string>(
  Object.entries({
    ...{ ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', þ: 'th', ß: 'ss', ı: 'i', ð: 'd' },
    ...{ ħ: 'h', ŧ: 't', ς: 'σ' },
  }),
);

const ORDINALS = new Map<string, string>(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, at) => [`${at + 1}${['st', 'nd', 'rd'][at] ?? 'th'}`, word] as const),
);

/** Ligatures and full-width letters are letters; a raised figure is not the figure: 10⁶ is not 106. */
function letters(word: string): string {
  return word.normalize(/\p{No}/u.test(word) ? 'NFD' : 'NFKD');
}

/** Groups are joined: `1,250,000`, `1 250 000` and `1.250.000` are one number; a single point is a decimal one. */
function foldNumber(number: string): string {
  const plain = number.replace(/[ '’]/g, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return plain.replaceAll(',', '');
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(plain))
    return plain.replaceAll('.', '').replace(',', '.');
  return plain.replaceAll(',', '.');
}
