import type { Column, Sheet } from "../formats/sheet";
import { error, type Fault } from "./fault";
import { type AnyRow, fileOf, INPUT, type InputName, isTextColumn } from "./input";

/** A spreadsheet numbers rows from 1, and the header is the first. */
const FIRST_ROW = 2;

const NO_CELLS: Column = { values: [""], places: new Uint32Array(0) };

/** A sheet's rows by column; wholly empty rows, and rows with too few or too many cells, are left out. */
export function rowsOf(name: InputName, sheet: Sheet): readonly AnyRow[] {
  const Row = rowKind(fileOf(name), columnsOf(name, sheet));
  const isKept = keptIn(sheet);
  const rows: AnyRow[] = [];
  for (let at = 0; at < sheet.length; at++) if (isKept(at)) rows.push(new Row(at));
  return rows;
}

/** True where a sheet has a row that is not left out. */
export function hasRows(sheet: Sheet): boolean {
  const isKept = keptIn(sheet);
  for (let at = 0; at < sheet.length; at++) if (isKept(at)) return true;
  return false;
}

function keptIn({ columns, uneven }: Sheet): (at: number) => boolean {
  const blanks = columns.map(({ values }) => values.map((value) => value.trim() === ""));
  const isBlankIn = (i: number, at: number) => blanks[i]![columns[i]!.places[at]!]!;
  return (at) => {
    // A row is seldom blank, and then its first cell is.
    if (columns.length === 0 || !isBlankIn(0, at)) return !uneven.has(at);
    return !columns.every((_, i) => isBlankIn(i, at)) && !uneven.has(at);
  };
}

/** Every row that has another number of cells than the header. */
export function* lengthFaults(name: InputName, { header, uneven }: Sheet): Generator<Fault> {
  for (const [at, cells] of uneven) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    yield error(
      { file: fileOf(name), row: at + FIRST_ROW, value: cells.join(",") },
      `has ${cells.length} cells, and the header ${header.length}`,
      "Give it one cell for each column; text that holds a comma stands in double quotes, and a stage is written 2-3, never 2,5",
    );
  }
}

/** The columns that a table may have, as its rows show them: spaces around free text are dropped. */
export function columnsOf(
  name: InputName,
  { header, columns }: Sheet,
): readonly (readonly [string, Column])[] {
  const { columns: needed, optional } = INPUT[name];
  return [...needed, ...optional].map((column) => {
    const held = columns[header.indexOf(column)] ?? NO_CELLS;
    return [column, isTextColumn(column) ? trimmed(held) : held] as const;
  });
}

function trimmed({ values, places }: Column): Column {
  return { values: values.map((value) => value.trim()), places };
}

/** Rows that hold nothing but their place: cells are looked up in the columns when they are asked for. */
function rowKind(file: string, columns: readonly (readonly [string, Column])[]) {
  class Cells {
    // Declared, so that nothing is run to make it: there may be a million.
    declare readonly at: number;
    constructor(at: number) {
      this.at = at;
    }
  }
  for (const [name, { values, places }] of columns) {
    const get = function (this: Cells) {
      return values[places[this.at] ?? 0];
    };
    Object.defineProperty(Cells.prototype, name, { get });
  }
  return class implements AnyRow {
    declare readonly at: number;
    constructor(at: number) {
      this.at = at;
    }
    get file(): string {
      return file;
    }
    get row(): number {
      return this.at + FIRST_ROW;
    }
    get cells(): AnyRow["cells"] {
      return new Cells(this.at) as unknown as AnyRow["cells"];
    }
  };
}
