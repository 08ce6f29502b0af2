import type { Cell, DimensionCell } from "../../analyses/cells/cell";
import { boundsAt } from "../../analyses/cells/groupBounds";
import type { HeatmapFigure, HeatmapRow } from "../../analyses/heatmap/heatmap";
import { placedLevel } from "../../analyses/heatmap/heatmapChoice";
import { indexOfCell } from "../../analyses/heatmap/heatmapIndex";
import { type Bounds, saysTooLittle } from "../../disclosure/bounds";
import { stageAt } from "../../model/stage";
import { reached } from "../../statistics/description/ordinal";
import { words } from "../../words/words";
import { rowName } from "./rowName";

/** What a cell says, to the eye, the ear and the finger alike; of a group also what unpublished reviews add. */
export function cellSentence(figure: HeatmapFigure, row: HeatmapRow, at: number): string {
  const { threshold, shown } = figure.choice;
  const bounds = boundsAt(row, at, threshold);
  const cell = row.cells[at]!;
  const isSummed = cell.kind === "group" || cell.kind === "dimension";
  return [
    ownSentence(figure, row, at),
    ...(shown === "index" && isSummed ? [indexSentence(cell, row)] : []),
    ...(bounds === null ? [] : [boundsSentence(bounds, threshold)]),
    ...differenceSentence(figure, row, at),
  ].join(" ");
}

function indexSentence(cell: Cell, { review }: HeatmapRow): string {
  const isOfCountries = cell.kind === "dimension" && review === null;
  return words.heatmap.cell.index(indexOfCell(cell), isOfCountries ? "countries" : "stages");
}

function boundsSentence(bounds: Bounds, threshold: number): string {
  const say = words.heatmap.cell;
  return saysTooLittle(bounds) ? say.tooLittle : say.bounds(bounds, threshold);
}

function differenceSentence(figure: HeatmapFigure, { key }: HeatmapRow, at: number): string[] {
  const found = figure.compared.find(({ row }) => row.key === key);
  const difference = found?.differences[at];
  return difference
    ? [words.heatmap.cell.difference(difference, rowName(figure, figure.compared[0]!.row))]
    : [];
}

function ownSentence(figure: HeatmapFigure, row: HeatmapRow, at: number): string {
  const say = words.heatmap.cell;
  const { choice, columns } = figure;
  const cell: Cell = row.cells[at]!;
  const place = `${rowName(figure, row)}, ${words.heatmap.columnName(choice.level, columns[at]!)}`;
  const themes = choice.level === "theme";
  switch (cell.kind) {
    case "stage": {
      const { year, edition } = row.review!;
      return say.stage(place, cell, words.heatmap.reviewOf(year, edition), themes);
    }
    case "group": {
      const count = say.reached(reached(cell.counts, choice.threshold), cell.n, choice.threshold);
      return say.group(place, cell, count, row.countries, themes);
    }
    case "dimension":
      return dimensionSentence(figure, row, { place, cell });
    case "few":
      return say.few(place, cell.n, row.countries);
    case "withheld":
      return row.review === null
        ? say.withheldGroup(place, row.unpublished)
        : say.withheld(place, row.review.year, row.review.block ?? null);
    default:
      return say[cell.kind](place);
  }
}

function dimensionSentence(
  { choice }: HeatmapFigure,
  { review, countries }: HeatmapRow,
  { place, cell }: { readonly place: string; readonly cell: DimensionCell },
): string {
  const say = words.heatmap.cell;
  const spread = cell.counts.flatMap((n, i) => (n === 0 ? [] : [say.at(n, stageAt(i + 1))]));
  return say.dimension(place, cell, {
    reached: reached(cell.counts, choice.threshold),
    stage: choice.threshold,
    spread: words.list(spread),
    of: review
      ? words.heatmap.reviewOf(review.year, review.edition)
      : say.stagesOf(cell.n, countries),
    items: say.items(placedLevel(choice), cell.placed),
  });
}
