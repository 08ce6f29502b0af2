import { STAGES, stageAt } from "../../model/stage";
import { sumOf } from "../sums";
import {
  type HalfSteps,
  type RankCounts,
  reached,
  requireRankCounts,
  requireStage,
} from "./ordinal";

/**
 * Counts over the nine places as five counts of whole stages, start-up first: between two stages is the lower
 * of them, as the upper is not reached, unless half steps count up, to see what hangs on it. Refused: other
 * than nine whole counts from 0.
 */
export function wholeStages(
  counts: RankCounts,
  { halves = "down" }: HalfSteps = {},
): readonly number[] {
  requireRankCounts("wholeStages", counts);
  const end = halves === "up" ? "high" : "low";
  return STAGES.map(({ value }) => sumOf(counts.filter((_, i) => stageAt(i + 1)[end] === value)));
}

/**
 * The share, 0 to 1, that reached a whole stage, as `reached` counts. Undefined where nothing was counted.
 * Refused: other than nine whole counts from 0, a stage that is no whole number from 1 to 5.
 */
export function shareReached(
  counts: RankCounts,
  stage: number,
  how: HalfSteps = {},
): number | undefined {
  requireRankCounts("shareReached", counts);
  requireStage("shareReached", stage);
  const n = sumOf(counts);
  return n === 0 ? undefined : reached(counts, stage, how) / n;
}
