import {
  type Distribution,
  type DistributionPanel,
  DOTS_BELOW,
} from "../../analyses/regions/distributions";
import type { Portrait } from "../../analyses/regions/portrait";
import { stageAt } from "../../model/stage";
import type { RankCounts } from "../../statistics/description/ordinal";
import { words } from "../../words/words";
import type { ChartCell, ChartTable } from "../table/chartTable";
import { groupKey, groupName, groupNote, isLit } from "./groupName";

/** The stages of each group in one item, and last of all countries together. */
export function distributionTable(portrait: Portrait, panel: DistributionPanel): ChartTable {
  const say = words.regions.distributions;
  const middle = panel.isDimension
    ? []
    : [{ key: "middle", name: say.median, of: "text" as const }];
  const rows = portrait.groups.map((group) => ({
    key: groupKey(group),
    name: groupName(portrait, group),
    note: groupNote(portrait, group),
    isLit: isLit(portrait, group),
  }));
  return {
    corner: words.regions.likeness.group,
    columns: [
      { key: "shares", name: say.shares, of: "drawing" },
      ...middle,
      { key: "dispersion", name: say.dispersion, of: "number" },
      { key: "n", name: say.n, of: "number" },
    ],
    rows: [...rows, { key: "all", name: say.all, isLit: false }].map((row, i) => ({
      ...row,
      cells: cellsOf(panel.groups[i]!, panel.isDimension),
    })),
  };
}

function cellsOf({ n, summary }: Distribution, isDimension: boolean): ChartCell[] {
  const say = words.regions.distributions;
  if (summary === null) {
    const blanks = isDimension ? [""] : ["", ""];
    return [words.regions.few(n), ...blanks, words.number(n)].map((text) => ({ text }));
  }
  const { counts, median, upperMedian, dispersion } = summary;
  const isFew = n < DOTS_BELOW && !isDimension;
  return [
    { text: "", spoken: spokenOf(counts), drawing: { kind: isFew ? "dots" : "shares", counts } },
    ...(median === null || upperMedian === null
      ? []
      : [{ text: say.middle(median, upperMedian), spoken: say.spokenMiddle(median, upperMedian) }]),
    { text: say.spread(dispersion) },
    { text: words.number(n) },
  ];
}

/** How many stand where, in words. */
function spokenOf(counts: RankCounts): string {
  return words.list(
    counts.flatMap((count, i) =>
      count === 0 ? [] : [words.heatmap.cell.at(count, stageAt(i + 1))],
    ),
  );
}
