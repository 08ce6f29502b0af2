import type { Portrait } from "../../analyses/regions/portrait";
import { words } from "../../words/words";
import type { BodyOf } from "../picture/figurePicture";
import { stacked, textBlock } from "../picture/pictureBlock";
import type { ChartTable } from "../table/chartTable";
import { tableBlock } from "../table/tableBlock";
import type { ClusterList } from "./clusterLists";

/** Draws clusters for a picture: what sets them apart, and who is in each; nothing where there are none. */
export function clustersBlock(
  { profiles }: Portrait,
  table: ChartTable | null,
  lists: readonly ClusterList[],
): BodyOf {
  return (width, type) => {
    const members = lists.map(({ name, countries }) =>
      stacked(
        [
          textBlock(name, width, { size: type, bold: true }),
          textBlock(words.list(countries.map((place) => profiles[place]!.name)), width, {
            size: type * 0.9,
          }),
        ],
        0,
      ),
    );
    const tables = table === null ? [] : [tableBlock(table, width, type)];
    const blocks = [...tables, ...members];
    return blocks.length === 0 ? { width, height: 0, drawn: () => "" } : stacked(blocks, type);
  };
}
