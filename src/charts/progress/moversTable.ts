import { isLookedAt } from "../../analyses/cells/items";
import { type ItemMoves, LIKEWISE, type Mover, type Movers } from "../../analyses/progress/movers";
import type { Pairs } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";
import type { ChartCell, ChartRow, ChartTable } from "../table/chartTable";
import { movedColumns, movedRow, scaleOf } from "./movesTable";

/** The items in order of net improvement, with the share that rose; last those of few pairs, in no order. */
export function moversTable(pairs: Pairs, { ordered, few }: Movers): ChartTable {
  const say = progressWords().movers.movers;
  const { choice, items } = pairs;
  const scale = scaleOf(ordered.map(({ counts }) => counts));
  const rowOf = ({ item, counts, compared }: ItemMoves, share: ChartCell): ChartRow => {
    const of = items[item]!;
    const name = words.heatmap.columnName(choice.level, of);
    const isLit = choice.item !== "" && isLookedAt(choice, of);
    const row = movedRow(of.code, name, isLit, counts, scale);
    const kinds = LIKEWISE.filter((kind) => compared[kind] > 0);
    const note = say.compared(
      counts.n,
      kinds.map((kind) => ({ name: kind, n: compared[kind] })),
    );
    return { ...row, note, cells: [...row.cells, share] };
  };
  const headed = (rows: readonly ChartRow[], heading: string) =>
    rows.map((row, i) => (i === 0 ? { ...row, heading } : row));
  return {
    corner: say.corner,
    columns: [...movedColumns(scale), { key: "share", name: say.share, of: "number" }],
    rows: [
      ...headed(
        ordered.map((mover) => rowOf(mover, shareCell(mover))),
        say.ordered,
      ),
      ...headed(
        few.map((each) => rowOf(each, { text: "" })),
        say.fewHeading,
      ),
    ],
  };
}

function shareCell({ share, interval }: Mover): ChartCell {
  const say = progressWords().movers.movers;
  return { text: say.shareOf(share, interval), spoken: say.spokenShare(share, interval) };
}
