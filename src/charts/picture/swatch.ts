import { STAGES } from "../../model/stage";
import { type Block, beside, flowed, textBlock } from "./pictureBlock";
import { COLOURS, onStage, stageColour } from "./pictureColours";
import { element, line } from "./pictureMarkup";

/** Room for a swatch. */
export interface SwatchBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly type: number;
}

/** A look and what it means. */
export function swatch(
  drawn: (box: SwatchBox) => string,
  name: string,
  width: number,
  type: number,
): Block {
  const size = { width: type * 2.6, height: type * 1.6, type };
  const face: Block = { ...size, drawn: (x, y) => drawn({ ...size, x, y }) };
  const text = textBlock(name, width - size.width - type * 0.5, { size: type });
  const middled: Block = { ...text, drawn: (x, y) => text.drawn(x, y + type * 0.12) };
  return beside([
    [0, face],
    [size.width + type * 0.5, middled],
  ]);
}

/** The five stages in order, each on its colour. */
export function stageKeyBlock(width: number, type: number): Block {
  const stages = STAGES.map(({ value, name }) =>
    swatch((box) => stageFace(value, box), name, width, type),
  );
  return flowed(stages, width, { across: type * 1.2, down: type * 0.45 });
}

function stageFace(stage: number, { x, y, width, height, type }: SwatchBox): string {
  const box = { x, y, width, height, fill: stageColour(stage), stroke: COLOURS.cellLine };
  const middle = { x: x + width / 2, y: y + height / 2 + type * 0.36 };
  return (
    element("rect", box) +
    line(String(stage), middle, { size: type, fill: onStage(stage), anchor: "middle" })
  );
}
