import { type Block, beside, stacked, textBlock } from "../picture/pictureBlock";
import { COLOURS } from "../picture/pictureColours";
import { element, line } from "../picture/pictureMarkup";
import { textWidth } from "../picture/pictureText";
import { cellMarks } from "./cellMarks";
import type { ChartCell, ChartColumn, ChartRow, ChartTable } from "./chartTable";
import { columnWidths, drawingPlace, kindOf, PAD, startsOf, wordsWidths } from "./columnWidths";
import { type Box, markDrawn } from "./markDrawn";
import { rulerBlock } from "./rulerBlock";

/** A table of words and drawings, as wide as it may be; `type` is the size of its words. */
export function tableBlock(table: ChartTable, width: number, type: number): Block {
  const widths = columnWidths(table, width, type);
  const starts = startsOf(widths);
  const words = wordsWidths(table, type);
  const headings = headingsBlock(table, { widths, starts, words, type });
  const rule = (y: number) =>
    element("line", {
      x1: 0,
      x2: starts.at(-1)!,
      y1: y,
      y2: y,
      stroke: COLOURS.cellLine,
      "stroke-width": 0.75,
    });
  const rows = table.rows.flatMap((row) => [
    ...(row.heading === undefined
      ? []
      : [textBlock(row.heading, starts.at(-1)!, { size: type, bold: true })]),
    rowBlock(row, table.columns, { widths, starts, words, type }),
  ]);
  const body = stacked(rows, type * 0.25);
  return {
    width: starts.at(-1)!,
    height: headings.height + type * 0.5 + body.height,
    drawn: (x, y) =>
      headings.drawn(x, y) +
      element("g", { transform: `translate(${x} ${y + headings.height + type * 0.2})` }, rule(0)) +
      body.drawn(x, y + headings.height + type * 0.5),
  };
}

/** The names of columns, and last what stands over their drawings. */
function headingsBlock(table: ChartTable, { widths, starts, words, type }: Layout): Block {
  const { corner, columns } = table;
  const names = [corner, ...columns.map(({ name }) => name)].map(
    (name, i) =>
      [
        starts[i]!,
        textBlock(name, widths[i]! - type * PAD, { size: type * 0.85, bold: true }),
      ] as const,
  );
  const rulers = columns.flatMap(({ ruler }, i) =>
    ruler === undefined
      ? []
      : [
          [
            starts[i + 1]!,
            rulerBlock(
              ruler,
              drawingPlace(kindOf(table, i), {
                ...{ width: widths[i + 1]! - type * PAD, words: words[i]!, type },
              }),
              type,
            ),
          ] as const,
        ],
  );
  return stacked([beside(names), ...(rulers.length === 0 ? [] : [beside(rulers)])], type * 0.2);
}

interface Layout {
  readonly widths: readonly number[];
  readonly starts: readonly number[];
  /** How much room the words beside a column's drawings take. */
  readonly words: readonly number[];
  readonly type: number;
}

function rowBlock(
  row: ChartRow,
  columns: readonly ChartColumn[],
  { widths, starts, words, type }: Layout,
): Block {
  const style = { size: type, bold: row.isLit };
  const name = stacked(
    [
      textBlock(row.name, widths[0]! - type * PAD, style),
      ...(row.note === undefined
        ? []
        : [
            textBlock(row.note, widths[0]! - type * PAD, {
              size: type * 0.8,
              fill: COLOURS.quiet,
            }),
          ]),
    ],
    0,
  );
  const texts = row.cells.map(({ text }, i) =>
    columns[i]!.of === "text"
      ? textBlock(text, widths[i + 1]! - type * PAD, { size: type })
      : undefined,
  );
  const height = Math.max(type * 1.7, name.height, ...texts.map((text) => text?.height ?? 0));
  return {
    width: starts.at(-1)!,
    height,
    drawn: (x, y) =>
      name.drawn(x, y) +
      row.cells
        .map((cell, i) => {
          const box = { x: x + starts[i + 1]!, y, width: widths[i + 1]! - type * PAD, height };
          if (texts[i]) return texts[i].drawn(box.x, y);
          return cellDrawn(cell, columns[i]!, box, { words: words[i]!, type });
        })
        .join(""),
  };
}

function cellDrawn(
  cell: ChartCell,
  column: ChartColumn,
  box: Box,
  { words, type }: { readonly words: number; readonly type: number },
): string {
  const { drawing, text } = cell;
  if (drawing === undefined) return wordsDrawn(text, column, box, type);
  if (drawing.kind === "shade") {
    const fill = { ...box, fill: COLOURS.accent, "fill-opacity": drawing.strength * SHADE };
    const inner = {
      ...{ x: box.x + 0.75, y: box.y + 0.75, width: box.width - 1.5, height: box.height - 1.5 },
      ...{ fill: "none", stroke: COLOURS.ink, "stroke-width": 1.5 },
    };
    const outline = drawing.onDiagonal ? element("rect", inner) : "";
    return element("rect", fill) + outline + wordsDrawn(text, column, box, type, cell.isLit);
  }
  const { from, width } = drawingPlace(drawing.kind, { width: box.width, words, type });
  const area = { x: box.x + from, y: box.y + type * 0.15, width, height: type * 1.2 };
  const frame =
    drawing.kind === "shares"
      ? element("rect", { ...area, fill: "none", stroke: COLOURS.cellLine, "stroke-width": 0.75 })
      : "";
  return (
    cellMarks(drawing)
      .map((mark) => markDrawn(mark, area, type))
      .join("") +
    frame +
    (text === ""
      ? ""
      : line(
          text,
          { x: box.x + box.width, y: box.y + type },
          { size: type * 0.85, fill: COLOURS.ink, anchor: "end" },
        ))
  );
}

/** The darkest shade of the accent on which ink can still be read. */
export const SHADE = 0.45;

function wordsDrawn(
  text: string,
  { of }: ChartColumn,
  box: Box,
  type: number,
  bold = false,
): string {
  const [x, anchor] =
    of === "drawing"
      ? [box.x, undefined]
      : of === "shade"
        ? [box.x + box.width / 2, "middle" as const]
        : [box.x + box.width, "end" as const];
  const size = Math.min(type, (type * box.width) / Math.max(1, textWidth(text, { size: type })));
  return line(
    text,
    { x, y: box.y + type },
    { size, bold, fill: COLOURS.ink, ...(anchor && { anchor }) },
  );
}
