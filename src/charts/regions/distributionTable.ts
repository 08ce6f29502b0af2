import type {
  Distribution,
  DistributionPanel,
  DistributionSummary,
} from "../../analyses/regions/distributions";
import { isMany, type Portrait } from "../../analyses/regions/portrait";
import { RANKS, stageAt } from "../../model/stage";
import type { RankCounts } from "../../statistics/description/ordinal";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import { type ChartCell, type ChartTable, untoldCells } from "../table/chartTable";
import { groupKey, groupName, groupNote, isLit } from "./groupName";

/** The stages of each group in one item, and last of all countries together; where it is the only one, counted too. */
export function distributionTable(
  portrait: Portrait,
  panel: DistributionPanel,
  { isAlone }: { readonly isAlone: boolean },
): ChartTable {
  const say = regionsWords().page.distributions;
  const fields = [
    ...(isAlone ? countsOf(panel) : []),
    ...(panel.isDimension ? [] : [MIDDLE()]),
    { key: "dispersion", name: say.dispersion, of: "number" as const, read: spreadOf },
  ];
  const rows = portrait.groups.map((group) => ({
    key: groupKey(group),
    name: groupName(portrait, group),
    note: groupNote(portrait, group),
    isLit: isLit(portrait, group),
  }));
  return {
    corner: regionsWords().page.likeness.group,
    columns: [
      { key: "shares", name: say.shares, of: "drawing" },
      ...fields.map(({ key, name, of }) => ({ key, name, of })),
      { key: "n", name: say.n, of: "number" },
    ],
    rows: [...rows, { key: "all", name: say.all, isLit: false }].map((row, i) => {
      const { n, summary } = panel.groups[i]!;
      const cells =
        summary === null
          ? untoldCells(regionsWords().page.fewWith(n), 1 + fields.length)
          : [drawn(panel.groups[i]!, summary), ...fields.map(({ read }) => read(summary))];
      return { ...row, cells: [...cells, { text: words.number(n) }] };
    }),
  };
}

interface Field {
  readonly key: string;
  readonly name: string;
  readonly of: "text" | "number";
  readonly read: (summary: DistributionSummary) => ChartCell;
}

const MIDDLE = (): Field => ({
  key: "middle",
  name: regionsWords().page.distributions.median,
  of: "text",
  read: ({ median, upperMedian }) => {
    const say = regionsWords().page.distributions;
    return {
      text: say.middle(median!, upperMedian!),
      spoken: say.spokenMiddle(median!, upperMedian!),
    };
  },
});

function spreadOf({ dispersion }: DistributionSummary): ChartCell {
  return { text: regionsWords().page.distributions.spread(dispersion) };
}

/** How many stand on each stage, and between two where anyone does. */
function countsOf({ groups }: DistributionPanel): Field[] {
  const places = Array.from({ length: RANKS }, (_, place) => place).filter((place) => {
    const { low, high } = stageAt(place + 1);
    return low === high || groups.some(({ summary }) => (summary?.counts[place] ?? 0) > 0);
  });
  return places.map((place) => ({
    key: `at ${place}`,
    name: words.stageShort(stageAt(place + 1)),
    of: "number",
    read: ({ counts }) => ({ text: words.number(counts[place]!) }),
  }));
}

function drawn({ n }: Distribution, { counts, median }: DistributionSummary): ChartCell {
  const isFew = !isMany(n) && median !== null;
  return {
    text: "",
    spoken: spokenOf(counts),
    drawing: { kind: isFew ? "dots" : "shares", counts },
  };
}

/** How many stand where, in words. */
function spokenOf(counts: RankCounts): string {
  return words.list(
    counts.flatMap((count, i) =>
      count === 0 ? [] : [words.heatmap.cell.at(count, stageAt(i + 1))],
    ),
  );
}
