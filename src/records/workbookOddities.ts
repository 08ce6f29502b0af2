import type { Sheet } from "../formats/sheet";
import type { Oddity, OddityKind } from "../formats/workbookCells";
import { lettersOf } from "../formats/workbookPlace";
import { error, type Fault, warning } from "./fault";
import { fileOf, type InputName } from "./input";
import { columnName } from "./workbookTable";

/** What is told of an oddity, and what is to be done. */
type Told = readonly [fault: string, advice: string];

const AS_TEXT = "Format the cell as text, then write it again";
const VALUE_ONLY = "Replace it by its value (copy it, then paste values only)";

const TOLD: Readonly<Record<Exclude<OddityKind, "hiddenRow" | "hiddenColumn">, Told>> = {
  formula: ["holds a formula", VALUE_ONLY],
  merged: ["is merged with others", "Unmerge the cells, and fill each of them"],
  date: ["is a date", AS_TEXT],
  dateTime: ["is a date with a time", "Write the day alone, as 2021-03-31"],
  percent: ["is shown as a percentage", "Format the cell as a number, then write 45.5 for 45.5%"],
  boolean: ["is a truth value", AS_TEXT],
  errorValue: ["is an error of the spreadsheet", "Write the value that belongs there"],
};

/** What a date means where somebody wrote something else, by column. */
const DATES: Readonly<Record<string, Told>> = {
  stage: [
    "is a date, which the spreadsheet may have made of a stage such as 2-3",
    "Format the column as text, then write the stage again",
  ],
  year: ["is a date", "Write the year alone"],
};

/** Where a date belongs. */
const DATE_COLUMNS = ["date", "valid_from", "valid_to"];

/** The cells of a merge: all but the first are empty, whatever is shown. */
export interface MergedCells {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly columns: readonly string[];
}

/** The faults of what text does not tell; a day in a column of days is none. */
export function* oddityFaults(
  name: InputName,
  sheet: Sheet,
  oddities: readonly Oddity[],
): Generator<Fault> {
  for (const oddity of oddities) {
    const column = columnName(sheet, oddity.column);
    if (oddity.kind === "hiddenRow" || oddity.kind === "hiddenColumn") continue;
    if (oddity.kind === "date" && DATE_COLUMNS.includes(column)) continue;
    const [fault, advice] = toldOf(oddity, oddity.kind, column);
    const place = { file: fileOf(name), row: oddity.row, column };
    const value = oddity.kind === "merged" ? null : oddity.value;
    yield error({ ...place, value }, fault, advice);
  }
  yield* hiddenRows(name, oddities);
  yield* hiddenColumns(name, sheet, oddities);
}

function toldOf(oddity: Oddity, kind: keyof typeof TOLD, column: string): Told {
  const told = (kind === "date" ? DATES[column] : undefined) ?? TOLD[kind];
  const range = rangeOf(oddity);
  if (range === undefined) return told;
  const more = kind === "merged" ? ` (${range})` : ` that fills ${range}`;
  return [`${told[0]}${more}`, told[1]];
}

function rangeOf({ row, column, end }: Oddity): string | undefined {
  if (end === undefined || (end.row === row && end.column === column)) return undefined;
  return `${lettersOf(column)}${row}:${lettersOf(end.column)}${end.row}`;
}

/** Rows next to each other are told of once. */
function* hiddenRows(name: InputName, oddities: readonly Oddity[]): Generator<Fault> {
  const rows = oddities
    .filter(({ kind }) => kind === "hiddenRow")
    .map(({ row }) => row)
    .toSorted((a, b) => a - b);
  let first = 0;
  for (const [i, row] of rows.entries()) {
    if (rows[i + 1] === row + 1) continue;
    const [from = row, count] = [rows[first], i - first + 1];
    const fault =
      count === 1
        ? "the row is hidden; it was read"
        : `rows ${from} to ${row} are hidden; they were read`;
    yield warning(
      { file: fileOf(name), row: from },
      fault,
      count === 1 ? "Unhide it, or delete it" : "Unhide them, or delete them",
    );
    first = i + 1;
  }
}

function hiddenColumns(name: InputName, sheet: Sheet, oddities: readonly Oddity[]): Fault[] {
  const fault = "the column is hidden; it was read";
  return oddities
    .filter(({ kind }) => kind === "hiddenColumn")
    .map(({ row, column }) => ({ file: fileOf(name), row, column: columnName(sheet, column) }))
    .map((place) => warning(place, fault, "Unhide it, or delete it"));
}

/** The merged cells of a table. */
export function mergedIn(
  name: InputName,
  sheet: Sheet,
  oddities: readonly Oddity[],
): readonly MergedCells[] {
  return oddities.flatMap(({ kind, row, column, end }) => {
    if (kind !== "merged" || end === undefined) return [];
    const columns = sheet.header.slice(column, end.column + 1);
    return [{ file: fileOf(name), from: row, to: end.row, columns }];
  });
}
