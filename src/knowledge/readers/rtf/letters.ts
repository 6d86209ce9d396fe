import { codePageOf, decodeBytes, isSymbolic, type RtfFont, symbolText } from './code-pages.ts';

/** The fonts of a file, and the letters that its bytes stand for in them. */
export interface RtfLetters {
  /** Takes a control word about the file's code page or, within the table of fonts, about a font. */
  take(font: number, name: string, value: number | null): void;
  nameFont(font: number, characters: string): void;
  /** The characters of bytes in a font. */
  of(bytes: string, font: number): string;
  /** The character of `\u`, null for one half of a pair or a sign that is no letter. */
  ofUnit(unit: number, font: number): string;
  /** Code pages that are not known here, and in which letters stood. */
  readonly unknown: ReadonlySet<number>;
}

const MAIN: Readonly<Record<string, number>> = { ansi: 1252, mac: 10000, pc: 437, pca: 850 };

export function createLetters(): RtfLetters {
  const fonts = new Map<number, RtfFont>();
  const unknown = new Set<number>();
  let ofFile = 1252;
  const change = (font: number, changes: Partial<RtfFont>) =>
    fonts.set(font, { name: '', charset: null, codePage: null, ...fonts.get(font), ...changes });
  const of = (bytes: string, number: number): string => {
    const font = fonts.get(number);
    if (isSymbolic(font)) return symbolText(bytes, font);
    const page = codePageOf(font, ofFile);
    const text = decodeBytes(bytes, page);
    if (text === null) unknown.add(page);
    return text ?? bytes.replace(/[^\0-\x7f]/g, '\ufffd');
  };
  return {
    take(font, name, value) {
      if (name === 'ansicpg') ofFile = value || ofFile;
      else if (Object.hasOwn(MAIN, name)) ofFile = MAIN[name] ?? ofFile;
      else if (name === 'fcharset') change(font, { charset: value });
      else if (name === 'cpg') change(font, { codePage: value });
    },
    nameFont(font, characters) {
      change(font, { name: (fonts.get(font)?.name ?? '') + characters });
    },
    of,
    ofUnit(unit, font) {
      const code = unit < 0 ? unit + 65536 : unit;
      // Signs of a font of signs stand in a private place.
      if (code >= 0xf020 && code <= 0xf0ff)
        return isSymbolic(fonts.get(font)) ? of(String.fromCharCode(code - 0xf000), font) : '';
      return code > 0 && code < 65536 ? String.fromCharCode(code) : '';
    },
    unknown,
  };
}
