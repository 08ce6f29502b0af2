import type { HeatmapColumn as ColumnRow } from "../queries/heatmapColumns";
import type { PublishedCountry } from "../queries/publishedCountries";
import type { ReviewsCounted } from "../queries/reviewsCounted";
import type { StagesByCountry } from "../queries/stagesByCountry";
import type { UnpublishedCountry } from "../queries/unpublishedCountries";
import { countryCell, groupCell } from "./cells";
import type { Cell, HeatmapChoice, HeatmapFigure, HeatmapRow } from "./heatmap";
import { columnsOf } from "./heatmapColumns";
import { scopeOf } from "./scope";

/**
 * The heatmap whose rows are the countries with a named review, by name; where all editions count, those reviewed without a named review come last, with nothing but that they were.
 */
export function heatmapOfCountries(
  choice: HeatmapChoice,
  answers: {
    readonly columns: readonly ColumnRow[];
    readonly countries: readonly PublishedCountry[];
    readonly stages: readonly StagesByCountry[];
    readonly counted: readonly ReviewsCounted[];
    /** Null where one edition counts. */
    readonly unpublished: readonly UnpublishedCountry[] | null;
    readonly portfolio: { readonly countries: number };
  },
): HeatmapFigure {
  const { columns, countries, stages, counted, unpublished, portfolio } = answers;
  const stageOf = new Map(stages.map((row) => [`${row.country} ${row.code}`, row]));
  const published = countries.map((country) => rowOf(country, columns, stageOf));
  const scope = scopeOf(counted, portfolio.countries, unpublished);
  return {
    choice,
    ...columnsOf(columns),
    tree: null,
    rows: [
      ...published,
      ...(unpublished ?? []).map((country) => unpublishedRow(country, columns.length)),
    ],
    all: allOf(published, columns.length, scope),
    scope,
  };
}

function rowOf(
  { country, name, group, review_id, year, edition, method }: PublishedCountry,
  columns: readonly ColumnRow[],
  stageOf: ReadonlyMap<string, StagesByCountry>,
): HeatmapRow {
  const published = review_id !== null;
  return {
    key: country,
    name,
    section: published ? null : { kind: "noReview" },
    group,
    countries: 1,
    published: published ? 1 : 0,
    unpublished: null,
    review: published ? { year: year!, edition: edition!, method: method! } : null,
    cells: columns.map(({ code }) => countryCell(published, stageOf.get(`${country} ${code}`))),
    bounds: null,
  };
}

function unpublishedRow(
  { country, name, group, year, edition, method, block_id }: UnpublishedCountry,
  columns: number,
): HeatmapRow {
  return {
    key: country,
    name,
    section: { kind: "unpublished" },
    group,
    countries: 1,
    published: 0,
    unpublished: 1,
    review: { year, edition, method, block: block_id },
    cells: Array.from({ length: columns }, () => ({ kind: "withheld" })),
    bounds: null,
  };
}

function allOf(
  rows: readonly HeatmapRow[],
  columns: number,
  { countries, published, unpublished }: HeatmapFigure["scope"],
): HeatmapRow {
  const column = (i: number): Cell[] => rows.map(({ cells }) => cells[i]!);
  const others = unpublished && unpublished.inBlocks + unpublished.withheld;
  return {
    key: "all",
    name: null,
    section: null,
    group: null,
    countries,
    published,
    unpublished: others,
    review: null,
    cells: Array.from({ length: columns }, (_, i) =>
      groupCell({
        published,
        unpublished: others ?? 0,
        placed: column(i).filter((cell) => cell.kind === "stage"),
        notAssessed: column(i).filter(({ kind }) => kind === "notAssessed").length,
      }),
    ),
    bounds: null,
  };
}
