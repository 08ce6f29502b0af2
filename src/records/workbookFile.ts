import { MOST_BYTES } from "../formats/caps";
import { readWorkbook } from "../formats/workbook";
import { NotAWorkbook } from "../formats/workbookProblem";
import { error, type Fault } from "./fault";
import type { InputFile } from "./inputFiles";
import { noSheets, problemFault } from "./workbookProblems";
import { sheetsIn, WANTED, type WorkbookSheets } from "./workbookSheets";

/** What is read. */
const WORKBOOK = /[^/\\]\.xlsx$/i;

/** What people have instead, and can save as what is read. */
const OTHERS = /[^/\\]\.(xlsm|xltx|xltm|xls|xlsb|ods|numbers)$/i;

/** True of a name or path that is meant as a workbook by its ending, and not as a folder. */
export function isWorkbook(name: string): boolean {
  return WORKBOOK.test(name) || OTHERS.test(name);
}

/** Reads a portfolio's workbook; one that is too large is not even opened. Every 50,000 rows are told. */
export async function workbookIn(
  file: InputFile,
  onProgress?: (line: string) => void,
): Promise<WorkbookSheets> {
  const fault = faultOf(file);
  if (fault !== undefined) return refused(fault);
  const onRows = (name: string, rows: number) => onProgress?.(`sheet ${name}: ${rows} rows read`);
  const bytes = await file.bytes().catch((thrown: Error) => thrown);
  if (bytes instanceof Error) {
    const place = { file: file.name };
    return refused(error(place, `cannot be read (${bytes.message})`, "See to the file"));
  }
  try {
    return sheetsIn(await readWorkbook(bytes, { ...WANTED, onRows }), file.name);
  } catch (thrown) {
    if (!(thrown instanceof NotAWorkbook)) throw thrown;
    return refused(problemFault(file.name, thrown));
  }
}

function faultOf({ name: file, size }: InputFile): Fault | undefined {
  if (!WORKBOOK.test(file)) {
    const advice = "Open it where it was made, and save it as Excel workbook (.xlsx)";
    return error({ file }, "is not a workbook that is read", advice);
  }
  if (size === null) return error({ file }, "is not a file", "Give a workbook, or a folder");
  if (size <= MOST_BYTES) return undefined;
  const fault = `has ${Math.ceil(size / 1e6)} MB, more than a portfolio can have (${MOST_BYTES / 1e6} MB)`;
  return error({ file }, fault, "See whether it is the right file");
}

function refused(fault: Fault): WorkbookSheets {
  return { sheets: noSheets(), faults: [fault], merged: [] };
}
