/** What a row's definition says of a cell. */
export interface RtfCell {
  /** Its right edge, in twentieths of a point. */
  readonly edge: number;
  /** It goes on in the cell above (`down`) or in the cell before it (`across`). */
  readonly continues: 'down' | 'across' | null;
}

/** Takes the blocks of a text with its tables, one within another, as they come. */
export interface RtfTables {
  /** Adds the markup of blocks at a depth of tables; at less, the deeper tables end. */
  add(markup: string, level: number): void;
  endCell(level: number): void;
  endRow(level: number, cells: readonly RtfCell[], isHeader: boolean): void;
  /** Ends what is open. */
  markup(): string;
}

interface Cell {
  readonly content: string;
  columns: number;
  rows: number;
}

interface OpenTable {
  rows: { readonly cells: readonly Cell[]; readonly isHeader: boolean }[];
  /** The row that is open. */
  contents: string[];
  /** The cell that is open. */
  content: string;
  /** The cells that may reach down, by their right edge. */
  readonly above: Map<number, Cell>;
}

/** Edges that are less apart than this are one. */
const SAME_EDGE = 50;
/** Tables within tables; deeper ones are read as if they stood in the last. */
const DEEPEST = 10;

export function createTables(): RtfTables {
  let body = '';
  const open: OpenTable[] = [];

  const append = (markup: string) => {
    const table = open.at(-1);
    if (table) table.content += markup;
    else body += markup;
  };
  /** Opens or ends tables until so many are open. */
  const settle = (level: number) => {
    while (open.length > level) {
      const table = open.pop()!;
      append(tableMarkup(table));
    }
    while (open.length < Math.min(level, DEEPEST))
      open.push({ rows: [], contents: [], content: '', above: new Map() });
  };

  return {
    add(markup, level) {
      if (markup === '' && level === 0 && open.length === 0) return;
      settle(level);
      append(markup);
    },
    endCell(level) {
      settle(level);
      const table = open.at(-1);
      table?.contents.push(table.content);
      if (table) table.content = '';
    },
    endRow(level, cells, isHeader) {
      settle(level);
      const table = open.at(-1);
      if (!table) return;
      table.rows.push({ cells: rowCells(table, cells), isHeader });
      table.contents = [];
    },
    markup() {
      settle(0);
      return body;
    },
  };
}

function rowCells(table: OpenTable, stated: readonly RtfCell[]): readonly Cell[] {
  const cells: Cell[] = [];
  table.contents.forEach((content, at) => {
    const { edge, continues } = stated[at] ?? { edge: -at, continues: null };
    const key = Math.round(edge / SAME_EDGE);
    const origin = [key, key - 1, key + 1].map((one) => table.above.get(one)).find(Boolean);
    const before = cells.at(-1);
    if (continues === 'across' && before) before.columns++;
    else if (continues === 'down' && origin) origin.rows++;
    else {
      const cell = { content, columns: 1, rows: 1 };
      table.above.set(key, cell);
      cells.push(cell);
    }
  });
  return cells;
}

/** What is left of a row that never ends is text. */
function tableMarkup({ rows, contents, content }: OpenTable): string {
  const left = contents.join('') + content;
  if (rows.length === 0) return left;
  const markup = rows.map(({ cells, isHeader }) => {
    const name = isHeader ? 'th' : 'td';
    const written = cells.map(
      ({ content: inner, columns, rows: down }) =>
        `<${name} colspan="${columns}" rowspan="${down}">${inner}</${name}>`,
    );
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table>${markup.join('')}</table>${left}`;
}
