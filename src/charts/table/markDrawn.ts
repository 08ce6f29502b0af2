import { COLOURS, stageColour } from "../picture/pictureColours";
import { element, line } from "../picture/pictureMarkup";
import type { CellMark, Look } from "./cellMarks";
import { MARK_SIZES } from "./dumbbellMarks";

/** A place in a picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A mark of a cell's drawing in a picture, in the drawing's place. */
export function markDrawn(mark: CellMark, { x, y, width, height }: Box, type: number): string {
  switch (mark.shape) {
    case "rect":
      return element("rect", {
        x: x + mark.x * width,
        y: y + mark.y * height,
        width: mark.width * width,
        height: mark.height * height,
        ...paintOf(mark.look),
      });
    case "line":
      return element("line", {
        x1: x + mark.from[0] * width,
        y1: y + mark.from[1] * height,
        x2: x + mark.to[0] * width,
        y2: y + mark.to[1] * height,
        stroke: colourOf(mark.look),
        "stroke-width": THICK[mark.look] ?? 1,
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
    case "review":
      return element("circle", {
        cx: x + mark.x * width,
        cy: y + mark.y * height,
        r: type * MARK_SIZES[mark.of],
        ...REVIEWS[mark.of],
      });
    case "number": {
      const beside = type * (mark.anchor === "end" ? -NUMBERS.beside : NUMBERS.beside);
      return line(
        String(mark.value),
        { x: x + mark.x * width + beside, y: y + height / 2 + type * NUMBERS.size * 0.36 },
        {
          size: type * NUMBERS.size,
          fill: COLOURS.ink,
          ...(mark.anchor === "end" && { anchor: "end" }),
        },
      );
    }
  }
}

/** How large the numbers at a drawing's marks are, and how far from them, by type size. */
export const NUMBERS = { size: 0.85, beside: 0.25 } as const;

const THICK: Partial<Record<Look, number>> = { certain: 3, open: 3, way: 2 };

const REVIEWS = {
  first: { fill: COLOURS.ground, stroke: COLOURS.ink, "stroke-width": 1.5 },
  between: { fill: COLOURS.ground, stroke: COLOURS.ink, "stroke-width": 1.5 },
  latest: { fill: COLOURS.ink },
  within: { fill: COLOURS.ground },
} as const;

function paintOf(look: Look) {
  switch (look) {
    case "half":
      return { fill: COLOURS.accent, "fill-opacity": 0.35 };
    case "hollow":
      return { fill: COLOURS.ground, stroke: COLOURS.cellLine, "stroke-width": 1 };
    default:
      return { fill: colourOf(look) };
  }
}

function colourOf(look: Look): string {
  if (typeof look === "number") return stageColour(look);
  switch (look) {
    case "accent":
    case "half":
      return COLOURS.accent;
    case "line":
    case "hollow":
      return COLOURS.cellLine;
    case "guide":
      return COLOURS.line;
    case "way":
      return COLOURS.quiet;
    default:
      return COLOURS.ink;
  }
}
