import type { CountryCounted } from "../../queries/countriesCounted";
import type { StagesByCountry } from "../../queries/stagesByCountry";
import type { Cell } from "../cells/cell";
import { countryCell, groupCell } from "../cells/cells";
import type { Columns } from "../cells/columns";
import { dimensionCell, stagesUnder } from "../cells/dimensionCells";
import { type Members, reviewedIn } from "../cells/members";
import { countedGroups } from "../countedGroups";
import { scopeOf } from "../scope";
import type { HeatmapFigure, HeatmapRow } from "./heatmap";
import type { HeatmapChoice } from "./heatmapChoice";

/**
 * The heatmap whose rows are the countries that count with a named review, by name; those reviewed without one come
 * last, with nothing but that they were.
 */
export function heatmapOfCountries(
  choice: HeatmapChoice,
  answers: {
    readonly columns: Columns;
    readonly countries: readonly CountryCounted[];
    readonly stages: readonly StagesByCountry[];
  },
): HeatmapFigure {
  const { columns, countries, stages } = answers;
  const cellsOf =
    choice.level === "dimension" ? cellsUnder(columns, stages) : cellsAt(columns, stages);
  const named = countries.filter(({ status }) => status === "named");
  const unpublished = countries.filter(({ status }) => status !== "named" && status !== null);
  const published = named.map((country) => rowOf(country, cellsOf(country.country)));
  const members = { counted: countedGroups(countries), isIn: () => true };
  return {
    choice,
    ...columns,
    tree: null,
    compared: [],
    rows: [
      ...published,
      ...unpublished.map((country) => ({
        ...rowOf(
          country,
          columns.columns.map(() => ({ kind: "withheld" as const })),
        ),
        section: { kind: "unpublished" as const },
        published: 0,
        unpublished: 1,
      })),
    ],
    all: allOf(
      members,
      columns.columns.map(({ code }, i) =>
        choice.level === "dimension"
          ? dimensionCell(stagesUnder(stages, code), { kind: "group", ...reviewedIn(members) })
          : summedOver(
              published.map(({ cells }) => cells[i]!),
              members,
            ),
      ),
    ),
    scope: scopeOf(members.counted),
  };
}

/** A country's cells in columns that it was placed in. */
function cellsAt({ columns }: Columns, stages: readonly StagesByCountry[]) {
  const stageOf = new Map(stages.map((row) => [`${row.country} ${row.code}`, row]));
  return (country: string): Cell[] =>
    columns.map(({ code }) => countryCell(true, stageOf.get(`${country} ${code}`)));
}

/** A country's cells in columns under which it was placed. */
function cellsUnder({ columns }: Columns, stages: readonly StagesByCountry[]) {
  return (country: string): Cell[] => {
    const own = stages.filter((row) => row.country === country);
    const one = { kind: "country", published: 1, unpublished: 0 } as const;
    return columns.map(({ code }) => dimensionCell(stagesUnder(own, code), one));
  };
}

function rowOf(
  { country, name, group, wave, year, edition, method, status, block_id }: CountryCounted,
  cells: readonly Cell[],
): HeatmapRow {
  const review = { wave: wave!, year: year!, edition: edition!, method: method! };
  return {
    key: country,
    name,
    section: null,
    group,
    countries: 1,
    published: 1,
    unpublished: 0,
    review: status === "named" ? review : { ...review, block: block_id },
    cells,
    bounds: null,
  };
}

function allOf(members: Members, cells: readonly Cell[]): HeatmapRow {
  return {
    key: "all",
    name: null,
    section: null,
    group: null,
    countries: members.counted.length,
    ...reviewedIn(members),
    review: null,
    cells,
    bounds: null,
  };
}

function summedOver(cells: readonly Cell[], members: Members): Cell {
  return groupCell({
    ...reviewedIn(members),
    placed: cells.filter((cell) => cell.kind === "stage"),
    notAssessed: cells.filter(({ kind }) => kind === "notAssessed").length,
  });
}
