import type { GroupCoverage } from "../queries/groupCoverage";
import type { HeatmapColumn as ColumnRow } from "../queries/heatmapColumns";
import type { ReviewsCounted } from "../queries/reviewsCounted";
import type { StagesByGroup } from "../queries/stagesByGroup";
import { groupCell } from "./cells";
import { groupOrder } from "./groupOrder";
import type { HeatmapChoice, HeatmapFigure, HeatmapRow } from "./heatmap";
import { columnsOf } from "./heatmapColumns";
import { scopeOf } from "./scope";

/** The heatmap whose rows are the groups of a grouping, and last the countries in none. */
export function heatmapOfGroups(
  choice: HeatmapChoice,
  answers: {
    readonly columns: readonly ColumnRow[];
    readonly coverage: readonly GroupCoverage[];
    readonly stages: readonly StagesByGroup[];
    readonly counted: readonly ReviewsCounted[];
  },
): HeatmapFigure {
  const { columns, coverage, stages, counted } = answers;
  const codes = columns.map(({ code }) => code);
  const rows = coverage.map((group) =>
    rowOf(
      group,
      codes,
      stages.filter((row) => row.group === group.group),
    ),
  );
  const total = {
    group: null,
    countries: sum(coverage.map(({ countries }) => countries)),
    reviewed: sum(coverage.map(({ reviewed }) => reviewed)),
  };
  return {
    choice,
    ...columnsOf(columns),
    rows: ordered(rows, choice),
    all: { ...rowOf(total, codes, stages), key: "all" },
    scope: scopeOf(counted, total.countries),
  };
}

function rowOf(
  { group, countries, reviewed }: GroupCoverage,
  codes: readonly string[],
  stages: readonly StagesByGroup[],
): HeatmapRow {
  return {
    key: group === null ? "none" : `group ${group}`,
    name: group,
    section: null,
    countries,
    reviewed,
    review: null,
    cells: codes.map((code) => {
      const rows = stages.filter((row) => row.code === code);
      return groupCell({
        reviewed,
        placed: rows.flatMap(({ low, high, countries }) =>
          low === null || high === null
            ? []
            : Array.from({ length: countries }, () => ({ low, high })),
        ),
        notAssessed: sum(rows.map(({ low, countries }) => (low === null ? countries : 0))),
      });
    }),
  };
}

function ordered(rows: readonly HeatmapRow[], { order, grouping }: HeatmapChoice): HeatmapRow[] {
  const usual = groupOrder(grouping);
  const coverage = (a: HeatmapRow, b: HeatmapRow) =>
    order === "coverage" && a.name !== null && b.name !== null ? b.reviewed - a.reviewed : 0;
  return rows.toSorted((a, b) => coverage(a, b) || usual(a.name, b.name));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
