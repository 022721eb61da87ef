/** Columns for a terminal: the first flush left, the others flush right. */

/** One line a row, without trailing space. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, index) =>
    Math.max(...rows.map((row) => (row[index] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    widths.map((width, index) =>
      index === 0 ? (row[0] ?? '').padEnd(width) : (row[index] ?? '').padStart(width),
    );
  return rows.map((row) => line(row).join('  ').trimEnd()).join('\n');
}
