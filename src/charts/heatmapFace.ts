import type { Cell, GroupCell } from "../analyses/heatmap";
import { type Bounds, saysTooLittle } from "../disclosure/bounds";
import { type StageRange, stageAt } from "../model/stage";
import { words } from "../words/words";
import { border, type CellBox, REASON_SIGNS, reasonGround } from "./heatmapEmptyFace";
import { COLOURS, onStage, stageColour } from "./pictureColours";
import { element, line } from "./pictureMarkup";

/** A cell's face in two layers, between which a stamp may lie: its look, and what is written on it. */
export interface Face {
  readonly ground: string;
  readonly ink: string;
}

/** How high the parts of a group's cell are, by its type size. */
const MEDIAN = 1.6;
const SHARES = 0.62;
const TRACK = 0.6;
const N = 1.15;

/** How high a group's cell is, with a line for unpublished reviews or without. */
export function groupHeight(type: number, isBounded: boolean): number {
  return type * (MEDIAN + SHARES + N + (isBounded ? TRACK : 0)) + 2;
}

/** What a cell looks like and says. */
export function faceOf(cell: Cell, bounds: Bounds | null, box: CellBox): Face {
  switch (cell.kind) {
    case "stage":
      return { ground: `${stageGround(cell, box)}${border(box)}`, ink: stageInk(cell, box) };
    case "group":
      return groupFace(cell, bounds, box);
    case "few":
      return {
        ground: border(box),
        ink: sign(words.heatmap.n(cell.n), box, { size: box.type * 0.85 }),
      };
    case "notAssessed":
    case "noReview":
    case "notInEdition":
    case "withheld": {
      const fill = cell.kind === "notAssessed" ? COLOURS.ink : COLOURS.quiet;
      const text = REASON_SIGNS[cell.kind];
      return {
        ground: reasonGround(cell.kind, box),
        ink: text === "" ? "" : sign(text, box, { fill }),
      };
    }
  }
}

/**
 * How many had reached a stage for certain (solid) and at most (dashed too), from the right; nothing where too
 * little can be said.
 */
export function trackOf(bounds: Bounds, { x, y, width, height }: Omit<CellBox, "type">): string {
  if (saysTooLittle(bounds)) return "";
  const { lo, hi, of } = bounds;
  const at = (count: number) => x + width * (1 - count / of);
  const stroke = { stroke: COLOURS.ink, "stroke-width": 3, y1: y + height / 2, y2: y + height / 2 };
  return [
    hi > lo
      ? element("line", { x1: at(hi), x2: at(lo), ...stroke, "stroke-dasharray": "2 2" })
      : "",
    lo > 0 ? element("line", { x1: at(lo), x2: at(0), ...stroke }) : "",
  ].join("");
}

function groupFace(cell: GroupCell, bounds: Bounds | null, box: CellBox): Face {
  const { x, y, width, height, type } = box;
  const median = { ...box, height: type * MEDIAN };
  const shares = { ...box, y: y + median.height, height: type * SHARES };
  const track = { x: x + 1, y: shares.y + shares.height, width: width - 2, height: type * TRACK };
  const n = { ...box, y: y + height - type * N - 1, height: type * N };
  return {
    ground: [
      stageGround(cell.median, median),
      sharesOf(cell, shares),
      bounds ? trackOf(bounds, track) : "",
      border(box),
    ].join(""),
    ink: [
      stageInk(cell.median, median),
      sign(words.heatmap.n(cell.n), n, { size: type * 0.85, fill: COLOURS.ink }),
    ].join(""),
  };
}

/** One colour, or two cut on the diagonal. */
function stageGround({ low, high }: StageRange, { x, y, width, height }: CellBox): string {
  const whole = element("rect", { x, y, width, height, fill: stageColour(high) });
  if (low === high) return whole;
  const d = `M${x.toFixed(2)} ${y.toFixed(2)}h${width.toFixed(2)}L${x.toFixed(2)} ${(y + height).toFixed(2)}z`;
  return `${whole}${element("path", { d, fill: stageColour(low) })}`;
}

/** A stage's number; between two on a strip of ground. */
function stageInk(stage: StageRange, box: CellBox): string {
  const number = words.stageShort(stage);
  if (stage.low === stage.high) return sign(number, box, { fill: onStage(stage.low) });
  const [width, height] = [1.95 * box.type, 1.05 * box.type];
  const strip = element("rect", {
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) / 2,
    width,
    height,
    fill: COLOURS.ground,
  });
  return `${strip}${sign(number, box, { fill: COLOURS.ink })}`;
}

function sign(
  text: string,
  { x, y, width, height, type }: CellBox,
  { size = type, fill = COLOURS.quiet }: { readonly size?: number; readonly fill?: string },
): string {
  const middle = { x: x + width / 2, y: y + height / 2 + size * 0.36 };
  return line(text, middle, { size, fill, anchor: "middle" });
}

/** The share of a group's countries at each stage, lowest at the left; between two, one over the other. */
function sharesOf({ n, counts }: GroupCell, { x, y, width, height }: CellBox): string {
  let before = 0;
  const parts = counts.map((count, i) => {
    if (count === 0) return "";
    const { low, high } = stageAt(i + 1);
    const place = { x: x + (width * before) / n, width: (width * count) / n };
    before += count;
    const lower = { y: y + height / 2, height: height / 2, fill: stageColour(low) };
    return `${element("rect", { ...place, y, height, fill: stageColour(high) })}${
      low === high ? "" : element("rect", { ...place, ...lower })
    }`;
  });
  const rules = [y, y + height].map((at) =>
    element("line", { x1: x, x2: x + width, y1: at, y2: at, stroke: COLOURS.cellLine }),
  );
  return [...parts, ...rules].join("");
}
