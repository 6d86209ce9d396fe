import { headsPart } from '../no-title.ts';
import type { Measures } from './group-lines.ts';
import type { Piece } from './piece.ts';

/** A title is larger than the text. */
const LARGER = 1.2;

/**
 * The title that the first page with text shows: the largest heading that says enough, when no other is as large. A
 * larger one of a word or two is the name of a journal or a kind of paper.
 */
export function headlineOf(pieces: readonly Piece[], { body }: Measures): Piece | null {
  const page = pieces[0]?.parts[0]?.[0]?.page;
  const titles = pieces.flatMap((piece) => {
    const [line] = piece.parts[0] ?? [];
    const isTitle = piece.kind === 'heading' && line?.page === page && says(textOf(piece));
    return isTitle && line ? [{ piece, size: line.size }] : [];
  });
  const largest = Math.max(...titles.map(({ size }) => size));
  const found = titles.filter(({ size }) => size > largest * 0.95);
  const [title] = found;
  return title && found.length === 1 && largest >= body * LARGER ? title.piece : null;
}

function textOf({ parts }: Piece): string {
  return parts.flatMap((group) => group.map(({ text }) => text)).join(' ');
}

/** Is it long enough to be a title, and not the heading of a part? */
export function says(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isLong = text.split(/\s+/).length >= 3 || /\p{sc=Han}{6}/u.test(text);
  return isLong && letters >= (/\p{sc=Han}/u.test(text) ? 6 : 12) && !headsPart(text);
}
