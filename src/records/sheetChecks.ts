import type { Sheet } from "../formats/sheet";
import { error, type Fault } from "./fault";
import { headerFaults } from "./header";
import { type AnyRow, fileOf, INPUT, type InputName, type InputSheets } from "./input";
import { hasRows, lengthFaults, rowsOf } from "./rows";

type Given = InputSheets[InputName];

/** Tables that must have rows: what is told of one that has none, and the advice. */
const EMPTY = {
  reviews: ["the table has no review", "Write one review in each row"],
  stages: ["the table has no stage", "Write one code of a review, and its stage, in each row"],
} as const;

/** A table's rows; undefined where it cannot be read, none where it need not be there and is not. */
export function rowsIn(name: InputName, sheet: Given): readonly AnyRow[] | undefined {
  if (sheet === undefined) return INPUT[name].required ? undefined : [];
  if (sheet === null || isBroken(name, sheet)) return undefined;
  const rows = rowsOf(name, sheet);
  return rows.length === 0 && isNeverEmpty(name) ? undefined : rows;
}

/** What is wrong with a table before its cells are looked at. */
export function* sheetFaults(name: InputName, sheet: Given): Generator<Fault> {
  if (sheet === undefined && INPUT[name].required) yield missingTable(name, "the portfolio");
  if (sheet === undefined || sheet === null) return;
  if (isBroken(name, sheet)) return yield* brokenFaults(name, sheet);
  yield* lengthFaults(name, sheet);
  if (isNeverEmpty(name) && isWhole(name, sheet) && !hasRows(sheet)) {
    const [fault, advice] = EMPTY[name];
    yield error({ file: fileOf(name) }, fault, advice);
  }
}

/** True where every row of a table came through. */
export function isWhole(name: InputName, sheet: Given): boolean {
  return !sheet || lengthFaults(name, sheet).next().done === true;
}

/** The fault of a table that must be there and is not. */
export function missingTable(name: InputName, where: string): Fault {
  const advice = `Add it, with the header: ${INPUT[name].columns.join(",")}`;
  return error({ file: fileOf(name) }, `the file is missing from ${where}`, advice);
}

function isNeverEmpty(name: InputName): name is keyof typeof EMPTY {
  return Object.hasOwn(EMPTY, name);
}

function isBroken(name: InputName, sheet: Sheet): boolean {
  return sheet.faults.length > 0 || headerFaults(name, sheet.header).length > 0;
}

/** One quote too many breaks everything after it, so only the first is told, and the header's faults are not. */
function* brokenFaults(name: InputName, { header, faults: [first] }: Sheet): Generator<Fault> {
  if (first === undefined) return yield* headerFaults(name, header);
  const place = { file: fileOf(name), row: first.row };
  yield error(place, `the text is broken: ${first.fault}`, "Mend the double quotes there");
}
