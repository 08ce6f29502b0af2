import { chanceOfAtLeast, type RatioDistribution } from "./chanceOfAtLeast";
import { type Interval, requireAlpha, requireShare, type Share } from "./interval";

/** The largest n that is answered: each halving goes through all of them. */
const LARGEST_N = 10_000;

/**
 * The exact interval for a share, from 0 to 1, by inverting two binomial tests of alpha / 2 each (Clopper and
 * Pearson 1934; R `binom.test`), of 95 % unless another alpha is given. It never holds less often than
 * it says: a check on Wilson's.
 * Of n = 0 undefined. Refused: a count or n that is no whole number from 0, a count above n, an n above
 * 10,000, an alpha not between 0 and 1.
 */
export function clopperPearson(share: Share, alpha = 0.05): Interval | undefined {
  requireShare("clopperPearson", share);
  requireAlpha("clopperPearson", alpha);
  const { count, n } = share;
  if (n > LARGEST_N) throw new RangeError(`clopperPearson: n above ${LARGEST_N}: ${n}`);
  if (n === 0) return undefined;
  return {
    low: lowestShare({ count, n }, alpha / 2),
    high: 1 - lowestShare({ count: n - count, n }, alpha / 2),
  };
}

/** The share at which so many or more come up with just this chance, by halving until nothing lies between. */
function lowestShare({ count, n }: Share, chance: number): number {
  if (count === 0) return 0;
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return low;
    if (chanceOfAtLeast(count, binomial(n, middle)) < chance) low = middle;
    else high = middle;
  }
}

function binomial(n: number, p: number): RatioDistribution {
  const odds = p / (1 - p);
  return {
    least: 0,
    most: n,
    mode: Math.min(n, Math.floor((n + 1) * p)),
    ratio: (k) => ((n - k) / (k + 1)) * odds,
  };
}
