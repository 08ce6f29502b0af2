import { RANKS, type StageRange, stageAt } from "../model/stage";
import type { Cell, HeatmapFigure, HeatmapRow } from "./heatmap";

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
}

const stageText = ({ low, high }: StageRange) => (low === high ? `${low}` : `${low}-${high}`);

const COMMON: readonly Field[] = [
  ["row", ({ name }) => name],
  ["code", ({ column }) => column.code],
  ["column", ({ column }) => column.name],
  ["dimension", ({ column }) => column.dimension],
  ["status", ({ cell }) => cell.kind],
];

const OF_COUNTRIES: readonly Field[] = [
  ...COMMON,
  ["stage", ({ cell }) => (cell.kind === "stage" ? stageText(cell) : null)],
  ["year", ({ row }) => row.review?.year ?? null],
  ["edition", ({ row }) => row.review?.edition ?? null],
  ["method", ({ row }) => row.review?.method ?? null],
];

const OF_GROUPS: readonly Field[] = [
  ...COMMON,
  ["stage", ({ cell }) => (cell.kind === "group" ? stageText(cell.median) : null)],
  ["upper", ({ cell }) => (cell.kind === "group" ? stageText(cell.upperMedian) : null)],
  ["n", ({ cell }) => (cell.kind === "group" || cell.kind === "few" ? cell.n : 0)],
  ["reviewed", ({ row }) => row.reviewed],
  ["countries", ({ row }) => row.countries],
  ...Array.from(
    { length: RANKS },
    (_, i): Field => [
      `at ${stageText(stageAt(i + 1))}`,
      ({ cell }) => (cell.kind === "group" ? cell.counts[i]! : null),
    ],
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
        fields.map(([, read]) => read({ name: nameOf(row), row, column, cell: row.cells[i]! })),
      ),
    ),
  };
}
