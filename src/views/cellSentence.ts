import type { Cell, HeatmapFigure, HeatmapRow } from "../analyses/heatmap";
import { reached } from "../statistics/ordinal";
import { words } from "../words/words";
import { rowName } from "./rowName";

/** The one sentence that a cell says, to the eye, the ear and the finger alike. */
export function cellSentence(figure: HeatmapFigure, row: HeatmapRow, at: number): string {
  const say = words.heatmap.cell;
  const { choice, columns } = figure;
  const cell: Cell = row.cells[at]!;
  const place = `${rowName(figure, row)}, ${columns[at]!.name}`;
  const themes = choice.edition === "";
  switch (cell.kind) {
    case "stage": {
      const { year, edition } = row.review!;
      return say.stage(place, cell, words.heatmap.reviewOf(year, edition), themes);
    }
    case "group": {
      const stage = reached(cell.counts, 3) > 0 ? 3 : 2;
      const count = say.reached(reached(cell.counts, stage), cell.n, stage);
      return say.group(place, cell, count, row.countries, themes);
    }
    case "few":
      return say.few(place, cell.n, row.countries);
    case "noReview":
      return themes ? say.noReview(place) : say.noReviewIn(place, choice.edition);
    default:
      return say[cell.kind](place);
  }
}
