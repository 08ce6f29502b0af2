import { BorderStyle, Table, TableCell, TableRow, WidthType } from "docx";
import { COLOURS } from "../charts/picture/pictureColours";
import { textWidth } from "../charts/picture/pictureText";
import { oneLine } from "../formats/xmlText";
import { paragraph } from "./documentParts";
import type { HandoutTable } from "./handout";
import { hexOf } from "./slideMeasures";

/** The room between the margins of A4, in twentieths of a point. */
const WHOLE = 11906 - 2 * 1134;

/** A column counts as so many letters wide at most, and at least. */
const [LEAST, MOST] = [5, 26];

/** The rows of a figure as a table whose heading comes again on every page. */
export function documentTable({ columns, rows }: HandoutTable): Table {
  const lines = [
    columns,
    ...rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
  ];
  const wants = columns.map((_, i) => {
    const widest = Math.max(...lines.map((row) => textWidth(oneLine(row[i]!), { size: 1 })));
    return Math.min(MOST, Math.max(LEAST, widest));
  });
  const all = wants.reduce((sum, want) => sum + want, 0);
  const widths = wants.map((want) => Math.floor((want / all) * WHOLE));
  const rule = { style: BorderStyle.SINGLE, size: 4, color: hexOf(COLOURS.line) };
  const sides = { top: rule, bottom: rule, left: rule, right: rule };
  return new Table({
    width: { size: WHOLE, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...sides, insideHorizontal: rule, insideVertical: rule },
    rows: lines.map(
      (row, i) =>
        new TableRow({
          tableHeader: i === 0,
          cantSplit: true,
          children: row.map((text, column) => cellOf(text, widths[column]!, i === 0)),
        }),
    ),
  });
}

function cellOf(text: string, width: number, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    children: [paragraph(text, { style: isHead ? "columnName" : "cell" })],
  });
}
