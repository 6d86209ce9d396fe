import { decodeAs } from '../decode-as.ts';

/** What a font of a file says of its bytes. */
export interface RtfFont {
  readonly name: string;
  /** `\fcharset`; null where it states none. */
  readonly charset: number | null;
  /** `\cpg`. */
  readonly codePage: number | null;
}

/** Code pages by character set, as the specification lists them. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  78: 932,
  79: 949,
  80: 936,
  81: 950,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  255: 437,
};

/** Code pages by the names that Encoding has for them; windows-125x follow by their number. */
const ENCODINGS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10001: 'shift_jis',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28591: 'iso-8859-1',
  28592: 'iso-8859-2',
  28595: 'iso-8859-5',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** The letters of the Symbol font from A and from a on. */
const SYMBOL = { upper: 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ', lower: 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ' };

/** The code page of a font's bytes, in a file of that code page. */
export function codePageOf(font: RtfFont | undefined, ofFile: number): number {
  if (font?.codePage) return font.codePage;
  // Fonts without a set of their own, and those of the Western one where the file is of another alphabet.
  const stated = CHARSETS[font?.charset ?? 1];
  return stated ?? ofFile;
}

/** Is it a font of signs, whose bytes are no letters? */
export function isSymbolic(font: RtfFont | undefined): boolean {
  return (
    font?.charset === 2 || /^(symbol|wingdings|webdings|zapf ?dingbats)/i.test(font?.name ?? '')
  );
}

/** Bytes in a font of signs: Greek where it is Symbol, digits and marks as they are, nothing for pictures. */
export function symbolText(bytes: string, font: RtfFont | undefined): string {
  if (!/^symbol/i.test(font?.name ?? '')) return '';
  return bytes.replace(/[\s\S]/g, (sign) => {
    if (sign >= 'A' && sign <= 'Z') return SYMBOL.upper[sign.charCodeAt(0) - 65] ?? '';
    if (sign >= 'a' && sign <= 'z') return SYMBOL.lower[sign.charCodeAt(0) - 97] ?? '';
    return sign <= '?' ? sign : '';
  });
}

/** The characters of bytes in a code page; null where it is not known here and they are more than ASCII. */
export function decodeBytes(bytes: string, codePage: number): string | null {
  if (!/[^\0-\x7f]/.test(bytes)) return bytes;
  const named = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : ENCODINGS[codePage];
  return named ? decodeAs(named, Buffer.from(bytes, 'latin1')) : null;
}
