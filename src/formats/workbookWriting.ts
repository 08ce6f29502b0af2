import { type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { lettersOf } from "./workbookPlace";

/** A sheet of a workbook that is about to be written. */
export interface NewSheet {
  readonly name: string;
  /** Row by row; the first is the header, which stays in sight. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly NewColumn[];
  /** Rows other than the header that are set in bold. */
  readonly headings?: readonly number[];
  /** How many rows below the header are made ready to be filled in. */
  readonly emptyRows: number;
}

export interface NewColumn {
  /** In characters. */
  readonly width: number;
  /** Numbers stay numbers there; anywhere else what is typed stays as it was typed. */
  readonly isNumber?: boolean;
  /** What is offered, and warned of if it is none of these. */
  readonly choices?: readonly string[];
}

/** In points. */
const LINE_HEIGHT = 15;

const TEXT: CellStyle = { numFmt: "@", alignment: { wrapText: true, vertical: "top" } };
const NUMBER: CellStyle = { alignment: { vertical: "top" } };
const HEADING: CellStyle = { ...TEXT, font: { name: "Calibri", size: 11, bold: true } };
const HEADER: CellStyle = {
  ...HEADING,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7ECF3" } },
};

/** Writes a workbook. Cells are text, so that no spreadsheet makes a date of 2-3. */
export function workbookOf(sheets: readonly NewSheet[], title: string): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(written), properties: { title } });
}

function written(sheet: NewSheet): WriteSheet {
  const { name, rows, columns, emptyRows } = sheet;
  const length = rows.length + emptyRows;
  return {
    name,
    rows: rows.map((cells) => [...cells]),
    columns: columns.map(({ width }) => ({ width })),
    cells: new Map(styledCells(sheet, length)),
    rowDefs: new Map(rows.map((cells, row) => [row, { height: heightOf(cells, columns) }])),
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap(({ choices }, column) =>
      choices === undefined ? [] : [choiceOf(choices, column, length)],
    ),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function styledCells({ columns, headings = [] }: NewSheet, length: number) {
  return Array.from({ length }, (_, row) =>
    columns.map(({ isNumber = false }, column) => {
      const plain = isNumber ? NUMBER : TEXT;
      const style = row === 0 ? HEADER : headings.includes(row) ? HEADING : plain;
      return [`${row},${column}`, { style }] as const;
    }),
  ).flat();
}

/** High enough for text that is wrapped: not every spreadsheet sees to that itself. */
function heightOf(cells: readonly string[], columns: readonly NewColumn[]): number {
  const lines = cells.map((cell, i) => Math.ceil(cell.length / (columns[i]?.width ?? cell.length)));
  return LINE_HEIGHT * Math.max(1, ...lines);
}

function choiceOf(choices: readonly string[], column: number, length: number) {
  const letters = lettersOf(column);
  return {
    type: "list" as const,
    range: `${letters}2:${letters}${length}`,
    values: [...choices],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning" as const,
    errorMessage: `Choose one of: ${choices.join(", ")}`,
  };
}
