import type { Fault } from "./fault";
import type { Known } from "./input";
import { inFileOrder, type Progress, type Records, recordsFrom } from "./recordsFrom";
import type { WorkbookSheets } from "./workbookSheets";
import { inWorkbook } from "./workbookWords";

/**
 * Makes a portfolio of a workbook's sheets, or tells every fault in them, by the rules for folders. Of a cell
 * that is odd by itself, a formula or a date, no other fault is told; and with any error there is no portfolio.
 */
export function recordsFromWorkbook(
  workbook: WorkbookSheets,
  known: Known,
  onProgress?: Progress,
): Records {
  const { portfolio, faults } = recordsFrom(workbook.sheets, known, onProgress);
  const isOdd = (fault: Fault) => fault.severity === "error" && isOfCell(fault);
  const odd = new Set(workbook.faults.filter(isOdd).map(placeOf));
  const others = faults.filter(
    (fault) => !isOfCell(fault) || !(odd.has(placeOf(fault)) || isMerged(fault, workbook)),
  );
  const all = inFileOrder([...workbook.faults, ...others]);
  const hasError = all.some(({ severity }) => severity === "error");
  return { portfolio: hasError ? undefined : portfolio, faults: all.map(inWorkbook) };
}

function isOfCell({ row, column }: Fault): boolean {
  return row !== null && column !== null;
}

function placeOf({ file, row, column }: Fault): string {
  return JSON.stringify([file, row, column]);
}

function isMerged({ file, row, column }: Fault, { merged }: WorkbookSheets): boolean {
  return merged.some(
    ({ from, to, columns, file: mergedFile }) =>
      file === mergedFile && row! >= from && row! <= to && columns.includes(column!),
  );
}
