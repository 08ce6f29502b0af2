import type { Cell, CellValue, MergeRange, Sheet as ReadSheet } from "hucre/xlsx";
import { columnFrom } from "./workbookPlace";

/** What a spreadsheet can hold that text cannot: whoever checks the text must know of it. */
export type OddityKind =
  | "formula"
  | "merged"
  | "date"
  | "dateTime"
  | "percent"
  | "boolean"
  | "errorValue"
  | "hiddenRow"
  | "hiddenColumn";

/** Something of a sheet that its text does not tell. */
export interface Oddity {
  readonly kind: OddityKind;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** The place among the row's cells: column A is 0. */
  readonly column: number;
  /** The formula, what is shown, or the range. */
  readonly value: string;
  /** Where a merge or a formula that fills more than one cell ends. */
  readonly end?: { readonly row: number; readonly column: number };
}

/** The most digits that a spreadsheet keeps and shows of a number. */
const DIGITS = 15;

const MIDNIGHT = "T00:00:00.000Z";

/** A cell as the text that somebody would type for it: numbers in full, a day as 2021-03-31. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value === "number") return String(Number(value.toPrecision(DIGITS)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return Number.isNaN(value.getTime())
    ? "no day"
    : value.toISOString().replace(MIDNIGHT, "").replace(".000Z", "");
}

/** Everything odd of a sheet. Of a cell one thing is told: that it is a formula rather than that it is a date. */
export function odditiesOf(sheet: ReadSheet): readonly Oddity[] {
  const detailed = [...(sheet.cells ?? [])].flatMap(([place, cell]) => detailOf(place, cell));
  const formulas = new Set(
    detailed.filter(({ kind }) => kind === "formula").map(({ row, column }) => `${row},${column}`),
  );
  const typed = typedIn(sheet).filter(({ row, column }) => !formulas.has(`${row},${column}`));
  return [...detailed, ...typed, ...(sheet.merges ?? []).flatMap(mergeOf), ...hiddenIn(sheet)];
}

function detailOf(place: string, cell: Cell): readonly Oddity[] {
  const [row = 0, column = 0] = place.split(",").map(Number);
  const at = { row: row + 1, column };
  if (cell.formula !== undefined) return [formulaAt(at, cell)];
  if (cell.type === "error") return [{ kind: "errorValue", ...at, value: textOf(cell.value) }];
  if (typeof cell.value !== "number" || !isPercent(cell.style?.numFmt ?? "")) return [];
  return [{ kind: "percent", ...at, value: `${textOf(cell.value * 100)}%` }];
}

function formulaAt(at: { row: number; column: number }, cell: Cell): Oddity {
  const value = cell.formula ? `=${cell.formula}` : textOf(cell.value);
  const end = cell.formulaType === "array" ? endOf(cell.formulaRef ?? "") : undefined;
  return { kind: "formula", ...at, value, ...(end === undefined ? {} : { end }) };
}

/** Where a range ends that is written `B2:C40`. */
function endOf(range: string): Oddity["end"] {
  const [, letters, digits] = /:\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(range) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  return { row: Number(digits), column: columnFrom(letters) };
}

/** True of a format that shows a hundred times the number: `0.0%`, and not `0.0"%"`. */
function isPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\.|[_*]./g, "").includes("%");
}

function typedIn({ rows }: ReadSheet): readonly Oddity[] {
  return rows.flatMap((cells, i) => {
    if (!cells.some((value) => typeof value === "boolean" || value instanceof Date)) return [];
    return cells.flatMap((value, column): Oddity[] => {
      const kind = typeof value === "boolean" ? "boolean" : dateKind(value);
      return kind === undefined ? [] : [{ kind, row: i + 1, column, value: textOf(value) }];
    });
  });
}

function dateKind(value: CellValue): OddityKind | undefined {
  if (!(value instanceof Date)) return undefined;
  return textOf(value).includes("T") ? "dateTime" : "date";
}

function mergeOf({ startRow, startCol, endRow, endCol }: MergeRange): readonly Oddity[] {
  if (![startRow, startCol, endRow, endCol].every(Number.isInteger)) return [];
  const end = { row: endRow + 1, column: endCol };
  return [{ kind: "merged", row: startRow + 1, column: startCol, value: "", end }];
}

/** How many columns a sheet that was read has: every row of it is as long. */
export function widthOf(rows: ReadSheet["rows"]): number {
  return rows[0]?.length ?? 0;
}

/** Only what holds something is told of: many hide what lies beyond their table. */
function hiddenIn({ rows, columns = [], rowDefs }: ReadSheet): readonly Oddity[] {
  const hiddenRows = [...(rowDefs ?? [])]
    .filter(([row, { hidden }]) => hidden && rows[row]?.some((value) => textOf(value) !== ""))
    .map(([row]): Oddity => ({ kind: "hiddenRow", row: row + 1, column: 0, value: "" }));
  const hiddenColumns = columns
    .slice(0, widthOf(rows))
    .flatMap(({ hidden }, column): Oddity[] =>
      hidden && rows.some((cells) => textOf(cells[column] ?? null) !== "")
        ? [{ kind: "hiddenColumn", row: 1, column, value: "" }]
        : [],
    );
  return [...hiddenRows, ...hiddenColumns];
}
