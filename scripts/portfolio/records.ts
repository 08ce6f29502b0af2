import { basename, dirname, extname, join } from "node:path";
import type { InputSheets, Known } from "../../src/records/input";
import { inFileOrder, type Records, recordsFrom } from "../../src/records/recordsFrom";
import { isWorkbook, workbookIn } from "../../src/records/workbookFile";
import { recordsFromWorkbook } from "../../src/records/workbookRecords";
import { checkingLines, tellProgress } from "./progress";
import { fileAt, readFolder } from "./read";

/** Reads the records at a path, a folder's or a workbook's, and checks them; every fault in either. */
export async function recordsAt(path: string, known: Known): Promise<Records> {
  if (isWorkbook(path)) {
    const workbook = await workbookIn(await fileAt(path, path), tellProgress);
    return recordsFromWorkbook(workbook, known, checkingLines(rowsIn(workbook.sheets)));
  }
  const found = await readFolder(path);
  const checking = checkingLines(rowsIn(found.sheets));
  const { portfolio, faults } = recordsFrom(found.sheets, known, checking);
  return { portfolio, faults: inFileOrder([...found.faults, ...faults]) };
}

/** Where something that goes with records is kept: in their folder, or beside their workbook under its name. */
export function besideRecords(path: string, file: string): string {
  if (!isWorkbook(path)) return join(path, file);
  return join(dirname(path), `${basename(path, extname(path))}.${file}`);
}

function rowsIn(sheets: InputSheets): number {
  return Object.values(sheets).reduce((rows, sheet) => rows + (sheet?.length ?? 0), 0);
}
