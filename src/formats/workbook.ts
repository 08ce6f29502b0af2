import { type Sheet as ReadSheet, readXlsx } from "hucre/xlsx";
import { ColumnMaker, type Sheet } from "./sheet";
import { type Oddity, odditiesOf, textOf, widthOf } from "./workbookCells";
import { refuseUnlessWorkbook } from "./workbookGuard";
import { NotAWorkbook } from "./workbookProblem";

/** A sheet as it stands in its workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Undefined where it was not asked for; hidden sheets are never read. */
  readonly sheet: Sheet | undefined;
  readonly oddities: readonly Oddity[];
}

export interface Workbook {
  /** In the workbook's own order. */
  readonly sheets: readonly WorkbookSheet[];
}

export interface Wanted {
  /** The sheets that are read, by their exact names. */
  readonly names: readonly string[];
  /** Those among them in which it matters how a number is shown: 45.5 and 4550% are one to a spreadsheet. */
  readonly withFormats: readonly string[];
  /** Told every `ROWS_A_STEP` rows of a sheet. */
  readonly onRows?: ((name: string, rows: number) => void) | undefined;
}

const ROWS_A_STEP = 50_000;

/** Formats are kept cell by cell, at some hundred bytes each. */
const MOST_FORMATTED_CELLS = 500_000;

/** Reads the sheets that are asked for as text, and what text does not tell. Throws a `NotAWorkbook`. */
export async function readWorkbook(bytes: Uint8Array, wanted: Wanted): Promise<Workbook> {
  await refuseUnlessWorkbook(bytes);
  const { all, read } = await sheetsNamed(bytes, wanted.names);
  const formatted = await formattedAgain(bytes, read, wanted.withFormats);
  return {
    sheets: all.map(({ name, isHidden }) => {
      const isIt = (sheet: ReadSheet) => !isHidden && sheet.name === name;
      const found = formatted.find(isIt) ?? read.find(isIt);
      if (found === undefined) return { name, isHidden, sheet: undefined, oddities: [] };
      return {
        name,
        isHidden,
        sheet: sheetFrom(found, wanted.onRows),
        oddities: odditiesOf(found),
      };
    }),
  };
}

/** Reads the visible sheets of these names, and lists all that there are. */
async function sheetsNamed(bytes: Uint8Array, names: readonly string[], readStyles = false) {
  const all: Pick<WorkbookSheet, "name" | "isHidden">[] = [];
  try {
    const { sheets: read } = await readXlsx(bytes, {
      readStyles,
      sheets: ({ name, hidden = false, veryHidden = false }) => {
        const isHidden = hidden || veryHidden;
        all.push({ name, isHidden });
        return names.includes(name) && !isHidden;
      },
    });
    return { all, read };
  } catch (fault) {
    throw new NotAWorkbook("damaged", (fault as Error).message);
  }
}

async function formattedAgain(
  bytes: Uint8Array,
  read: readonly ReadSheet[],
  names: readonly string[],
): Promise<readonly ReadSheet[]> {
  const sheets = read.filter(({ name }) => names.includes(name));
  const large = sheets.find(({ rows }) => rows.length * widthOf(rows) > MOST_FORMATTED_CELLS);
  if (large !== undefined) {
    const found = `the sheet ${large.name} spans ${large.rows.length} rows`;
    throw new NotAWorkbook("tooManyCells", found);
  }
  if (sheets.length === 0) return [];
  const again = await sheetsNamed(
    bytes,
    sheets.map(({ name }) => name),
    true,
  );
  return again.read;
}

/** All rows of a sheet that was read are of one length, the longest's. */
function sheetFrom({ name, rows }: ReadSheet, onRows: Wanted["onRows"]): Sheet {
  const [header = [], ...below] = rows;
  const makers = header.map(() => new ColumnMaker());
  for (const [row, cells] of below.entries()) {
    for (const [column, value] of cells.entries()) makers[column]!.put(row, textOf(value));
    if ((row + 1) % ROWS_A_STEP === 0) onRows?.(name, row + 1);
  }
  return {
    header: header.map(textOf),
    length: below.length,
    columns: makers.map((maker) => maker.made(below.length)),
    uneven: new Map(),
    faults: [],
  };
}
