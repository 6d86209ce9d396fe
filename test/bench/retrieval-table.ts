/** Lines of a table: the first column to the left, the others to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** A share or a mean of shares: `.853`. */
export function rate(value: number): string {
  return value.toFixed(3).replace(/^(-?)0\./, '$1.');
}

/** A number with three figures or so, whatever its size. */
export function amount(value: number): string {
  if (!Number.isFinite(value)) return 'n/a';
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}
