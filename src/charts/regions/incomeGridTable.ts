import type { IncomeCell, IncomeGrid } from "../../analyses/regions/incomeGrid";
import type { Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { ChartCell, ChartTable } from "../table/chartTable";
import { placedName } from "./groupName";

/** Where groups and incomes meet: how many are published, and the share of their stages that reached the one asked for. */
export function incomeGridTable(
  portrait: Portrait,
  { groups, incomes, cells }: IncomeGrid,
): ChartTable {
  const { choice } = portrait;
  const { all } = regionsWords().income;
  const rows = [
    ...groups.map((group) => ({
      key: group ?? "",
      name: placedName(portrait, group),
      isLit: group !== null && [choice.group, choice.other].includes(group),
    })),
    { key: "all groups", name: all, isLit: false },
  ];
  return {
    corner: regionsWords().page.likeness.group,
    columns: [
      ...incomes.map((income) => ({
        key: income ?? "",
        name: income ?? words.heatmap.none,
        of: "shade" as const,
      })),
      { key: "all incomes", name: all, of: "shade" },
    ],
    rows: rows.map((row, i) => ({
      ...row,
      cells: cells[i]!.map((cell) => chartCell(cell, choice.threshold)),
    })),
  };
}

function chartCell(
  { countries, reviewed, published, reached }: IncomeCell,
  threshold: number,
): ChartCell {
  const say = regionsWords().income.grid;
  if (countries === 0) return { text: say.nobody, spoken: say.spokenNobody };
  const [text, spoken] = [say.published, say.spoken].map((of) =>
    of(published, reviewed, countries),
  );
  if (reached === null) return { text: text!, spoken: spoken! };
  const { reached: count, given } = reached;
  return {
    text: say.withReached(text!, count, given),
    spoken: `${spoken}; ${say.spokenReached(count, given, threshold)}`,
    drawing: { kind: "shade", strength: count / given },
  };
}
