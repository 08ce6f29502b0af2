import { COLOURS, stageColour } from "../picture/pictureColours";
import { element, line } from "../picture/pictureMarkup";
import { textWidth } from "../picture/pictureText";
import { type CellMark, cellMarks, type Look } from "./cellMarks";
import type { ChartCell, ChartColumn } from "./chartTable";

/** A place in a picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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
const SHADE = 0.45;

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
