import { STAGES, stageAt } from "../../model/stage";
import { requireWhole } from "../finite";
import { sumOf } from "../sums";
import { type RankCounts, reached, requireRankCounts } from "./ordinal";

/**
 * Counts over the nine places as five counts of whole stages, start-up first: between two stages is the lower
 * of them, as the upper is not reached. Refused: other than nine whole counts from 0.
 */
export function wholeStages(counts: RankCounts): readonly number[] {
  requireRankCounts("wholeStages", counts);
  return STAGES.map(({ value }) => sumOf(counts.filter((_, i) => stageAt(i + 1).low === value)));
}

/**
 * The share, 0 to 1, that reached a whole stage, as `reached` counts. Undefined where nothing was counted.
 * Refused: other than nine whole counts from 0, a stage that is no whole number from 1 to 5.
 */
export function shareReached(counts: RankCounts, stage: number): number | undefined {
  requireRankCounts("shareReached", counts);
  requireWhole("shareReached", "stage", stage, 1);
  if (stage > STAGES.length) throw new RangeError(`shareReached: no such stage: ${stage}`);
  const n = sumOf(counts);
  return n === 0 ? undefined : reached(counts, stage) / n;
}
