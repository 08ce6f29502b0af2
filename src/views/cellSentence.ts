import { boundsOfEstablished } from "../analyses/groupBounds";
import type { Cell, HeatmapFigure, HeatmapRow } from "../analyses/heatmap";
import { type Bounds, saysTooLittle } from "../disclosure/bounds";
import { reached } from "../statistics/description/ordinal";
import { words } from "../words/words";
import { rowName } from "./rowName";

/** What a cell says, to the eye, the ear and the finger alike; of a group also what unpublished reviews add. */
export function cellSentence(figure: HeatmapFigure, row: HeatmapRow, at: number): string {
  const bounds = boundsOfEstablished(row, at);
  const own = ownSentence(figure, row, at);
  return bounds === null ? own : `${own} ${boundsSentence(bounds)}`;
}

function boundsSentence(bounds: Bounds): string {
  const say = words.heatmap.cell;
  return saysTooLittle(bounds) ? say.tooLittle : say.bounds(bounds, 3);
}

function ownSentence(figure: HeatmapFigure, row: HeatmapRow, at: number): string {
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
    case "withheld":
      return row.review === null
        ? say.withheldGroup(place, row.unpublished!)
        : say.withheld(place, row.review.year, row.review.block ?? null);
    default:
      return say[cell.kind](place);
  }
}
