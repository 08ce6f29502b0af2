import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { readWorkbook as workbookFrom } from "../../src/formats/workbook";
import { NotAWorkbook } from "../../src/formats/workbookProblem";
import { error, type Fault } from "../../src/records/fault";
import { noSheets, problemFault } from "../../src/records/workbookProblems";
import { sheetsIn, WANTED, type WorkbookSheets } from "../../src/records/workbookSheets";

/** What is read. */
const WORKBOOK = ".xlsx";

/** What people have instead, and can save as what is read. */
const OTHERS = [".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods", ".numbers"];

/** Far above any portfolio: a workbook is a tenth of the CSV files that it stands for. */
const MOST_BYTES = 100e6;

/** True of a path that is meant as a workbook by its ending, and not as a folder. */
export function isWorkbook(path: string): boolean {
  return [WORKBOOK, ...OTHERS].includes(extname(path).toLowerCase());
}

/** Reads a portfolio's workbook; one that is too large is not even opened. Every 50,000 rows are told. */
export async function readWorkbook(
  path: string,
  onProgress?: (line: string) => void,
): Promise<WorkbookSheets> {
  const fault = await unreadable(path);
  if (fault !== undefined) return refused(fault);
  const onRows = (name: string, rows: number) => onProgress?.(`sheet ${name}: ${rows} rows read`);
  try {
    return sheetsIn(await workbookFrom(await readFile(path), { ...WANTED, onRows }), path);
  } catch (thrown) {
    if (!(thrown instanceof NotAWorkbook)) throw thrown;
    return refused(problemFault(path, thrown));
  }
}

async function unreadable(file: string): Promise<Fault | undefined> {
  if (extname(file).toLowerCase() !== WORKBOOK) {
    const advice = "Open it where it was made, and save it as Excel workbook (.xlsx)";
    return error({ file }, "is not a workbook that is read", advice);
  }
  try {
    const found = await stat(file);
    if (!found.isFile()) return error({ file }, "is not a file", "Give a workbook, or a folder");
    if (found.size <= MOST_BYTES) return undefined;
    const fault = `has ${Math.ceil(found.size / 1e6)} MB, more than a portfolio can have (${MOST_BYTES / 1e6} MB)`;
    return error({ file }, fault, "See whether it is the right file");
  } catch (thrown) {
    return error({ file }, `cannot be read (${(thrown as Error).message})`, "See to the file");
  }
}

function refused(fault: Fault): WorkbookSheets {
  return { sheets: noSheets(), faults: [fault], merged: [] };
}
