import { type Interval, requireShare, type Share } from "./interval";

/** The 0.975 quantile of the normal distribution: leaves 2.5 % out at each end. */
const Z_95 = 1.959963984540054;

/**
 * Wilson's 95 % score interval for a share, from 0 to 1 (Wilson 1927; scipy `proportion_ci(method="wilson")`,
 * R `prop.test(correct = FALSE)`). For a population left undefined; where it is the countries of a region, see
 * `hypergeometric`. Of n = 0 undefined. Refused: a count or n that is no whole number from 0, a count above n.
 */
export function wilson(share: Share): Interval | undefined {
  requireShare("wilson", share);
  const { count, n } = share;
  if (n === 0) return undefined;
  const [p, z] = [count / n, Z_95];
  const shrink = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / shrink;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / shrink;
  // The ends are known there; the formula would miss them by its rounding.
  return {
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === n ? 1 : Math.min(1, centre + half),
  };
}
