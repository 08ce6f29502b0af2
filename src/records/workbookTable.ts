import { type Column, type Sheet, sheetOf, tableOf } from "../formats/sheet";
import { lettersOf } from "../formats/workbookPlace";
import { error, type Fault } from "./fault";
import { fileOf, type InputName } from "./input";

/** A sheet of a workbook as the table that a CSV file would hold, or what keeps it from being one. */
export interface WorkbookTable {
  readonly sheet: Sheet | null;
  readonly faults: readonly Fault[];
}

/**
 * Reads a sheet as wide as its header: wholly empty columns are passed over, and a row that goes beyond
 * the header is as long as it goes.
 */
export function workbookTable(name: InputName, whole: Sheet): WorkbookTable {
  const width = whole.header.findLastIndex((cell) => !isBlank(cell)) + 1;
  const [only = ""] = whole.header.filter((cell) => !isBlank(cell)).slice(0, 2);
  const isOne = whole.header.filter((cell) => !isBlank(cell)).length === 1;
  if (isOne && /[,;\t|]/.test(only)) return { sheet: null, faults: [inOneCell(name, only)] };
  const kept = whole.header.map((cell, at) => !isBlank(cell) || isFilled(whole.columns[at]!));
  const nameless = whole.header.findIndex((cell, at) => at < width && isBlank(cell) && kept[at]);
  if (nameless >= 0) return { sheet: null, faults: [namelessColumn(name, nameless)] };
  const isFit = kept.every((isKept, at) => isKept === at < width);
  const sheet = isFit ? cut(whole, width) : withUneven(whole, kept, width);
  return { sheet, faults: [] };
}

/** How a column of a table is called: by its header, or by the spreadsheet's letters. */
export function columnName({ header }: Sheet, column: number): string {
  const name = header[column] ?? "";
  return isBlank(name) ? `column ${lettersOf(column)}` : name;
}

function isBlank(cell: string): boolean {
  return cell.trim() === "";
}

function isFilled({ values }: Column): boolean {
  return values.some((cell) => !isBlank(cell));
}

function cut({ header, columns, ...sheet }: Sheet, width: number): Sheet {
  return { ...sheet, header: header.slice(0, width), columns: columns.slice(0, width) };
}

function withUneven(whole: Sheet, kept: readonly boolean[], width: number): Sheet {
  const keep = (cells: readonly string[], from: number, to?: number) =>
    cells.slice(from, to).filter((_, at) => kept[from + at]);
  const rows = tableOf(whole).rows.map((cells) => {
    const beyond = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
    return [...keep(cells, 0, width), ...cells.slice(width, Math.max(width, beyond))];
  });
  return sheetOf(keep(whole.header, 0, width), rows, whole.faults);
}

function inOneCell(name: InputName, value: string): Fault {
  const place = { file: fileOf(name), row: 1, value };
  const advice = "Split it into columns (in Excel: Data, Text to Columns)";
  return error(place, "holds all columns in one cell", advice);
}

function namelessColumn(name: InputName, column: number): Fault {
  const place = { file: fileOf(name), row: 1, column: `column ${lettersOf(column)}` };
  return error(place, "has no name, and cells below it", "Name the column, or delete it");
}
