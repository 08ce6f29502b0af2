import type { Sheet } from "../formats/csv";
import { error, type Fault } from "./fault";
import { type AnyRow, fileOf, INPUT, type InputName, isTextColumn } from "./input";

/** A spreadsheet numbers rows from 1, and the header is the first. */
const FIRST_ROW = 2;

/** A sheet's rows by column; wholly empty rows, and rows with too few or too many cells, are left out. */
export function rowsOf(name: InputName, { header, rows }: Sheet): readonly AnyRow[] {
  const { columns, optional } = INPUT[name];
  const places = [...columns, ...optional].map(
    (column) => [column, header.indexOf(column)] as const,
  );
  return rows.flatMap((cells, i) => {
    if (isEmpty(cells) || cells.length !== header.length) return [];
    const byColumn = places.map(([column, at]) => [column, cellOf(column, cells[at] ?? "")]);
    return [{ file: fileOf(name), row: i + FIRST_ROW, cells: Object.fromEntries(byColumn) }];
  });
}

/** Every row that has another number of cells than the header. */
export function* lengthFaults(name: InputName, { header, rows }: Sheet): Generator<Fault> {
  for (const [i, cells] of rows.entries()) {
    if (isEmpty(cells) || cells.length === header.length) continue;
    yield error(
      { file: fileOf(name), row: i + FIRST_ROW, value: cells.join(",") },
      `has ${cells.length} cells, and the header ${header.length}`,
      "Give it one cell for each column; text that holds a comma stands in double quotes, and a stage is written 2-3, never 2,5",
    );
  }
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function cellOf(column: string, cell: string): string {
  return isTextColumn(column) ? cell.trim() : cell;
}
