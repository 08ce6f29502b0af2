import type { HeatmapColumn as ColumnRow } from "../queries/heatmapColumns";
import type { HeatmapFigure } from "./heatmap";

/** A heatmap's columns, and the dimensions that they stand under, each once. */
export function columnsOf(
  rows: readonly ColumnRow[],
): Pick<HeatmapFigure, "columns" | "dimensions"> {
  const dimensions = new Map(rows.map((row) => [row.dimension, row.dimension_name]));
  return {
    columns: rows.map(({ code, name, dimension }) => ({ code, name, dimension })),
    dimensions: [...dimensions].map(([code, name]) => ({ code, name })),
  };
}
