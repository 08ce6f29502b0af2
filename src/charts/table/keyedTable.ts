import type { BodyOf } from "../picture/figurePicture";
import { stacked } from "../picture/pictureBlock";
import { stageKeyBlock } from "../picture/swatch";
import type { ChartTable } from "./chartTable";
import { tableBlock } from "./tableBlock";

/** Draws a table with what its colours or marks are: the stages unless another key is given. */
export function keyedTable(table: ChartTable, key: BodyOf = stageKeyBlock): BodyOf {
  return (width, type) => stacked([key(width, type), tableBlock(table, width, type)], type);
}
