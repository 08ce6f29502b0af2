import { RANKS } from "../../model/stage";
import { requireWhole } from "../finite";
import { quantileOfSorted } from "./quantile";

/** How often each place of the nine half steps occurs: nine whole numbers, start-up first. */
export type RankCounts = readonly number[];

/** What may be said of one group and one factor: counts first, then medians. No mean. */
export interface OrdinalSummary {
  readonly n: number;
  /** The place (1 to 9) of the lower and of the upper middle value; the same where n is odd. */
  readonly lowMedian: number;
  readonly highMedian: number;
}

/** The lower and the upper quartile as places, 1 to 9. */
export interface Quartiles {
  readonly low: number;
  readonly high: number;
}

/** Counts places on the scale of half steps; refuses one outside 1 to 9 by its value. */
export function countRanks(ranks: readonly number[]): RankCounts {
  const counts = new Array<number>(RANKS).fill(0);
  for (const rank of ranks) {
    if (!Number.isInteger(rank) || rank < 1 || rank > RANKS) {
      throw new RangeError(`rank outside 1 to ${RANKS}: ${rank}`);
    }
    counts[rank - 1]! += 1;
  }
  return counts;
}

/**
 * Sums up counts over the nine places by their number and their middle: `x[(n−1)>>1]` and
 * `x[n>>1]` of the sorted values (statistics of type 1, R `quantile(type = 1)`; never interpolated).
 * Undefined where nothing was counted.
 */
export function ordinalSummary(counts: RankCounts): OrdinalSummary | undefined {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return undefined;
  return {
    n,
    lowMedian: rankAtPosition(counts, (n - 1) >> 1),
    highMedian: rankAtPosition(counts, n >> 1),
  };
}

/**
 * The lower and upper quartile of counts over the nine places, each one of the places counted (type 1, R
 * `quantile(type = 1)`; never interpolated). Undefined where nothing was counted. Refused: other than nine
 * whole counts from 0.
 */
export function ordinalQuartiles(counts: RankCounts): Quartiles | undefined {
  requireRankCounts("ordinalQuartiles", counts);
  const ranks = counts.flatMap((count, i) => new Array<number>(count).fill(i + 1));
  const [low, high] = [quantileOfSorted(ranks, 0.25), quantileOfSorted(ranks, 0.75)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** How many reached a whole stage, 1 to 5: "between formative and established" has not reached established. */
export function reached(counts: RankCounts, stage: number): number {
  return counts.slice(2 * stage - 2).reduce((sum, count) => sum + count, 0);
}

/** Refuses what are not nine whole counts from 0, naming who asked, what is wrong and the value. */
export function requireRankCounts(asker: string, counts: RankCounts): void {
  if (counts.length !== RANKS) {
    throw new RangeError(`${asker}: not ${RANKS} counts: ${counts.length}`);
  }
  for (const count of counts) requireWhole(asker, "count", count, 0);
}

function rankAtPosition(counts: RankCounts, position: number): number {
  let passed = 0;
  return (
    counts.findIndex((count) => {
      passed += count;
      return passed > position;
    }) + 1
  );
}
