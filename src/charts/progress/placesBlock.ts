import { progressWords } from "../../words/progressWords";
import type { BodyOf } from "../picture/figurePicture";
import { stacked, textBlock } from "../picture/pictureBlock";
import { cellKeyBlock } from "../table/cellKey";
import type { ChartTable } from "../table/chartTable";
import { keyedTable } from "../table/keyedTable";

/** Draws the marks of countries for a picture, and names those that are not placed twice. */
export function placesBlock(table: ChartTable, left: readonly string[]): BodyOf {
  return (width, type) => {
    const drawn =
      table.rows.length === 0 ? [] : [keyedTable(table, cellKeyBlock([table]))(width, type)];
    const named =
      left.length === 0
        ? []
        : [
            textBlock(progressWords().countries.left(left.length), width, {
              size: type,
              bold: true,
            }),
            ...left.map((text) => textBlock(text, width, { size: type * 0.9 })),
          ];
    const blocks = [...drawn, ...named];
    return blocks.length === 0
      ? { width, height: 0, drawn: () => "" }
      : stacked(blocks, type * 0.5);
  };
}
