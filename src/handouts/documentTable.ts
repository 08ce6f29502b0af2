import { BorderStyle, Table, TableCell, TableRow, WidthType } from "docx";
import { COLOURS } from "../charts/picture/pictureColours";
import { oneLine } from "../formats/xmlText";
import { paragraph } from "./documentParts";
import { type HandoutTable, isOfNumbers } from "./handout";
import { hexOf } from "./slideMeasures";
import { widthsOf } from "./tableWidths";

/** The room between the margins of A4, in twentieths of a point. */
const WHOLE = 11906 - 2 * 1134;

/** The type of cells, and what is left and right of their words. */
const TYPE = 180;
const PAD = 80;

/** The rows of a figure as a table whose heading comes again on every page. */
export function documentTable(table: HandoutTable): Table {
  const { columns, rows } = table;
  const lines = [columns, ...rows].map((row) =>
    row.map((cell) => oneLine(cell === null ? "" : String(cell))),
  );
  const even = columns.map(() => WHOLE / columns.length);
  const room = { whole: WHOLE, pad: 2 * PAD, size: TYPE };
  const widths = (widthsOf(lines, room) ?? even).map(Math.floor);
  const rule = { style: BorderStyle.SINGLE, size: 4, color: hexOf(COLOURS.line) };
  const sides = { top: rule, bottom: rule, left: rule, right: rule };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...sides, insideHorizontal: rule, insideVertical: rule },
    rows: lines.map(
      (row, i) =>
        new TableRow({
          tableHeader: i === 0,
          cantSplit: true,
          children: row.map((text, column) =>
            cellOf(text, {
              width: widths[column]!,
              isHead: i === 0,
              isNumber: isOfNumbers(table, column),
            }),
          ),
        }),
    ),
  });
}

function cellOf(
  text: string,
  { width, isHead, isNumber }: Readonly<{ width: number; isHead: boolean; isNumber: boolean }>,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: PAD, right: PAD, top: 30, bottom: 30 },
    children: [
      paragraph(text, {
        style: isHead ? "columnName" : "cell",
        ...(isNumber && { alignment: "right" }),
      }),
    ],
  });
}
