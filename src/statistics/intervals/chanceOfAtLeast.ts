/**
 * A distribution over the whole numbers from `least` to `most`, given by the ratios of neighbouring
 * chances: `ratio(k)` is P(k + 1) / P(k), above 1 below the mode and at most 1 from it on, 0 at `most`.
 */
export interface RatioDistribution {
  readonly least: number;
  readonly most: number;
  readonly mode: number;
  ratio(k: number): number;
}

/**
 * The chance of at least so many: a sum of weights, 1 at the mode and multiplied or divided by the ratios
 * away from it, over the sum of all of them. No weight is above 1, and those too small for a number add
 * nothing, so that neither factorials nor logarithms are needed.
 */
export function chanceOfAtLeast(count: number, distribution: RatioDistribution): number {
  const { least, most, mode } = distribution;
  let [total, reached] = [0, 0];
  const add = (k: number, weight: number): void => {
    total += weight;
    if (k >= count) reached += weight;
  };
  for (let k = mode, weight = 1; k <= most; k += 1) {
    add(k, weight);
    weight *= distribution.ratio(k);
  }
  for (let k = mode - 1, weight = 1; k >= least; k -= 1) {
    weight /= distribution.ratio(k);
    add(k, weight);
  }
  return reached / total;
}
