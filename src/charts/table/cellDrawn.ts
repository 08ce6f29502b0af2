import { COLOURS } from "../picture/pictureColours";
import { element, line } from "../picture/pictureMarkup";
import { textWidth } from "../picture/pictureText";
import { cellMarks } from "./cellMarks";
import type { ChartCell, ChartColumn } from "./chartTable";
import { drawingPlace } from "./columnWidths";
import { type Box, markDrawn } from "./markDrawn";

/** A cell's drawing and its words, in their place; `words` is how much room the words beside its column's drawings take. */
export function cellDrawn(
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
const SHADE = 0.45;

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
