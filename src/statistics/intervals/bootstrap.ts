import { lowMedian } from "../description/median";
import { quantile } from "../description/quantile";
import { requireFinite, requireWhole } from "../finite";
import type { Stream } from "../stream";
import { meanOf } from "../sums";
import type { Watch } from "../watch";
import { type Interval, requireAlpha } from "./interval";

/** What is taken of each sample that is drawn. */
export type Statistic = "mean" | "lowMedian";

/** How samples are drawn anew: how many of them, from which stream, and what is taken of each (the mean). */
export interface Resampling {
  readonly replicates: number;
  readonly stream: Stream;
  readonly statistic?: Statistic;
  readonly watch?: Watch;
}

/** The same sample in another order must give the same mean to the last digit: it is summed in order. */
const STATISTICS: Readonly<Record<Statistic, (sample: readonly number[]) => number>> = {
  mean: (sample) => meanOf(sample.toSorted((a, b) => a - b))!,
  lowMedian: (sample) => lowMedian(sample)!,
};

/**
 * The statistic of samples as large as the values, drawn from them with replacement, lowest first (Efron 1979).
 * For a population left undefined. What is drawn depends on the order of the values: give units in one order, such as
 * that of their ids. Nothing has no samples: an empty list, and nothing is drawn. Refused: values that are not
 * finite, fewer than one replicate.
 */
export function bootstrapReplicates(values: readonly number[], how: Resampling): number[] {
  return replicatesOf(values, how, () =>
    values.map(() => values[how.stream.below(values.length)]!),
  );
}

/** As `bootstrapReplicates`, with samples drawn in a way of one's own. */
export function replicatesOf(
  values: readonly number[],
  { replicates, statistic = "mean", watch }: Resampling,
  drawSample: () => readonly number[],
): number[] {
  requireFinite("bootstrap", values);
  requireWhole("bootstrap", "replicates", replicates, 1);
  if (values.length === 0) return [];
  const found: number[] = [];
  for (let drawn = 0; drawn < replicates; drawn += 1) {
    if (watch !== undefined && drawn % 256 === 0) watch(drawn, replicates);
    found.push(STATISTICS[statistic](drawSample()));
  }
  return found.sort((a, b) => a - b);
}

/**
 * Between which replicates all but alpha of them lie, alpha / 2 left out at each end: quantiles of type 1, so both
 * ends are replicates (Efron 1981). Too narrow for samples of fewer than 10. Of no replicates undefined.
 * Refused: replicates that are not finite, an alpha not between 0 and 1.
 */
export function percentileInterval(
  replicates: readonly number[],
  alpha = 0.05,
): Interval | undefined {
  requireAlpha("percentileInterval", alpha);
  requireFinite("percentileInterval", replicates);
  const low = quantile(replicates, alpha / 2);
  const high = quantile(replicates, 1 - alpha / 2);
  return low === undefined || high === undefined ? undefined : { low, high };
}
