/** A row of a CSV file by column. */
export type CsvRow = Readonly<Record<string, string>>;

const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\n|\r|$)/y;

/** Reads CSV as RFC 4180 has it: the first row names the columns. */
export function rowsOfCsv(content: string): readonly CsvRow[] {
  const [header = [], ...rows] = linesOf(content.replace(/^\uFEFF/, ""));
  return rows
    .filter((cells) => cells.some((cell) => cell.trim() !== ""))
    .map((cells) =>
      Object.fromEntries(header.map((column, i) => [column.trim(), (cells[i] ?? "").trim()])),
    );
}

function linesOf(content: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (let at = 0; at < content.length; at = CELL.lastIndex) {
    CELL.lastIndex = at;
    const [, cell = "", end = ""] = CELL.exec(content) ?? unreadable(content, at);
    line.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ",") continue;
    lines.push(line);
    line = [];
  }
  return line.length === 0 ? lines : [...lines, line];
}

function unreadable(content: string, at: number): never {
  throw new Error(`no CSV near ${JSON.stringify(content.slice(at, at + 20))}`);
}
