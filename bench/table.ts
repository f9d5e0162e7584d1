type Row = Record<string, string>;

/** Formats rows under their column names, the first column aligned to the left, numbers to the right. */
export function table(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [Object.fromEntries(columns.map((column) => [column, column])), ...rows];
  const widths = columns.map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const cell = (line: Row, column: string, at: number) => {
    const width = widths[at] ?? 0;
    return at === 0 ? (line[column] ?? '').padEnd(width) : (line[column] ?? '').padStart(width);
  };
  return `${lines.map((line) => columns.map((column, at) => cell(line, column, at)).join('  ')).join('\n')}\n`;
}
