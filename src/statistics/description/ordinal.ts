import { RANKS } from "../../model/stage";

/** How often each place of the nine half steps occurs: nine whole numbers, start-up first. */
export type RankCounts = readonly number[];

/** What may be said of one group and one factor: counts first, then medians. No mean. */
export interface OrdinalSummary {
  readonly n: number;
  /** The place (1 to 9) of the lower and of the upper middle value; the same where n is odd. */
  readonly lowMedian: number;
  readonly highMedian: number;
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

/** How many reached a whole stage, 1 to 5: "between formative and established" has not reached established. */
export function reached(counts: RankCounts, stage: number): number {
  return counts.slice(2 * stage - 2).reduce((sum, count) => sum + count, 0);
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
