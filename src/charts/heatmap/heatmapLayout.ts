import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import { type Block, beside, stacked } from "../picture/pictureBlock";
import { headBlock, notesBlock, originBlock, type PictureTexts } from "../picture/pictureTexts";
import { gridBlock } from "./heatmapGrid";
import type { HeatmapNames } from "./heatmapLabels";
import { legendBlock } from "./heatmapLegend";
import { silentBlocks } from "./heatmapSilentRows";

/** All that a picture of a heatmap is made from. */
export interface HeatmapParts {
  readonly figure: HeatmapFigure;
  readonly names: HeatmapNames;
  readonly texts: PictureTexts;
}

/** Room for a picture, in its own units. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const GAP = 28;

/** Sizes of the grid's type that a slide may have, and the one of a picture that is larger than a slide. */
const LARGEST = 18;
const SMALLEST = 8.5;
const POSTER = 12;

/** Sizes of the small print: never smaller than the grid's type, unless that is large itself. */
const PRINTS = [15, 14, 13, 12, 11];
const GOOD_PRINT = 13;

/** How wide the texts may be that stand beside a grid. */
const PANELS = [620, 560, 500, 450, 400];
const POSTER_PANEL = 450;

/** A heatmap and its texts with the largest type that fits into a room, or as large as a legible type makes it. */
export function heatmapLayout(parts: HeatmapParts, room: Room): Block {
  for (let type = LARGEST; type >= SMALLEST; type -= 0.5) {
    const fitting = fitted(parts, type, room);
    if (fitting) return fitting;
  }
  return unbounded(parts, room);
}

/** The texts round the grid, else beside it, with the largest print for which a type of the grid leaves room. */
function fitted(parts: HeatmapParts, type: number, room: Room): Block | undefined {
  const gridIn = gridsOf(parts, type);
  const prints = PRINTS.filter((print) => print >= Math.min(GOOD_PRINT, Math.floor(type)));
  const allowed = prints.length > 0 ? prints : PRINTS.slice(-1);
  const fits = ({ width, height }: Block) => width <= room.width && height <= room.height;
  const whole = gridIn(room.width);
  for (const print of whole && fits(whole) ? allowed : []) {
    const block = textsAround(parts, whole!, print, room.width);
    if (fits(block)) return block;
  }
  const grids = PANELS.map((panel) => ({ panel, grid: gridIn(room.width - panel - GAP) }));
  const beside = grids.filter(({ grid }) => grid && grid.height <= room.height);
  for (const print of allowed) {
    const blocks = beside.map(({ panel, grid }) => textsBeside(parts, grid!, print, panel));
    const fitting = blocks.find(fits);
    if (fitting) return fitting;
  }
  return undefined;
}

function unbounded(parts: HeatmapParts, room: Room): Block {
  const gridIn = gridsOf(parts, POSTER);
  const natural = gridIn(null)!;
  const width = Math.max(room.width, natural.width);
  const around = textsAround(parts, gridIn(width)!, POSTER, width);
  const besides = textsBeside(parts, natural, POSTER, POSTER_PANEL);
  const areaOf = ({ width, height }: Block) => width * height;
  return areaOf(around) <= areaOf(besides) ? around : besides;
}

function gridsOf({ figure, names, texts }: HeatmapParts, type: number) {
  return (width: number | null) => gridBlock(figure, names, { type, width, stamp: texts.stamp });
}

/** The finding above the grid, the small print below it. */
function textsAround(
  { figure, names, texts }: HeatmapParts,
  grid: Block,
  print: number,
  width: number,
): Block {
  const half = (width - GAP) / 2;
  const aside = stacked(
    [legendBlock(figure, half, print), originBlock(texts, half, print)],
    print * 1.2,
  );
  const below = beside([
    [0, notesBlock(texts, half, print)],
    [half + GAP, aside],
  ]);
  const silent = silentBlocks(figure, names, width, print * 0.9);
  return stacked([headBlock(texts, width, print), grid, ...silent, below], 16);
}

/** All texts at the left of the grid, which has the whole height. */
function textsBeside(
  { figure, names, texts }: HeatmapParts,
  grid: Block,
  print: number,
  panel: number,
): Block {
  const column = stacked(
    [
      headBlock(texts, panel, print),
      legendBlock(figure, panel, print),
      notesBlock(texts, panel, print),
      ...silentBlocks(figure, names, panel, print * 0.9),
      originBlock(texts, panel, print),
    ],
    print * 1.2,
  );
  return beside([
    [0, column],
    [panel + GAP, grid],
  ]);
}
