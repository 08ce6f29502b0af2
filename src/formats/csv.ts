import Papa from "papaparse";

/** A text table as it stands in its file: the header's cells, and the cells of every row below it. */
export interface Sheet {
  readonly header: readonly string[];
  /** Row 0 is the file's second row: a spreadsheet would number it 2. */
  readonly rows: readonly (readonly string[])[];
  /** Where the text itself is broken, a quote never closed for one; `row` as a spreadsheet numbers it. */
  readonly faults: readonly { readonly row: number; readonly fault: string }[];
}

/** Reads comma-separated text (RFC 4180; either line end, a byte-order mark or none). */
export function sheetFromCsv(text: string): Sheet {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimiter: ",",
    skipEmptyLines: false,
  });
  const isBlank = (cells: readonly string[] | undefined) => cells?.length === 1 && cells[0] === "";
  if (isBlank(data.at(-1))) data.pop();
  const [header = [], ...rows] = data;
  return {
    header,
    rows,
    faults: errors.map(({ row = 0, message }) => ({ row: row + 1, fault: message })),
  };
}

/** How text begins that a spreadsheet would run, however it goes on. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Writes rows as comma-separated text with Windows line ends, as RFC 4180 has it.
 * Text that a spreadsheet would run as a formula is given a leading apostrophe; numbers are left alone.
 */
export function csvFrom(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const lines = [header, ...rows].map((cells) => [...cells]);
  return `${Papa.unparse(lines, { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}
