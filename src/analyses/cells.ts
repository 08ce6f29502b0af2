import { rankOf, type StageRange, stageAt } from "../model/stage";
import { countRanks, ordinalSummary, type RankCounts } from "../statistics/description/ordinal";
import type { Cell } from "./heatmap";

/** The fewest countries whose stages are summed up: of one or two, "typical" says nothing. */
export const FEWEST = 3;

/** How many countries of a group stand where, and how many were reviewed at all. */
export interface Tally {
  readonly published: number;
  /** Countries reviewed without a named review. */
  readonly unpublished: number;
  /** One per country whose review gives a stage. */
  readonly placed: readonly StageRange[];
  /** Countries whose review asks for it and gives none. */
  readonly notAssessed: number;
}

/** A group's cell: its middle and its counts, or why nothing is summed up. */
export function groupCell({ published, unpublished, placed, notAssessed }: Tally): Cell {
  if (placed.length === 0) {
    if (published === 0) return { kind: unpublished > 0 ? "withheld" : "noReview" };
    return { kind: notAssessed > 0 ? "notAssessed" : "notInEdition" };
  }
  if (placed.length < FEWEST) return { kind: "few", n: placed.length };
  return summed(countRanks(placed.map(rankOf)));
}

function summed(counts: RankCounts): Cell {
  const { n, lowMedian, highMedian } = ordinalSummary(counts)!;
  return {
    kind: "group",
    n,
    median: stageAt(lowMedian),
    upperMedian: stageAt(highMedian),
    counts,
  };
}

/** A country's cell, from its row of stages if its review has one. */
export function countryCell(
  reviewed: boolean,
  row: { readonly low: number | null; readonly high: number | null } | undefined,
): Cell {
  if (!reviewed) return { kind: "noReview" };
  if (row === undefined) return { kind: "notInEdition" };
  if (row.low === null || row.high === null) return { kind: "notAssessed" };
  return { kind: "stage", low: row.low, high: row.high };
}
