import type { MoveCounts } from "../../analyses/progress/moveCounts";
import type { MovesByItem } from "../../analyses/progress/movesByItem";
import type { Pairs } from "../../analyses/progress/pairs";
import { isEnough } from "../../analyses/regions/portrait";
import { words } from "../../words/words";
import type { ChartCell, ChartRow, ChartTable, MovedScale } from "../table/chartTable";

/** What rose, stayed and fell: each dimension by its index, its items below. Of fewer than three pairs nothing is drawn. */
export function movesTable(pairs: Pairs, { dimensions, items }: MovesByItem): ChartTable {
  const say = words.progress.moves;
  const { choice } = pairs;
  const scale = scaleOf([...dimensions, ...items].map(({ counts }) => counts));
  return {
    corner: say.corner,
    columns: movedColumns(),
    rows: pairs.dimensions.flatMap(({ code, name }) => {
      const index = dimensions.find((each) => each.code === code);
      const rows = [
        ...(index === undefined
          ? []
          : [movedRow(code, say.index, choice.item === code, index.counts, scale)]),
        ...items
          .filter(({ item }) => pairs.items[item]!.dimension === code)
          .map(({ item, counts }) => {
            const of = pairs.items[item]!;
            const name = words.heatmap.columnName(choice.level, of);
            return movedRow(of.code, name, choice.item === of.code, counts, scale);
          }),
      ];
      return rows.map((row, i) => (i === 0 ? { ...row, heading: `${code} ${name}` } : row));
    }),
  };
}

/** The columns of what moved. */
export function movedColumns(): ChartTable["columns"] {
  const say = words.progress.moves;
  return [
    { key: "moved", name: say.moved, of: "drawing" },
    { key: "net", name: say.net, of: "number" },
    { key: "able", name: say.able, of: "text" },
  ];
}

/** The row of those columns. */
export function movedRow(
  key: string,
  name: string,
  isLit: boolean,
  counts: MoveCounts,
  scale: MovedScale,
): ChartRow {
  const say = words.progress.moves;
  const { n, rose, able, net } = counts;
  const isShown = isEnough(n);
  return {
    key,
    name,
    note: say.ofN(n),
    isLit,
    cells: [
      movedCell(counts, scale),
      { text: isShown ? say.signed(net) : "" },
      { text: isShown ? say.share(rose, able) : "" },
    ],
  };
}

function movedCell(counts: MoveCounts, scale: MovedScale): ChartCell {
  const { n, rose, stayed, fell } = counts;
  const say = words.progress;
  if (!isEnough(n)) return { text: say.moves.few(n) };
  const [roseHalf, fellHalf] = [counts.roseHalf ?? 0, counts.fellHalf ?? 0];
  return {
    text: say.moved(counts),
    drawing: {
      kind: "moved",
      counts: { fell: fell - fellHalf, fellHalf, stayed, roseHalf, rose: rose - roseHalf },
      scale,
    },
  };
}

/** The most that any of them fell, rose and stayed. */
export function scaleOf(counts: readonly MoveCounts[]): MovedScale {
  const shown = counts.filter(({ n }) => isEnough(n));
  const most = (end: "fell" | "rose" | "stayed") => Math.max(0, ...shown.map((of) => of[end]));
  return { fell: most("fell"), rose: most("rose"), stayed: most("stayed") };
}
