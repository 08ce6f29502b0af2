import Papa from "papaparse";
import { ColumnMaker, type Sheet, sheetOf } from "./sheet";

/** Reads comma-separated text (RFC 4180; either line end, a byte-order mark or none). */
export function sheetFromCsv(text: string): Sheet {
  const whole = text.replace(/^\uFEFF/, "");
  return whole.includes('"') ? quotedSheet(whole) : plainSheet(whole);
}

function quotedSheet(text: string): Sheet {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: false });
  const last = data.at(-1);
  if (last?.length === 1 && last[0] === "") data.pop();
  const [header = [], ...rows] = data;
  return sheetOf(
    header,
    rows,
    errors.map(({ row = 0, message }) => ({ row: row + 1, fault: message })),
  );
}

/** Text without a quote: a comma always ends a cell there, and a line end a row. */
function plainSheet(text: string): Sheet {
  const lines = text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  const top = endOf(lines, "\n", 0, lines.length);
  const header = lines === "" ? [] : lines.slice(0, top).split(",");
  const makers = header.map(() => new ColumnMaker());
  const uneven = new Map<number, readonly string[]>();
  const ends = new Uint32Array(header.length + 1);
  let row = 0;
  for (let from = top + 1; from < lines.length; row++) {
    const end = endOf(lines, "\n", from, lines.length);
    if (!putLine({ makers, ends, row, lines, from, end }))
      uneven.set(row, lines.slice(from, end).split(","));
    from = end + 1;
  }
  return {
    header,
    length: row,
    columns: makers.map((maker) => maker.made(row)),
    uneven,
    faults: [],
  };
}

interface Line {
  readonly makers: readonly ColumnMaker[];
  /** Where its cells end: room that is used anew for each line. */
  readonly ends: Uint32Array;
  readonly row: number;
  readonly lines: string;
  readonly from: number;
  readonly end: number;
}

/** Puts a line's cells into their columns; false where it has another number of them. */
function putLine({ makers, ends, row, lines, from, end }: Line): boolean {
  let cells = 0;
  for (let start = from; start <= end && cells <= makers.length; cells++) {
    ends[cells] = endOf(lines, ",", start, end);
    start = ends[cells]! + 1;
  }
  if (cells !== makers.length) return false;
  for (let i = 0, start = from; i < cells; i++) {
    makers[i]!.put(row, lines.substring(start, ends[i]!));
    start = ends[i]! + 1;
  }
  return true;
}

function endOf(text: string, mark: string, from: number, end: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 || found > end ? end : found;
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
