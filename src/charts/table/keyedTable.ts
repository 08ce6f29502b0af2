import type { BodyOf } from "../picture/figurePicture";
import { stacked } from "../picture/pictureBlock";
import { stageKeyBlock } from "../picture/swatch";
import type { ChartTable } from "./chartTable";
import { tableBlock } from "./tableBlock";

/** Draws a table of stages with what the colours are. */
export function keyedTable(table: ChartTable): BodyOf {
  return (width, type) =>
    stacked([stageKeyBlock(width, type), tableBlock(table, width, type)], type);
}
