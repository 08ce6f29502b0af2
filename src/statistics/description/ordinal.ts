import { RANKS, STAGES } from "../../model/stage";
import { requireWhole } from "../finite";
import { sumOf } from "../sums";
import { placeOfQuantile } from "./quantile";

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

/** How a half step counts towards whole stages: as the lower of the two (down, the model's way) or as the upper. */
export interface HalfSteps {
  readonly halves?: "down" | "up";
}

/** Counts places on the scale of half steps; refuses one outside 1 to 9 by its value. */
export function countRanks(ranks: readonly number[]): RankCounts {
  const counts = new Array<number>(RANKS).fill(0);
  for (const rank of ranks) {
    if (!Number.isInteger(rank) || rank < 1 || rank > RANKS) {
      throw new RangeError(`countRanks: rank outside 1 to ${RANKS}: ${rank}`);
    }
    counts[rank - 1]! += 1;
  }
  return counts;
}

/**
 * Sums up counts over the nine places by their number and their middle: `x[(n−1)>>1]` and
 * `x[n>>1]` of the sorted values (statistics of type 1, R `quantile(type = 1)`; never interpolated).
 * Undefined where nothing was counted. Refused: other than nine whole counts from 0.
 */
export function ordinalSummary(counts: RankCounts): OrdinalSummary | undefined {
  requireRankCounts("ordinalSummary", counts);
  const n = sumOf(counts);
  if (n === 0) return undefined;
  return {
    n,
    lowMedian: rankAtPosition(counts, Math.floor((n - 1) / 2)),
    highMedian: rankAtPosition(counts, Math.floor(n / 2)),
  };
}

/**
 * The lower and upper quartile of counts over the nine places, each one of the places counted (type 1, R
 * `quantile(type = 1)`; never interpolated). Undefined where nothing was counted. Refused: other than nine
 * whole counts from 0.
 */
export function ordinalQuartiles(counts: RankCounts): Quartiles | undefined {
  requireRankCounts("ordinalQuartiles", counts);
  const n = sumOf(counts);
  if (n === 0) return undefined;
  return {
    low: rankAtPosition(counts, placeOfQuantile(n, 0.25)),
    high: rankAtPosition(counts, placeOfQuantile(n, 0.75)),
  };
}

/**
 * How many reached a whole stage, 1 to 5: "between formative and established" has not reached established, unless
 * half steps count up, to see what hangs on it. Refused: other than nine whole counts from 0, a stage that is
 * no whole number from 1 to 5.
 */
export function reached(
  counts: RankCounts,
  stage: number,
  { halves = "down" }: HalfSteps = {},
): number {
  requireRankCounts("reached", counts);
  requireStage("reached", stage);
  return sumOf(counts.slice(Math.max(0, 2 * stage - (halves === "up" ? 3 : 2))));
}

/** Refuses what is no whole stage, 1 to 5, naming who asked and the value. */
export function requireStage(asker: string, stage: number): void {
  requireWhole(asker, "stage", stage, 1);
  if (stage > STAGES.length) throw new RangeError(`${asker}: no such stage: ${stage}`);
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
