import type { Cell, HeatmapFigure, HeatmapRow } from "../analyses/heatmap";
import { reached } from "../statistics/ordinal";
import { words } from "../words/words";
import { rowName } from "./rowName";

/** The one sentence that a cell says, to the eye, the ear and the finger alike. */
export function cellSentence(figure: HeatmapFigure, row: HeatmapRow, place: number): string {
  const say = words.heatmap.cell;
  const cell: Cell = row.cells[place]!;
  const name = rowName(figure, row);
  const column = figure.columns[place]!.name;
  switch (cell.kind) {
    case "stage":
      return say.stage(
        name,
        column,
        cell,
        words.heatmap.reviewOf(row.review!.year, row.review!.edition),
      );
    case "group": {
      const stage = reached(cell.counts, 3) > 0 ? 3 : 2;
      const count = say.reached(reached(cell.counts, stage), cell.n, stage);
      return say.group(name, column, cell, count, row.countries);
    }
    case "few":
      return say.few(name, column, cell.n, row.countries);
    case "noReview":
      return figure.choice.edition === ""
        ? say.noReview(name, column)
        : say.noReviewIn(name, column, figure.choice.edition);
    default:
      return say[cell.kind](name, column);
  }
}
