import { requireFinite } from "../finite";

/**
 * The lower of the two middle values, so that it is always one of the values: `x[(n-1)>>1]` of them in
 * order. Nothing has no median: undefined. What is not finite is refused.
 */
export function lowMedian(values: readonly number[]): number | undefined {
  return inOrder("lowMedian", values)[(values.length - 1) >> 1];
}

/** The upper of the two middle values, `x[n>>1]` of them in order; otherwise as `lowMedian`. */
export function highMedian(values: readonly number[]): number | undefined {
  return inOrder("highMedian", values)[values.length >> 1];
}

function inOrder(asker: string, values: readonly number[]): readonly number[] {
  requireFinite(asker, values);
  return values.toSorted((a, b) => a - b);
}
