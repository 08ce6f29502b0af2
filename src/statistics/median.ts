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

/** Guards the rank n·p against the last bits of a product: 100 × 0.07 is 7.000000000000001. */
const ROUNDING = 1e-9;

/**
 * The smallest value that at least a share `p` of the values do not pass: `x_(⌈np⌉)`, the inverse of the
 * empirical distribution, R's `quantile(type = 1)`. It never interpolates. Of nothing: undefined; a share
 * outside 0 to 1 and what is not finite are refused.
 */
export function quantile(values: readonly number[], p: number): number | undefined {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: share outside 0 to 1: ${p}`);
  const rank = Math.ceil(values.length * p - ROUNDING);
  return inOrder("quantile", values)[Math.max(rank, 1) - 1];
}

function inOrder(asker: string, values: readonly number[]): readonly number[] {
  const stray = values.find((value) => !Number.isFinite(value));
  if (stray !== undefined) throw new RangeError(`${asker}: not a finite number: ${stray}`);
  return values.toSorted((a, b) => a - b);
}
