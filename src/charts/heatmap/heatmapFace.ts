import type { Cell, DimensionCell, GroupCell } from "../../analyses/cells/cell";
import type { HeatmapChoice } from "../../analyses/heatmap/heatmapChoice";
import { indexOfCell } from "../../analyses/heatmap/heatmapIndex";
import { type Bounds, saysTooLittle } from "../../disclosure/bounds";
import { type StageRange, stageAt } from "../../model/stage";
import { reached } from "../../statistics/description/ordinal";
import { words } from "../../words/words";
import { COLOURS, onStage, stageColour } from "../picture/pictureColours";
import { element, line } from "../picture/pictureMarkup";
import { textWidth } from "../picture/pictureText";
import { border, type CellBox, REASON_SIGNS, reasonGround } from "./heatmapEmptyFace";

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

/** The size of a count, by that of the type: small enough for “18 of 32” in the narrowest column. */
const COUNT = 0.72;

/** How high a group's cell is, with a line for unpublished reviews or without. */
export function groupHeight(type: number, isBounded: boolean): number {
  return type * (MEDIAN + SHARES + N + (isBounded ? TRACK : 0)) + 2;
}

/** How the cells of a figure are to be read. */
export type Reading = Pick<HeatmapChoice, "shown" | "threshold">;

/** What a cell looks like and says. */
export function faceOf(cell: Cell, bounds: Bounds | null, box: CellBox, reading: Reading): Face {
  switch (cell.kind) {
    case "stage":
      return { ground: `${stageGround(cell, box)}${border(box)}`, ink: stageInk(cell, box) };
    case "group":
    case "dimension":
      return summedFace(cell, bounds, box, reading);
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

function summedFace(
  cell: GroupCell | DimensionCell,
  bounds: Bounds | null,
  box: CellBox,
  { shown, threshold }: Reading,
): Face {
  const { x, y, width, height, type } = box;
  const of = cell.kind === "group" ? cell.n : cell.placed;
  const middle = cell.kind === "group" && shown === "median" ? cell.median : null;
  const index = shown === "index" ? indexOfCell(cell) : undefined;
  const isWhole = middle === null && index === undefined;
  const upper = { ...box, height: type * MEDIAN };
  const shares = isWhole
    ? { ...box, height: type * (MEDIAN + SHARES) }
    : { ...box, y: y + upper.height, height: type * SHARES };
  const track = { x: x + 1, y: shares.y + shares.height, width: width - 2, height: type * TRACK };
  const foot = { ...box, y: y + height - type * N - 1, height: type * N };
  const text =
    index === undefined || cell.n === 1
      ? words.heatmap.reachedOf(reached(cell.counts, threshold), of)
      : words.heatmap.n(cell.n);
  return {
    ground: [
      middle === null ? "" : stageGround(middle, upper),
      sharesOf(cell.counts, of, shares),
      bounds ? trackOf(bounds, track) : "",
      border(box),
    ].join(""),
    ink: [
      middle === null ? "" : stageInk(middle, upper),
      index === undefined
        ? ""
        : sign(index === null ? "–" : words.heatmap.index(index), upper, { fill: COLOURS.ink }),
      sign(text, foot, { size: fitting(text, width - 2, type * COUNT), fill: COLOURS.ink }),
    ].join(""),
  };
}

/** The size of type, at most, in which a text keeps to a width. */
function fitting(text: string, width: number, size: number): number {
  return Math.min(size, (size * width) / textWidth(text, { size }));
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

/** A text in the middle of a box. */
export function sign(
  text: string,
  { x, y, width, height, type }: CellBox,
  { size = type, fill = COLOURS.quiet }: { readonly size?: number; readonly fill?: string },
): string {
  const middle = { x: x + width / 2, y: y + height / 2 + size * 0.36 };
  return line(text, middle, { size, fill, anchor: "middle" });
}

/** The share of countries or stages at each stage, lowest at the left; between two, one over the other. */
function sharesOf(
  counts: GroupCell["counts"],
  n: number,
  { x, y, width, height }: CellBox,
): string {
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
