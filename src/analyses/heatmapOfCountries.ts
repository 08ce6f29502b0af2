import type { HeatmapColumn as ColumnRow } from "../queries/heatmapColumns";
import type { ReviewedCountry } from "../queries/reviewedCountries";
import type { ReviewsCounted } from "../queries/reviewsCounted";
import type { StagesByCountry } from "../queries/stagesByCountry";
import { countryCell, groupCell } from "./cells";
import { groupOrder } from "./groupOrder";
import type { Cell, HeatmapChoice, HeatmapFigure, HeatmapRow, Order, Section } from "./heatmap";
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
    section: sectionOf(order, reviewed, group),
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

function sectionOf(order: Order, reviewed: boolean, group: string | null): Section | null {
  if (!reviewed) return { kind: "noReview" };
  if (order !== "group") return null;
  return group === null ? { kind: "noGroup" } : { kind: "group", name: group };
}

/** Rows come by name, and stay so under their sections: groups, then no group, then no review. */
function ordered(rows: readonly HeatmapRow[], { grouping }: HeatmapChoice): HeatmapRow[] {
  const usual = groupOrder(grouping);
  const groupOf = ({ section }: HeatmapRow) => (section?.kind === "group" ? section.name : null);
  const last = ({ reviewed }: HeatmapRow) => (reviewed === 0 ? 1 : 0);
  return rows.toSorted((a, b) => last(a) - last(b) || usual(groupOf(a), groupOf(b)));
}
