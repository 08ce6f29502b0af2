import type { Workbook, WorkbookSheet } from "../formats/workbook";
import { error, type Fault, quoted, warning } from "./fault";
import { fileOf, INPUT, INPUT_NAMES, type InputName, type InputSheets } from "./input";
import { MOST_FAULTS } from "./recordsFrom";
import { missingTable } from "./sheetChecks";
import { type MergedCells, mergedIn, oddityFaults } from "./workbookOddities";
import { workbookTable } from "./workbookTable";

/** The sheets of a portfolio's workbook, and what is wrong with the workbook itself. */
export interface WorkbookSheets {
  readonly sheets: InputSheets;
  /** They speak of `stages.csv`, as all faults do until `inWorkbook` has been asked. */
  readonly faults: readonly Fault[];
  /** Cells whose emptiness the merge explains that has been told. */
  readonly merged: readonly MergedCells[];
}

/** What a reader of workbooks is asked for: in context it matters whether a number is shown in per cent. */
export const WANTED = { names: INPUT_NAMES, withFormats: ["context"] } as const;

/** The sheets of our own template that hold no records. */
export const REFERENCE_SHEETS: readonly string[] = [
  "README",
  "Codes",
  "Allowed values",
  "stages 2014",
  "stages 2016",
  "stages 2021",
];

interface Table {
  readonly sheet: InputSheets[InputName];
  readonly faults: Iterable<Fault>;
  readonly merged: readonly MergedCells[];
}

/** Takes the tables of a portfolio out of a workbook; `where` is how the workbook is called in what is told. */
export function sheetsIn(workbook: Workbook, where: string): WorkbookSheets {
  const tables = INPUT_NAMES.map((name) => [name, tableIn(name, workbook, where)] as const);
  const faults = chained(tables.map(([, table]) => table.faults));
  return {
    sheets: Object.fromEntries(tables.map(([name, { sheet }]) => [name, sheet])),
    faults: [...firstOf(MOST_FAULTS, faults), ...notRead(workbook)],
    merged: tables.flatMap(([, { merged }]) => merged),
  };
}

function* chained(parts: readonly Iterable<Fault>[]): Generator<Fault> {
  for (const part of parts) yield* part;
}

/** Tells no more than anybody would mend at once, and that there is more. */
function* firstOf(most: number, faults: Iterable<Fault>): Generator<Fault> {
  let told = 0;
  for (const fault of faults) {
    if (told++ < most) yield fault;
    else {
      const more = `there are more than ${most} faults`;
      return yield error({ file: "the workbook" }, more, "Mend these first, then check again");
    }
  }
}

function tableIn(name: InputName, { sheets }: Workbook, where: string): Table {
  const [sheet, another] = sheets.filter((candidate) => candidate.name === name);
  if (sheet === undefined) return elsewhere(name, sheets, where);
  if (another !== undefined) {
    return refused(name, "there is more than one sheet of this name", "Keep one of them");
  }
  if (sheet.sheet === undefined) {
    return refused(name, "the sheet is hidden, so it was not read", "Unhide it, or delete it");
  }
  const table = workbookTable(name, sheet.sheet);
  const oddities = oddityFaults(name, sheet.sheet, sheet.oddities);
  return {
    sheet: table.sheet,
    faults: chained([table.faults, oddities]),
    merged: mergedIn(name, sheet.sheet, sheet.oddities),
  };
}

function refused(name: InputName, fault: string, advice: string): Table {
  return notThere(null, error({ file: fileOf(name) }, fault, advice));
}

function notThere(sheet: null | undefined, ...faults: readonly Fault[]): Table {
  return { sheet, faults, merged: [] };
}

function elsewhere(name: InputName, sheets: Workbook["sheets"], where: string): Table {
  const alike = sheets.find((sheet) => nameMeant(sheet) === name);
  if (alike !== undefined) {
    const place = { file: `sheet ${quoted(alike.name)}` };
    return notThere(null, error(place, "is not how the sheet is named", `Name it ${name}`));
  }
  return INPUT[name].required ? notThere(null, missingTable(name, where)) : notThere(undefined);
}

function nameMeant({ name }: Pick<WorkbookSheet, "name">): string {
  return name.trim().toLowerCase();
}

/** Warns of sheets that a portfolio does not have: one may be a table under a wrong name. */
function notRead({ sheets }: Workbook): Fault[] {
  const names = sheets.map(({ name }) => name);
  const isRefused = (sheet: WorkbookSheet) =>
    (INPUT_NAMES as readonly string[]).includes(nameMeant(sheet)) &&
    !names.includes(nameMeant(sheet));
  const advice = `A portfolio has ${INPUT_NAMES.join(", ")}; rename it if it is one of these`;
  return sheets
    .filter(({ name }) => ![...INPUT_NAMES, ...REFERENCE_SHEETS].includes(name))
    .filter((sheet) => !isRefused(sheet))
    .map(({ name, isHidden }) => {
      const fault = isHidden ? "is hidden, and was not read" : "was not read";
      return warning({ file: `sheet ${quoted(name)}` }, fault, advice);
    });
}
