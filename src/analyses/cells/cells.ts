import { rankOf, type StageRange, stageAt } from "../../model/stage";
import { countRanks, ordinalSummary, type RankCounts } from "../../statistics/description/ordinal";
import type { Cell } from "./cell";

/** The fewest countries whose stages are summed up: of one or two, "typical" says nothing. */
export const FEWEST = 3;

/** Whether so many are enough to be summed up. */
export function isEnough(n: number): boolean {
  return n >= FEWEST;
}

/** How many countries of a group were reviewed at all. */
export interface Reviewed {
  readonly published: number;
  /** Countries reviewed without a named review. */
  readonly unpublished: number;
}

/** How many countries of a group stand where. */
export interface Tally extends Reviewed {
  /** One per country whose review gives a stage. */
  readonly placed: readonly StageRange[];
  /** Countries whose review asks for it and gives none. */
  readonly notAssessed: number;
}

/** A group's cell: its middle and its counts, or why nothing is summed up. */
export function groupCell({ placed, notAssessed, ...reviewed }: Tally): Cell {
  if (placed.length === 0) return emptyCell(reviewed, notAssessed > 0);
  if (placed.length < FEWEST) return { kind: "few", n: placed.length };
  return summed(countRanks(placed.map(rankOf)));
}

/** Why a cell of countries without any stage is empty. */
export function emptyCell({ published, unpublished }: Reviewed, isAsked: boolean): Cell {
  if (published === 0) return { kind: unpublished > 0 ? "withheld" : "noReview" };
  return { kind: isAsked ? "notAssessed" : "notInEdition" };
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

/** Where something was placed, both null where it was not assessed. */
export interface MaybePlaced {
  readonly low: number | null;
  readonly high: number | null;
}

/** A country's cell, from its row of stages if its review has one. */
export function countryCell(reviewed: boolean, row: MaybePlaced | undefined): Cell {
  if (!reviewed) return { kind: "noReview" };
  if (row === undefined) return { kind: "notInEdition" };
  const stage = placedAt(row);
  return stage === null ? { kind: "notAssessed" } : { kind: "stage", ...stage };
}

/** The stage of a row that has one. */
export function placedAt({ low, high }: MaybePlaced): StageRange | null {
  return low === null || high === null ? null : { low, high };
}
