import { requireFinite } from "../finite";

/** Rounding in `share × n` must not push a quantile one place up: 0.1 × 30 is 3, not 3.0000000000000004. */
const SLACK = 1e-12;

/**
 * The smallest value that at least a share of the values do not exceed: the inverse of the empirical
 * distribution, R `quantile(type = 1)`. Always one of the values, never between two.
 * Nothing has no quantile: undefined. What is not finite, and a share outside 0 to 1, is refused.
 */
export function quantile(values: readonly number[], share: number): number | undefined {
  requireFinite("quantile", values);
  return quantileOfSorted(
    values.toSorted((a, b) => a - b),
    share,
  );
}

/** As `quantile`, of values that are in order already. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number | undefined {
  return sorted[placeOfQuantile(sorted.length, share)];
}

/** At which place, from 0, the quantile stands among n values in order; of none 0. */
export function placeOfQuantile(n: number, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`quantile: share outside 0 to 1: ${share}`);
  return Math.max(1, Math.ceil(share * n - SLACK)) - 1;
}
