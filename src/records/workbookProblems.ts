import { MOST_UNPACKED } from "../formats/caps";
import { MOST_CELLS } from "../formats/workbookExtent";
import type { NotAWorkbook, ProblemKind } from "../formats/workbookProblem";
import { error, type Fault } from "./fault";
import { INPUT_NAMES, type InputSheets } from "./input";

const SAVE_AS_XLSX = "Open it in Excel or LibreOffice, and save it as Excel workbook (.xlsx)";
const MOST = `${MOST_UNPACKED / 1e6} MB unpacked, ${MOST_CELLS} cells a sheet`;
const MAKE_ANEW = "Get the file again, or copy its tables into a new workbook";

/** What is told of each problem, and what is to be done. */
const TOLD: Readonly<Record<ProblemKind, readonly [fault: string, advice: string]>> = {
  empty: ["is empty", "Get the file again"],
  protected: ["is protected by a password", "Save it without the password"],
  oldExcel: ["is a workbook of Excel before 2007 (.xls)", SAVE_AS_XLSX],
  binaryExcel: ["is a binary workbook (.xlsb)", SAVE_AS_XLSX],
  macros: ["is a workbook with macros", "Save it as Excel workbook (.xlsx), which holds none"],
  noZip: ["is not an Excel workbook, whatever its name says", SAVE_AS_XLSX],
  noWorkbook: ["is not an Excel workbook, whatever its name says", SAVE_AS_XLSX],
  damaged: ["is damaged or cut off", MAKE_ANEW],
  tooLarge: [`is larger than a portfolio can be (${MOST})`, "See whether it is the right file"],
  tooManyCells: [
    `is larger than a portfolio can be (${MOST})`,
    "Delete the empty rows and columns beyond the tables, and sheets that hold no table",
  ],
};

/** The fault of a file that is no workbook, or none that is read. */
export function problemFault(file: string, { kind, message }: NotAWorkbook): Fault {
  const [fault, advice] = TOLD[kind];
  return error({ file }, `${fault}: ${message}`, advice);
}

/** The tables of a workbook that could not be read: all are there, and nothing is inferred from any. */
export function noSheets(): InputSheets {
  return Object.fromEntries(INPUT_NAMES.map((name) => [name, null]));
}
