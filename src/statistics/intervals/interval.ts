import { requireWhole } from "../finite";

/** From where to where: both ends belong to it, and `low` is at most `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** So many of n: both whole numbers, the count from 0 to n. */
export interface Share {
  readonly count: number;
  readonly n: number;
}

/** Refuses what is no count of n, naming who asked, what is wrong and the value. */
export function requireShare(asker: string, { count, n }: Share): void {
  requireWhole(asker, "n", n, 0);
  requireWhole(asker, "count", count, 0);
  if (count > n) throw new RangeError(`${asker}: count above n of ${n}: ${count}`);
}

/** Refuses an alpha (the share of samples whose interval may miss) that is not between 0 and 1. */
export function requireAlpha(asker: string, alpha: number): void {
  if (!(alpha > 0 && alpha < 1)) {
    throw new RangeError(`${asker}: alpha not between 0 and 1: ${alpha}`);
  }
}
