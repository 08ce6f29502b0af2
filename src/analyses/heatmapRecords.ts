import type { Bounds } from "../disclosure/bounds";
import { RANKS, type StageRange, stageAt } from "../model/stage";
import { type Cell, type HeatmapFigure, type HeatmapRow, THRESHOLDS } from "./heatmap";

/** The figures of a heatmap as a flat table: one record per cell, by column id. */
export interface Records {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

type RecordValue = string | number | null;
type Field = readonly [column: string, read: (place: Place) => RecordValue];

interface Place {
  readonly name: string;
  readonly row: HeatmapRow;
  readonly column: HeatmapFigure["columns"][number];
  readonly cell: Cell;
  /** For each of `THRESHOLDS`, how many had reached it; null without unpublished reviews. */
  readonly bounds: readonly Bounds[] | null;
}

/** The name of the column that counts a place: `at_2`, or `at_2_3` for between two stages. */
export function placeColumn({ low, high }: StageRange): string {
  return low === high ? `at_${low}` : `at_${low}_${high}`;
}

/** The ends of a bound, and of how many countries it is. */
export type BoundEnd = "at_least" | "at_most" | "of";

const BOUNDS: readonly (readonly [BoundEnd, (bounds: Bounds) => number])[] = [
  ["at_least", ({ lo }) => lo],
  ["at_most", ({ hi }) => hi],
  ["of", ({ of }) => of],
];

/** The name of the column that bounds how many had reached a stage, counting unpublished reviews. */
export function boundColumn(threshold: number, end: BoundEnd): string {
  return `reached_${threshold}_${end}`;
}

/** A stage as two whole numbers: text such as 2-3 is a date to a spreadsheet. */
const range = (name: string, stageOf: (cell: Cell) => StageRange | null): readonly Field[] => [
  [`${name}low`, ({ cell }) => stageOf(cell)?.low ?? null],
  [`${name}high`, ({ cell }) => stageOf(cell)?.high ?? null],
];

const COMMON: readonly Field[] = [
  ["row", ({ name }) => name],
  ["code", ({ column }) => column.code],
  ["column", ({ column }) => column.name],
  ["dimension", ({ column }) => column.dimension],
  ["status", ({ cell }) => cell.kind],
];

const OF_COUNTRIES: readonly Field[] = [
  ["country", ({ row }) => row.key],
  ["group", ({ row }) => row.group],
  ...COMMON,
  ...range("", (cell) => (cell.kind === "stage" ? cell : null)),
  ["year", ({ row }) => row.review?.year ?? null],
  ["edition", ({ row }) => row.review?.edition ?? null],
  ["method", ({ row }) => row.review?.method ?? null],
];

const OF_GROUPS: readonly Field[] = [
  ...COMMON,
  ...range("median_", (cell) => (cell.kind === "group" ? cell.median : null)),
  ...range("upper_median_", (cell) => (cell.kind === "group" ? cell.upperMedian : null)),
  ["n", ({ cell }) => (cell.kind === "group" || cell.kind === "few" ? cell.n : 0)],
  ["published", ({ row }) => row.published],
  ["unpublished", ({ row }) => row.unpublished],
  ["countries", ({ row }) => row.countries],
  ...Array.from(
    { length: RANKS },
    (_, i): Field => [
      placeColumn(stageAt(i + 1)),
      ({ cell }) => (cell.kind === "group" ? cell.counts[i]! : null),
    ],
  ),
  ...THRESHOLDS.flatMap((threshold, i): Field[] =>
    BOUNDS.map(([end, read]) => [
      boundColumn(threshold, end),
      ({ bounds }) => bounds && read(bounds[i]!),
    ]),
  ),
];

/** Lays a heatmap out as records, the row of all countries last; every row has the name that a reader sees. */
export function recordsOfHeatmap(
  figure: HeatmapFigure,
  nameOf: (row: HeatmapRow) => string,
): Records {
  const groups = figure.choice.rows === "groups";
  const fields = groups ? OF_GROUPS : OF_COUNTRIES;
  const rows = groups ? [...figure.rows, figure.all] : figure.rows;
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
          }),
        ),
      ),
    ),
  };
}
