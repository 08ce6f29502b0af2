import { type IncomeGrid, incomeGridRecords } from "../../analyses/regions/incomeGrid";
import { placedName } from "../../charts/regions/groupName";
import { incomeGridTable } from "../../charts/regions/incomeGridTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { incomeGridFinding } from "../../findings/regions/incomeGrid";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { lookedAt, type RegionsGround, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";

/** Where groups and incomes meet, and how far the countries there have come. */
export function IncomeGridFigure({
  ground,
  grid,
  ways,
}: {
  readonly ground: RegionsGround;
  readonly grid: IncomeGrid;
  readonly ways: RegionsWays;
}) {
  const { portrait } = ground;
  const { grid: say, all } = regionsWords().income;
  const { threshold } = portrait.choice;
  const table = incomeGridTable(portrait, grid);
  const group = (name: string | null) => placedName(portrait, name);
  const frame = regionsFrame(ground, {
    part: "income",
    title: incomeGridFinding(grid, group),
    subtitle: say.subtitle(lookedAt(portrait), threshold),
    notes: [say.note],
    records: incomeGridRecords(grid, { group, all }),
    headings: say.headings,
    caption: say.caption,
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="income">
      <ChartTableView table={table} caption={say.caption} links={{ row: ways.group }} />
    </Figure>
  );
}
