/** A piece of text as a page has it, of which the size may be wrong. */
interface Sized {
  readonly width: number;
  readonly font: string;
  readonly item: { readonly text: string; readonly size: number };
}

/** Width of a letter, in ems, in the mean of common types, and the least and the most that a type can have. */
const USUAL = 0.48;
const LEAST = 0.15;
const MOST = 4;
/** Letters from which the mean of a font is told. */
const ENOUGH = 12;

/**
 * The pieces with the sizes that they are seen in. Fonts that hold their letters as pictures, as old papers have
 * them, are told to be many times as large or as small: then the widths of the letters say how large they are.
 */
export function withTrueSizes<T extends Sized>(pieces: readonly T[]): T[] {
  const fonts = new Map<string, { width: number; letters: number }>();
  const keyOf = ({ font, item }: T) => `${font} ${item.size.toFixed(1)}`;
  for (const piece of pieces) {
    const sums = fonts.get(keyOf(piece)) ?? { width: 0, letters: 0 };
    sums.width += piece.width;
    sums.letters += piece.item.text.length;
    fonts.set(keyOf(piece), sums);
  }
  return pieces.map((piece) => {
    const { width, letters } = fonts.get(keyOf(piece)) ?? { width: 0, letters: 1 };
    const mean = width / letters;
    const ems = mean / piece.item.size;
    if (letters < ENOUGH || (ems > LEAST && ems < MOST)) return piece;
    return { ...piece, item: { ...piece.item, size: mean / USUAL } };
  });
}
