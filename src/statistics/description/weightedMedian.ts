import { requireFinite, requireSameLength } from "../finite";
import { GRAIN } from "../quantised";
import { sumOf } from "../sums";

/**
 * The lower middle of values that count by their weights: the least value up to which half of all weight lies, which of
 * equal weights is `x[(n−1)>>1]` of the sorted values. Of nothing undefined. Refused: another number of weights than of
 * values, what is not finite, and a weight that is not above 0.
 */
export function lowWeightedMedian(
  values: readonly number[],
  weights: readonly number[],
): number | undefined {
  requireSameLength("lowWeightedMedian", values, weights);
  requireFinite("lowWeightedMedian", values);
  requireFinite("lowWeightedMedian", weights);
  const stray = weights.find((weight) => weight <= 0);
  if (stray !== undefined) throw new RangeError(`lowWeightedMedian: weight not above 0: ${stray}`);
  const half = (sumOf(weights) / 2) * (1 - GRAIN);
  let passed = 0;
  return values
    .map((value, i) => ({ value, weight: weights[i]! }))
    .toSorted((a, b) => a.value - b.value)
    .find(({ weight }) => {
      passed += weight;
      return passed >= half;
    })?.value;
}
