import type { Bounds } from "../../disclosure/bounds";
import { RANKS, type StageRange, stageAt } from "../../model/stage";
import { reached } from "../../statistics/description/ordinal";
import type { Cell } from "../cells/cell";
import { REACHABLE, THRESHOLDS } from "../cells/thresholds";
import {
  type BoundEnd,
  boundColumn,
  placeColumn,
  type Records,
  type RecordValue,
  reachedColumn,
} from "../records";
import type { Difference, HeatmapFigure, HeatmapRow } from "./heatmap";
import { indexOfCell } from "./heatmapIndex";

type Field = readonly [column: string, read: (place: Place) => RecordValue];

interface Place {
  readonly name: string;
  readonly row: HeatmapRow;
  readonly column: HeatmapFigure["columns"][number];
  readonly cell: Cell;
  /** For each of `THRESHOLDS`, how many had reached it; null without unpublished reviews. */
  readonly bounds: readonly Bounds[] | null;
  /** How far it stands from the row that it is compared with; null where it is not. */
  readonly difference: Difference | null;
}

const BOUNDS: readonly (readonly [BoundEnd, (bounds: Bounds) => number])[] = [
  ["at_least", ({ lo }) => lo],
  ["at_most", ({ hi }) => hi],
  ["of", ({ of }) => of],
];

/** A stage as two whole numbers: text such as 2-3 is a date to a spreadsheet. */
const range = (name: string, stageOf: (cell: Cell) => StageRange | null): readonly Field[] => [
  [`${name}low`, ({ cell }) => stageOf(cell)?.low ?? null],
  [`${name}high`, ({ cell }) => stageOf(cell)?.high ?? null],
];

const countsOf = (cell: Cell) =>
  cell.kind === "group" || cell.kind === "dimension" ? cell.counts : null;

const COMMON: readonly Field[] = [
  ["row", ({ name }) => name],
  ["code", ({ column }) => column.code],
  ["column", ({ column }) => column.name],
  ["dimension", ({ column }) => column.dimension],
  ["status", ({ cell }) => cell.kind],
];

const COUNTRY: readonly Field[] = [
  ["country", ({ row }) => row.key],
  ["group", ({ row }) => row.group],
];

const REVIEW: readonly Field[] = [
  ["wave", ({ row }) => row.review?.wave ?? null],
  ["year", ({ row }) => row.review?.year ?? null],
  ["edition", ({ row }) => row.review?.edition ?? null],
  ["method", ({ row }) => row.review?.method ?? null],
];

const COVERAGE: readonly Field[] = [
  ["published", ({ row }) => row.published],
  ["unpublished", ({ row }) => row.unpublished],
  ["countries", ({ row }) => row.countries],
];

const N: Field = ["n", ({ cell }) => ("n" in cell ? cell.n : 0)];

const MEDIANS: readonly Field[] = [
  ...range("median_", (cell) => (cell.kind === "group" ? cell.median : null)),
  ...range("upper_median_", (cell) => (cell.kind === "group" ? cell.upperMedian : null)),
];

const UNDER_DIMENSION: readonly Field[] = [
  ["placed", ({ cell }) => (cell.kind === "dimension" ? cell.placed : null)],
  ["asked", ({ cell }) => (cell.kind === "dimension" ? cell.asked : null)],
];

const COUNTS: readonly Field[] = [
  ...Array.from(
    { length: RANKS },
    (_, i): Field => [placeColumn(stageAt(i + 1)), ({ cell }) => countsOf(cell)?.[i] ?? null],
  ),
  ...REACHABLE.map(
    (stage): Field => [
      reachedColumn(stage),
      ({ cell }) => {
        const counts = countsOf(cell);
        return counts && reached(counts, stage);
      },
    ],
  ),
];

const BOUNDED: readonly Field[] = THRESHOLDS.flatMap((threshold, i): Field[] =>
  BOUNDS.map(([end, read]) => [
    boundColumn(threshold, end),
    ({ bounds }) => bounds && read(bounds[i]!),
  ]),
);

const DIFFERENCE: readonly Field[] = [
  ["difference_low", ({ difference }) => difference?.from ?? null],
  ["difference_high", ({ difference }) => difference?.to ?? null],
];

/** What a record says, of which heatmap: of countries or groups, at stages or under dimensions, with an index where one is asked for. */
function fieldsOf({ choice, compared }: HeatmapFigure): readonly Field[] {
  const { rows, level, shown, edition } = choice;
  const [isGroups, isDimensions] = [rows === "groups", level === "dimension"];
  return [
    ...(isGroups ? COMMON : [...COUNTRY, ...COMMON]),
    ...(isDimensions
      ? UNDER_DIMENSION
      : isGroups
        ? MEDIANS
        : range("", (cell) => (cell.kind === "stage" ? cell : null))),
    ...(shown === "index" && (isGroups || isDimensions)
      ? [["index", ({ cell }) => indexOfCell(cell)] satisfies Field]
      : []),
    ...(isGroups ? [N, ...COVERAGE] : REVIEW),
    ...(isGroups || isDimensions ? COUNTS : []),
    ...(isGroups && level === "theme" && edition === "" ? BOUNDED : []),
    ...(compared.length > 1 && !isDimensions ? DIFFERENCE : []),
  ];
}

/** Lays a heatmap out as records, the row of all countries last; every row has the name that a reader sees. */
export function recordsOfHeatmap(
  figure: HeatmapFigure,
  nameOf: (row: HeatmapRow) => string,
): Records {
  const fields = fieldsOf(figure);
  const rows = figure.choice.rows === "groups" ? [...figure.rows, figure.all] : figure.rows;
  const differences = new Map(
    figure.compared.map(({ row, differences }) => [row.key, differences]),
  );
  return {
    columns: fields.map(([column]) => column),
    rows: rows.flatMap((row) =>
      figure.columns.map((column, i) =>
        fields.map(([, read]) =>
          read({
            name: nameOf(row),
            row,
            column,
            cell: row.cells[i]!,
            bounds: row.bounds?.[i] ?? null,
            difference: differences.get(row.key)?.[i] ?? null,
          }),
        ),
      ),
    ),
  };
}
