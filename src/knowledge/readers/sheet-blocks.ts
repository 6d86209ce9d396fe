import type { RawBlock } from './raw.ts';

/** Rows that a sheet may have: each is a passage that can be quoted. */
export const MOST_ROWS = 100_000;
/** Columns: more is a matrix of figures, whose rows nobody can quote. */
const MOST_COLUMNS = 1000;

/** What of a sheet is not read; `sheet` names it ("this table", "Budget"). */
export function sheetWarnings(
  rows: readonly (readonly string[])[],
  sheet: string,
): readonly string[] {
  const told = (most: number, what: string) =>
    `only the first ${most.toLocaleString('en')} ${what} of ${sheet} are read: split it into parts`;
  return [
    ...(rows.length > MOST_ROWS ? [told(MOST_ROWS, 'rows')] : []),
    ...(rows.some((row) => row.length > MOST_COLUMNS) ? [told(MOST_COLUMNS, 'columns')] : []),
  ];
}

/**
 * The rows of a sheet. Lines of one cell above a table, as its title is, and remarks below it are paragraphs; a table's
 * first row names its columns where it is all words, each another one. A table ends at an empty row.
 */
export function sheetBlocks(all: readonly (readonly string[])[]): readonly RawBlock[] {
  const rows = all.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
  const isTable = rows.some((row) => filled(row) > 1);
  let isFirst = true;
  return rows.flatMap((row, at): readonly RawBlock[] => {
    const words = row.filter((cell) => cell.trim() !== '');
    if (words.length === 0) {
      isFirst = true;
      return [];
    }
    if (words.length === 1 && isFirst && isTable)
      return [{ kind: 'paragraph', text: words[0]!, lead: '' }];
    // A row that nothing follows is all there is to say.
    const next = rows[at + 1] ?? [];
    const isHeader = isFirst && filled(next) > 0 && isHeaderRow(row);
    // What stands over several columns is parted further in the row below it.
    isFirst = isHeader && filled(next) > filled(row) && isHeaderRow(next);
    return [{ kind: 'row', cells: withoutEnd(row), isHeader }];
  });
}

const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;

function isHeaderRow(row: readonly string[]): boolean {
  const names = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  // Years and codes name columns too; amounts and dates do not.
  const isName = (cell: string) => /\p{L}/u.test(cell) || /^(1[89]|20)\d\d$/.test(cell);
  return (
    new Set(names).size === names.length &&
    names.some((cell) => /\p{L}/u.test(cell)) &&
    names.every((cell) => isName(cell) && cell.length <= 200)
  );
}

function withoutEnd(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1);
}
