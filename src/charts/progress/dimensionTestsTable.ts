import { isEnough } from "../../analyses/cells/cells";
import {
  type Chance,
  type DimensionTest,
  FEWEST_TESTED,
  MOST_RANKED,
} from "../../analyses/progress/dimensionTests";
import type { Pairs } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";
import type { ChartCell, ChartTable } from "../table/chartTable";
import { dimensionRow, untoldCells } from "./dimensionRow";

/** What chance could bring, dimension by dimension: the effect, and how rarely chance brings as much by two tests. */
export function dimensionTestsTable(pairs: Pairs, tests: readonly DimensionTest[]): ChartTable {
  const say = progressWords().tests.tests;
  const columns = [
    { key: "effect", name: say.effect, of: "drawing" },
    { key: "moved", name: say.moved, of: "number" },
    { key: "median", name: say.median, of: "number" },
    { key: "ranked", name: say.ranked, of: "text" },
    { key: "signs", name: say.signs, of: "text" },
  ] as const;
  return {
    corner: say.corner,
    columns,
    rows: tests.map((test) => {
      const { code, counts } = test;
      const cells = isEnough(counts.n)
        ? [effectCell(test), ...saidCells(test)]
        : untoldCells(progressWords().page.moves.few(counts.n), columns.length);
      return dimensionRow(pairs, code, progressWords().page.moves.ofN(counts.n), cells);
    }),
  };
}

function effectCell({ effect, counts }: DimensionTest): ChartCell {
  if (effect === null) {
    const say = progressWords().tests.tests;
    return { text: counts.n < FEWEST_TESTED ? say.few(counts.n) : say.noEffect };
  }
  return {
    text: progressWords().movers.signed(effect),
    drawing: { kind: "bar", from: 0, to: effect, scale: [-1, 1] },
  };
}

function saidCells({ counts, medians, ranked, signs }: DimensionTest): ChartCell[] {
  const say = progressWords().tests.tests;
  const { rose, stayed, fell } = counts;
  const chance = (of: Chance | null) => (of === null ? "" : say.chance(of.adjusted));
  return [
    { text: say.counts(rose, stayed, fell), spoken: say.spokenCounts(rose, stayed, fell) },
    { text: medians === null ? "" : progressWords().movers.between(...medians) },
    { text: counts.n > MOST_RANKED ? say.many(MOST_RANKED) : chance(ranked) },
    { text: chance(signs) },
  ];
}
