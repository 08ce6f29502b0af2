import type { StageRange } from "../model/stage";
import type { GroupCoverage } from "../queries/groupCoverage";
import type { HeatmapColumn as ColumnRow } from "../queries/heatmapColumns";
import type { ReviewsCounted } from "../queries/reviewsCounted";
import type { StagesByGroup } from "../queries/stagesByGroup";
import type { UnpublishedCountry } from "../queries/unpublishedCountries";
import { groupCell, type Tally } from "./cells";
import { type BoundsOf, boundsOver, type UnpublishedFacts } from "./groupBounds";
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
    /** Null where one edition counts: nothing is said of unpublished reviews by edition. */
    readonly unpublished: UnpublishedFacts | null;
  },
): HeatmapFigure {
  const { columns, coverage, stages, counted, unpublished } = answers;
  const codes = columns.map(({ code }) => code);
  const bounds = unpublished && boundsOver(unpublished);
  const usual = groupOrder(choice.grouping);
  const rows = coverage.map((group) =>
    rowOf(group, codes, {
      stages: stages.filter((row) => row.group === group.group),
      unpublished: unpublished?.countries.filter((row) => row.group === group.group) ?? null,
      bounds,
    }),
  );
  const total = {
    group: null,
    countries: sum(coverage.map(({ countries }) => countries)),
    published: sum(coverage.map(({ published }) => published)),
  };
  const whole = { stages, unpublished: unpublished?.countries ?? null, bounds };
  return {
    choice,
    ...columnsOf(columns),
    tree: null,
    rows: rows.toSorted((a, b) => usual(a.name, b.name)),
    all: { ...rowOf(total, codes, whole), key: "all" },
    scope: scopeOf(counted, total.countries, unpublished?.countries ?? null),
  };
}

/** What is known of the countries of one row. */
interface Held {
  readonly stages: readonly StagesByGroup[];
  readonly unpublished: readonly UnpublishedCountry[] | null;
  readonly bounds: BoundsOf | null;
}

function rowOf(
  { group, countries, published }: GroupCoverage,
  codes: readonly string[],
  { stages, unpublished, bounds }: Held,
): HeatmapRow {
  const tallies = codes.map((code): Tally => {
    const rows = stages.filter((row) => row.code === code);
    return {
      published,
      unpublished: unpublished?.length ?? 0,
      placed: rows.flatMap(placesOf),
      notAssessed: sum(rows.map(({ low, countries }) => (low === null ? countries : 0))),
    };
  });
  return {
    key: group === null ? "none" : `group ${group}`,
    name: group,
    section: null,
    group: null,
    countries,
    published,
    unpublished: unpublished?.length ?? null,
    review: null,
    cells: tallies.map(groupCell),
    bounds:
      bounds && unpublished && unpublished.length > 0
        ? codes.map((code, i) => bounds(code, tallies[i]!.placed, unpublished))
        : null,
  };
}

function placesOf({ low, high, countries }: StagesByGroup): StageRange[] {
  if (low === null || high === null) return [];
  return Array.from({ length: countries }, () => ({ low, high }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
