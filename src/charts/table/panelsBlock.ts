import type { BodyOf } from "../picture/figurePicture";
import { type Block, flowed, stacked, textBlock } from "../picture/pictureBlock";
import { stageKeyBlock } from "../picture/swatch";
import type { ChartTable } from "./chartTable";
import { tableBlock } from "./tableBlock";

/** A table of several that stand side by side, with what it is called. */
export interface Panel {
  readonly name: string;
  readonly table: ChartTable;
}

const GAP = 28;

/** Draws tables as small multiples, as many side by side as have room, with what colours or marks are: the stages unless another key is given. */
export function panelsBlock(panels: readonly Panel[], key: BodyOf = stageKeyBlock): BodyOf {
  return (width, type): Block => {
    const across = Math.min(panels.length, Math.max(1, Math.floor(width / (type * 34))));
    const each = (width - GAP * (across - 1)) / across;
    const blocks = panels.map(({ name, table }) =>
      stacked(
        [textBlock(name, each, { size: type, bold: true }), tableBlock(table, each, type)],
        type * 0.4,
      ),
    );
    const below = flowed(blocks, width, { across: GAP, down: GAP });
    return stacked([key(width, type), below], type);
  };
}
