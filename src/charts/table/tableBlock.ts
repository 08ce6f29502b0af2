import { type Block, beside, stacked, textBlock } from "../picture/pictureBlock";
import { COLOURS, stageColour } from "../picture/pictureColours";
import { element, line } from "../picture/pictureMarkup";
import { textWidth } from "../picture/pictureText";
import { type CellMark, cellMarks, type Look } from "./cellMarks";
import {
  type ChartCell,
  type ChartColumn,
  type ChartRow,
  type ChartTable,
  cellsShown,
} from "./chartTable";
import { columnWidths, PAD, startsOf, wordsWidths } from "./columnWidths";

/** A place in a picture. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A table of words and drawings, as wide as it may be; `type` is the size of its words. */
export function tableBlock(table: ChartTable, width: number, type: number): Block {
  const widths = columnWidths(table, width, type);
  const starts = startsOf(widths);
  const words = wordsWidths(table, type);
  const headings = beside([
    ...[table.corner, ...table.columns.map(({ name }) => name)].map(
      (name, i) =>
        [
          starts[i]!,
          textBlock(name, widths[i]! - type * PAD, { size: type * 0.85, bold: true }),
        ] as const,
    ),
  ]);
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
  const cells = cellsShown(row).map(({ cell, place }) => {
    const room = starts[place + 1 + (cell.over ?? 1)]! - starts[place + 1]! - type * PAD;
    const isText = columns[place]!.of === "text" || cell.over !== undefined;
    const text = isText ? textBlock(cell.text, room, { size: type }) : undefined;
    return { cell, place, room, text };
  });
  const height = Math.max(type * 1.7, name.height, ...cells.map(({ text }) => text?.height ?? 0));
  return {
    width: starts.at(-1)!,
    height,
    drawn: (x, y) =>
      name.drawn(x, y) +
      cells
        .map(({ cell, place, room, text }) => {
          const box = { x: x + starts[place + 1]!, y, width: room, height };
          if (text) return text.drawn(box.x, y);
          return cellDrawn(cell, columns[place]!, box, { words: words[place]!, type });
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
    return element("rect", fill) + wordsDrawn(text, column, box, type);
  }
  const room = words === 0 ? box.width : box.width - words - type * 0.5;
  const area = { ...box, width: room, y: box.y + type * 0.15, height: type * 1.2 };
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

function wordsDrawn(text: string, { of }: ChartColumn, box: Box, type: number): string {
  const [x, anchor] =
    of === "drawing"
      ? [box.x, undefined]
      : of === "shade"
        ? [box.x + box.width / 2, "middle" as const]
        : [box.x + box.width, "end" as const];
  const size = Math.min(type, (type * box.width) / Math.max(1, textWidth(text, { size: type })));
  return line(text, { x, y: box.y + type }, { size, fill: COLOURS.ink, ...(anchor && { anchor }) });
}

function markDrawn(mark: CellMark, { x, y, width, height }: Box, type: number): string {
  switch (mark.shape) {
    case "rect":
      return element("rect", {
        x: x + mark.x * width,
        y: y + mark.y * height,
        width: mark.width * width,
        height: mark.height * height,
        fill: colourOf(mark.look),
      });
    case "line":
      return element("line", {
        x1: x + mark.from[0] * width,
        y1: y + mark.from[1] * height,
        x2: x + mark.to[0] * width,
        y2: y + mark.to[1] * height,
        stroke: colourOf(mark.look),
        "stroke-width": mark.look === "line" ? 1 : 3,
        "stroke-dasharray": mark.look === "open" ? "2 2" : undefined,
      });
    case "dot":
      return element("circle", {
        cx: x + mark.x * width,
        cy: y + mark.y * height,
        r: type * 0.38,
        fill: colourOf(mark.look),
        stroke: mark.around === null ? COLOURS.cellLine : colourOf(mark.around),
        "stroke-width": mark.around === null ? 1 : 3,
      });
  }
}

function colourOf(look: Look): string {
  if (typeof look === "number") return stageColour(look);
  return look === "accent" ? COLOURS.accent : look === "line" ? COLOURS.cellLine : COLOURS.ink;
}
