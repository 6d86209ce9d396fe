import { decode } from './decode.ts';
import type { RawDocument, RawFile } from './raw.ts';
import { MOST_ROWS, sheetBlocks, sheetWarnings } from './sheet-blocks.ts';

/** Reads a table as text (CSV, TSV), its cells parted by whatever sign parts them. Its first row names the columns. */
export async function readCsv({ bytes, path }: RawFile): Promise<RawDocument> {
  const { parse } = await import('csv-parse/sync');
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  const [, stated] = /^sep=(.)\n/.exec(text) ?? [];
  const delimiter = stated ?? delimiterOf(text, /\.tsv$/i.test(path));
  const body = stated ? text.slice(text.indexOf('\n') + 1) : text;
  const options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    to: MOST_ROWS + 1,
    max_record_size: 1_000_000,
  };
  const rows = parsedRows(
    () => parse(body, options),
    () =>
      // A quotation mark that nothing closes is a sign like any other.
      parse(body, { ...options, quote: null }),
  );
  return { blocks: sheetBlocks(rows), item: {}, warnings: sheetWarnings(rows, 'this table') };
}

function parsedRows(
  parse: () => readonly (readonly string[])[],
  parsePlainly: () => readonly (readonly string[])[],
): readonly (readonly string[])[] {
  try {
    return parse();
  } catch {
    return parsePlainly();
  }
}

/** The sign that stands in the first lines equally often, and most often, outside of quotation marks. */
function delimiterOf(text: string, isTabbed: boolean): string {
  if (isTabbed) return '\t';
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .filter(Boolean)
    .slice(0, 20);
  const score = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
    return usual * counts.filter((count) => count === usual).length;
  };
  const signs = [',', ';', '\t', '|'];
  return signs.reduce((best, sign) => (score(sign) > score(best) ? sign : best));
}
