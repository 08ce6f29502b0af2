import { requireFinite, requireSameLength } from "../finite";
import { sumOf } from "../sums";
import { midranks, tieSum } from "./ranks";

/** How alike several raters order the same objects. */
export interface Concordance {
  /** Kendall's W, from 0 (no common order) to 1 (the same order in each). */
  readonly w: number;
  /** Friedman's χ² = m(n − 1)W for m raters and n objects. */
  readonly chiSquared: number;
  /** The number of objects less one. */
  readonly degreesOfFreedom: number;
}

/**
 * Kendall's W, corrected for ties (Kendall and Babington Smith 1939; χ² as R `friedman.test`), of raters, such as
 * regions, each with a value of every object, such as a dimension. Undefined for fewer than two raters or
 * objects, and where no rater tells objects apart. Refuses rows of different length and what is not finite.
 */
export function concordance(raters: readonly (readonly number[])[]): Concordance | undefined {
  const first = raters[0] ?? [];
  for (const values of raters) {
    requireSameLength("concordance", first, values);
    requireFinite("concordance", values);
  }
  const [m, n] = [raters.length, first.length];
  const most = m * m * (n * n * n - n) - m * sumOf(raters.map(tieSum));
  if (m < 2 || n < 2 || most === 0) return undefined;
  const w = (3 * spreadOfSums(raters.map(midranks), n)) / most;
  return { w, chiSquared: m * (n - 1) * w, degreesOfFreedom: n - 1 };
}

/** Four times the squared deviations of the objects' rank sums from their mean: a whole number, so exact. */
function spreadOfSums(ranks: readonly (readonly number[])[], n: number): number {
  const deviations = Array.from({ length: n }, (_, object) =>
    sumOf(ranks.map((row) => 2 * row[object]! - n - 1)),
  );
  return sumOf(deviations.map((deviation) => deviation * deviation));
}
