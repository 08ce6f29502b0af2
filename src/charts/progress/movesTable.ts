import { isEnough } from "../../analyses/cells/cells";
import type { MoveCounts } from "../../analyses/progress/moveCounts";
import type { MovesByItem } from "../../analyses/progress/movesByItem";
import type { Pairs } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";
import type { ChartCell, ChartRow, ChartTable, MovedCounts, MovedScale } from "../table/chartTable";
import { movedCell, movedRuler, movedScale } from "../table/movedMarks";

/** What rose, stayed and fell: each dimension by its index, its items below. Of fewer than three pairs nothing is drawn. */
export function movesTable(pairs: Pairs, { dimensions, items }: MovesByItem): ChartTable {
  const say = progressWords().page.moves;
  const { choice } = pairs;
  const scale = scaleOf([...dimensions, ...items].map(({ counts }) => counts));
  return {
    corner: say.corner,
    columns: movedColumns(scale),
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
export function movedColumns(scale: MovedScale): ChartTable["columns"] {
  const say = progressWords().page.moves;
  return [
    { key: "moved", name: say.moved, of: "drawing", ruler: movedRuler(scale) },
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
  const say = progressWords().page.moves;
  const { n, rose, able, net } = counts;
  const isShown = isEnough(n);
  return {
    key,
    name,
    note: say.ofN(n),
    isLit,
    cells: [
      cellOf(counts, scale),
      { text: isShown ? say.signed(net) : "" },
      { text: isShown ? say.share(rose, able) : "" },
    ],
  };
}

function cellOf(counts: MoveCounts, scale: MovedScale): ChartCell {
  const { n } = counts;
  if (!isEnough(n)) return { text: progressWords().page.moves.few(n) };
  return movedCell(movedOf(counts), scale, words.countries(n));
}

/** Each move once: by half a step, or by more. */
export function movedOf({ rose, stayed, fell, roseHalf, fellHalf }: MoveCounts): MovedCounts {
  const halves = { roseHalf: roseHalf ?? 0, fellHalf: fellHalf ?? 0 };
  return { fell: fell - halves.fellHalf, stayed, rose: rose - halves.roseHalf, ...halves };
}

/** One scale for all rows, but those of too few. */
export function scaleOf(counts: readonly MoveCounts[]): MovedScale {
  return movedScale(counts.filter(({ n }) => isEnough(n)).map(movedOf));
}
