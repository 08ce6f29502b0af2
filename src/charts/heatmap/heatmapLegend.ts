import type { Cell } from "../../analyses/cells/cell";
import { boundsAt } from "../../analyses/cells/groupBounds";
import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import { kindsShown } from "../../analyses/heatmap/kindsShown";
import { STAGES } from "../../model/stage";
import { words } from "../../words/words";
import { type Block, flowed, stacked, textBlock } from "../picture/pictureBlock";
import { COLOURS } from "../picture/pictureColours";
import { swatch } from "../picture/swatch";
import { differenceFace } from "./heatmapDifference";
import { border, type CellBox } from "./heatmapEmptyFace";
import { faceOf, type Reading, trackOf } from "./heatmapFace";

/** The stages in order, then the other looks that some cell has. */
export function legendBlock(figure: HeatmapFigure, width: number, type: number): Block {
  const say = words.heatmap.legend;
  const item = (cell: Cell, name: string) =>
    swatch((box) => facing(cell, box, figure.choice), name, width, type);
  const stages = STAGES.map(({ value, name }) =>
    item({ kind: "stage", low: value, high: value }, name),
  );
  const { threshold } = figure.choice;
  const kinds = kindsShown(figure);
  const isBounded = figure.rows.some((row) => boundsAt(row, 0, threshold) !== null);
  const others = [
    item({ kind: "stage", low: 2, high: 3 }, say.between),
    ...(kinds.has("few") ? [item({ kind: "few", n: 2 }, say.few)] : []),
    ...(["notAssessed", "noReview", "notInEdition", "withheld"] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => item({ kind }, say[kind])),
    ...(isBounded ? [swatch(bounded, say.bounds(threshold), width, type)] : []),
    ...(figure.compared.length > 1
      ? [
          swatch((box) => differenceFace({ from: 1, to: 1 }, box), say.up, width, type),
          swatch((box) => differenceFace({ from: -1, to: -1 }, box), say.down, width, type),
        ]
      : []),
  ];
  const light = textBlock(say.light, width, { size: type, fill: COLOURS.quiet });
  const gap = { across: type * 1.2, down: type * 0.45 };
  return stacked([flowed([...stages, light], width, gap), flowed(others, width, gap)], gap.down);
}

function facing(cell: Cell, box: CellBox, reading: Reading): string {
  const { ground, ink } = faceOf(cell, null, box, reading);
  return ground + ink;
}

function bounded(box: CellBox): string {
  return border(box) + trackOf({ lo: 4, hi: 7, of: 10 }, box);
}
