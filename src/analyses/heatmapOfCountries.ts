import type { HeatmapColumn as ColumnRow } from "../queries/heatmapColumns";
import type { ReviewedCountry } from "../queries/reviewedCountries";
import type { ReviewsCounted } from "../queries/reviewsCounted";
import type { StagesByCountry } from "../queries/stagesByCountry";
import { countryCell, groupCell } from "./cells";
import { groupOrder } from "./groupOrder";
import type { Cell, HeatmapChoice, HeatmapFigure, HeatmapRow } from "./heatmap";
import { columnsOf } from "./heatmapColumns";
import { scopeOf } from "./scope";

/** The heatmap whose rows are the countries with a named review, by name or under their groups. */
export function heatmapOfCountries(
  choice: HeatmapChoice,
  answers: {
    readonly columns: readonly ColumnRow[];
    readonly countries: readonly ReviewedCountry[];
    readonly stages: readonly StagesByCountry[];
    readonly counted: readonly ReviewsCounted[];
    readonly portfolio: { readonly countries: number };
  },
): HeatmapFigure {
  const { columns, countries, stages, counted, portfolio } = answers;
  const stageOf = new Map(stages.map((row) => [`${row.country} ${row.code}`, row]));
  const rows = countries.map((country) => rowOf(choice, country, columns, stageOf));
  const scope = scopeOf(counted, portfolio.countries);
  return {
    choice,
    ...columnsOf(columns),
    rows: ordered(rows, choice),
    all: allOf(rows, columns.length, scope),
    scope,
  };
}

function rowOf(
  { order }: HeatmapChoice,
  { country, name, group, review_id, year, edition, method }: ReviewedCountry,
  columns: readonly ColumnRow[],
  stageOf: ReadonlyMap<string, StagesByCountry>,
): HeatmapRow {
  const reviewed = review_id !== null;
  return {
    key: country,
    name,
    section: order === "group" ? (group ?? "") : null,
    countries: 1,
    reviewed: reviewed ? 1 : 0,
    review: reviewed ? { year: year!, edition: edition!, method: method! } : null,
    cells: columns.map(({ code }) => countryCell(reviewed, stageOf.get(`${country} ${code}`))),
  };
}

function allOf(
  rows: readonly HeatmapRow[],
  columns: number,
  { countries, reviewed }: HeatmapFigure["scope"],
): HeatmapRow {
  const column = (i: number): Cell[] => rows.map(({ cells }) => cells[i]!);
  return {
    key: "all",
    name: null,
    section: null,
    countries,
    reviewed,
    review: null,
    cells: Array.from({ length: columns }, (_, i) =>
      groupCell({
        reviewed,
        placed: column(i).filter((cell) => cell.kind === "stage"),
        notAssessed: column(i).filter(({ kind }) => kind === "notAssessed").length,
      }),
    ),
  };
}

/** Rows come by name; under their groups they stay so, the countries in no group last. */
function ordered(rows: readonly HeatmapRow[], { order, grouping }: HeatmapChoice): HeatmapRow[] {
  if (order !== "group") return [...rows];
  const usual = groupOrder(grouping);
  return rows.toSorted((a, b) => usual(a.section || null, b.section || null));
}
