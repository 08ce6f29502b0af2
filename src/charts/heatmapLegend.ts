import type { Cell, HeatmapFigure } from "../analyses/heatmap";
import { STAGES } from "../model/stage";
import { words } from "../words/words";
import { border, type CellBox } from "./heatmapEmptyFace";
import { faceOf, trackOf } from "./heatmapFace";
import { type Block, beside, flowed, stacked, textBlock } from "./pictureBlock";
import { COLOURS } from "./pictureColours";

/** The stages in order, then the other looks that a cell can have; withheld and bounds where there are any. */
export function legendBlock(figure: HeatmapFigure, width: number, type: number): Block {
  const say = words.heatmap.legend;
  const item = (cell: Cell, name: string) => swatch((box) => facing(cell, box), name, width, type);
  const stages = STAGES.map(({ value, name }) =>
    item({ kind: "stage", low: value, high: value }, name),
  );
  const isWithheld = figure.rows.some(({ cells }) => cells.some(({ kind }) => kind === "withheld"));
  const isBounded = figure.rows.some(({ bounds }) => bounds !== null);
  const others = [
    item({ kind: "stage", low: 2, high: 3 }, say.between),
    ...(figure.choice.rows === "groups" ? [item({ kind: "few", n: 2 }, say.few)] : []),
    item({ kind: "notAssessed" }, say.notAssessed),
    item({ kind: "noReview" }, say.noReview),
    item({ kind: "notInEdition" }, say.notInEdition),
    ...(isWithheld ? [item({ kind: "withheld" }, say.withheld)] : []),
    ...(isBounded ? [swatch(bounded, say.bounds, width, type)] : []),
  ];
  const light = textBlock(say.light, width, { size: type, fill: COLOURS.quiet });
  const gap = { across: type * 1.2, down: type * 0.45 };
  return stacked([flowed([...stages, light], width, gap), flowed(others, width, gap)], gap.down);
}

function facing(cell: Cell, box: CellBox): string {
  const { ground, ink } = faceOf(cell, null, box);
  return ground + ink;
}

function bounded(box: CellBox): string {
  return border(box) + trackOf({ lo: 4, hi: 7, of: 10 }, box);
}

function swatch(drawn: (box: CellBox) => string, name: string, width: number, type: number): Block {
  const size = { width: type * 2.6, height: type * 1.6, type };
  const face: Block = { ...size, drawn: (x, y) => drawn({ ...size, x, y }) };
  const text = textBlock(name, width - size.width - type * 0.5, { size: type });
  const middled: Block = { ...text, drawn: (x, y) => text.drawn(x, y + type * 0.12) };
  return beside([
    [0, face],
    [size.width + type * 0.5, middled],
  ]);
}
