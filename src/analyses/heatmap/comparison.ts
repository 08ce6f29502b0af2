import type { StageRange } from "../../model/stage";
import type { Cell } from "../cells/cell";
import type { ComparedRow, Difference, HeatmapFigure } from "./heatmap";

/**
 * Sets the rows that are to be compared on top, each with its differences from the first of them: of stages for
 * countries, of lower medians for groups. Keys of rows that are not there are passed over.
 */
export function inComparison(figure: HeatmapFigure): HeatmapFigure {
  const { choice, rows, all } = figure;
  const known = new Map(
    [...rows, ...(choice.rows === "groups" ? [all] : [])].map((row) => [row.key, row]),
  );
  const compared = choice.compared.flatMap((key) => known.get(key) ?? []);
  return {
    ...figure,
    compared: compared.map((row, place): ComparedRow => {
      const differences = row.cells.map((cell, i) =>
        place === 0 ? null : differenceOf(compared[0]!.cells[i]!, cell),
      );
      return { row, differences };
    }),
  };
}

/** How many stages up one cell stands from another, at least and at most; null where one of them has no stage. */
export function differenceOf(base: Cell, other: Cell): Difference | null {
  const [from, to] = [stageOf(base), stageOf(other)];
  if (from === null || to === null) return null;
  const steps = [to.low - from.low, to.high - from.high];
  return { from: Math.min(...steps), to: Math.max(...steps) };
}

/** The looks that a difference can have: up or down, by at most one stage or by more. */
export type Step = "same" | "upOne" | "upMore" | "downOne" | "downMore";

/** The look of a difference, by the most that it may be. */
export function stepOf({ from, to }: Difference): Step {
  if (from === 0 && to === 0) return "same";
  if (to > 0) return to > 1 ? "upMore" : "upOne";
  return from < -1 ? "downMore" : "downOne";
}

function stageOf(cell: Cell): StageRange | null {
  if (cell.kind === "group") return cell.median;
  return cell.kind === "stage" ? cell : null;
}
