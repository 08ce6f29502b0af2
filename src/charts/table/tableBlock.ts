import { type Block, beside, stacked, textBlock } from "../picture/pictureBlock";
import { COLOURS } from "../picture/pictureColours";
import { element } from "../picture/pictureMarkup";
import { cellDrawn } from "./cellDrawn";
import { type ChartColumn, type ChartRow, type ChartTable, cellsShown } from "./chartTable";
import { columnWidths, drawingPlace, kindOf, PAD, startsOf, wordsWidths } from "./columnWidths";
import { rulerBlock } from "./rulerBlock";

/** How far along a column's room its heading stands, as its cells do. */
const ALONG: Readonly<Record<ChartColumn["of"], number>> = {
  text: 0,
  drawing: 0,
  shade: 0.5,
  number: 1,
};

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
  const names = [{ name: corner, of: "text" as const }, ...columns].map(({ name, of }, i) => {
    const room = widths[i]! - type * PAD;
    const block = textBlock(name, room, { size: type * 0.85, bold: true });
    return [starts[i]! + (room - block.width) * ALONG[of], block] as const;
  });
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
