import type { Item } from './item.ts';
import { reversed, runsLeft } from './reading-order.ts';
import type { Row } from './rows.ts';
import { isMark, shifted, shiftOf, sizeOf } from './shifts.ts';
import type { Tag } from './tags.ts';
import { UNSPACED } from './unspaced.ts';

/**
 * A line of a column. Where words run from right to left, `left` and `right` are mirrored: a line always begins at
 * `left`.
 */
export interface Line {
  readonly text: string;
  /** The page it stands on, from 1. */
  readonly page: number;
  /** Counts the columns of a document in reading order. */
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size that most of its characters have. */
  readonly size: number;
  readonly isBold: boolean;
  /** Some of it is bold. */
  readonly hasBold: boolean;
  readonly isItalic: boolean;
  readonly isMono: boolean;
  /** How many characters it opens with in bold type. */
  readonly boldLead: number;
  /** The raised mark that it opens with: that of a note. It is no part of `text`. */
  readonly mark: string | null;
  /** What the structure tree says of all of it. */
  readonly tag: Tag | null;
  /** Parts with wide gaps between them: more than one in a row of a table. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The cell of the structure tree that it is, or part of. */
  readonly element: number | null;
}

/** White, in ems, from which words are cells of a table. */
const WIDE = 1.15;
/** The words of a row in reading order. */
export function lineOf(row: Row, { page, column }: Pick<Line, 'page' | 'column'>): Line {
  const size = sizeOf(row);
  const isReversed = runsLeft(row.items);
  const items = isReversed ? reversed(row.items) : row.items;
  const cells: Cell[] = [];
  let text = '';
  let cell = '';
  let boldLead = 0;
  let mark: string | null = null;
  let before: Item | null = null;
  let from = row.left;
  for (const item of items) {
    const shift = shiftOf(item, row, size);
    const words = shifted(item.text, shift, text);
    if (shift === 'raised' && before === null && isMark(item.text)) {
      mark = item.text;
      continue;
    }
    const gap = before === null ? 0 : gapBetween(before, item);
    const isOtherCell = before !== null && cellOf(before) !== cellOf(item);
    if (before !== null && (gap > WIDE * size || isOtherCell)) {
      cells.push({ text: cell, left: from, right: before.right, element: cellOf(before) });
      cell = '';
      from = item.left;
    }
    if (
      text !== '' &&
      words !== '' &&
      (isOtherCell || (shift === 'none' && isBlank(before, item, gap / size)))
    ) {
      text += ' ';
      cell += cell === '' ? '' : ' ';
    }
    if (item.isBold && boldLead === text.trimEnd().length) boldLead = text.length + words.length;
    text += words;
    cell += words;
    before = item;
  }
  cells.push({
    text: cell,
    left: from,
    right: before?.right ?? row.right,
    element: before ? cellOf(before) : null,
  });
  const letters = row.items.filter((item) => /[\p{L}\d]/u.test(item.text));
  return {
    text,
    page,
    column,
    left: isReversed ? -row.right : row.left,
    right: isReversed ? -row.left : row.right,
    baseline: row.baseline,
    size,
    hasBold: letters.some((item) => item.isBold),
    isBold: letters.length > 0 && letters.every((item) => item.isBold),
    isItalic: letters.length > 0 && letters.every((item) => item.isItalic),
    isMono: row.items.every((item) => item.isMono),
    boldLead,
    mark,
    tag: tagOf(row.items),
    cells,
  };
}

function cellOf({ tag }: Item): number | null {
  return tag?.role === 'cell' ? tag.element : null;
}

/** A row of a table has several cells; any other line is told to be something only as a whole. */
function tagOf([first, ...others]: readonly Item[]): Tag | null {
  const tag = first?.tag ?? null;
  return others.every(
    (item) =>
      item.tag?.element === tag?.element || (tag?.role === 'cell' && item.tag?.role === 'cell'),
  )
    ? tag
    : null;
}

/** The white between two items, whichever of them is the left one. */
function gapBetween(a: Item, b: Item): number {
  return Math.max(b.left - a.right, a.left - b.right);
}

function isBlank(before: Item | null, item: Item, gap: number): boolean {
  if (before === null) return false;
  // Their lines are stretched between any two signs.
  if (UNSPACED.test(before.text.at(-1) ?? '') && UNSPACED.test(item.text[0] ?? ''))
    return gap > WIDE;
  // The file may write a line from right to left, or as it is read: then the blank is drawn before the other.
  const isTurned = item.isRightToLeft !== before.isRightToLeft;
  return gap > Math.min(item.blankFrom, isTurned ? before.blankFrom : item.blankFrom);
}
