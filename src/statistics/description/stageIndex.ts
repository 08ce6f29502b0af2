import { presentOf, requireFinite } from "../finite";
import { meanOf } from "../sums";

/** The dimensions of the model. */
const DIMENSIONS = 5;

/**
 * The mean of stage values, those that are not missing: an index, in stages, and no stage. It takes the steps
 * between neighbouring stages to be equal, which the model does not say; call it an index wherever it is
 * shown. Nothing has none: undefined. What is not finite is refused.
 */
export function stageIndex(stages: readonly (number | null)[]): number | undefined {
  return indexOf("stageIndex", stages);
}

/**
 * The index of a dimension: the mean of its factors' stage values, each factor of equal weight however many
 * aspects it has. Undefined where fewer than two thirds of the factors are assessed, or there are none.
 * Equal steps are assumed, as by `stageIndex`. What is not finite is refused.
 */
export function dimensionIndex(factors: readonly (number | null)[]): number | undefined {
  const index = indexOf("dimensionIndex", factors);
  return 3 * presentOf(factors).length < 2 * factors.length ? undefined : index;
}

/**
 * The overall index: the mean of the five dimension indices, each of equal weight. Undefined where one of them
 * is: without it the mean would be one of other things, and compare with no other country's.
 * Other than five, and what is not finite, is refused.
 */
export function overallIndex(
  dimensions: readonly (number | null | undefined)[],
): number | undefined {
  if (dimensions.length !== DIMENSIONS) {
    throw new RangeError(`overallIndex: not ${DIMENSIONS} dimensions: ${dimensions.length}`);
  }
  const indices = dimensions.map((index) => index ?? null);
  const index = indexOf("overallIndex", indices);
  return indices.includes(null) ? undefined : index;
}

function indexOf(asker: string, values: readonly (number | null)[]): number | undefined {
  const present = presentOf(values);
  requireFinite(asker, present);
  return meanOf(present);
}
