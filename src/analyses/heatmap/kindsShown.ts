import type { Cell } from "../cells/cell";
import type { HeatmapFigure } from "./heatmap";

/** The kinds of cell that a heatmap shows; the row of all countries is one of its rows only among groups. */
export function kindsShown({ choice, rows, all }: HeatmapFigure): ReadonlySet<Cell["kind"]> {
  const shown = choice.rows === "groups" ? [...rows, all] : rows;
  return new Set(shown.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
}
