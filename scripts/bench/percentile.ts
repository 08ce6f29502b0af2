/**
 * The least of the values that at least a share `p` (above 0, to 1) of them do not exceed (nearest rank, type 1):
 * always one of the values. Refused: no values, a share outside.
 */
export function percentile(values: readonly number[], p: number): number {
  if (values.length === 0) throw new RangeError("percentile: no values");
  if (!(p > 0 && p <= 1)) throw new RangeError(`percentile: share outside 0 to 1: ${p}`);
  return values.toSorted((a, b) => a - b)[Math.ceil(p * values.length) - 1]!;
}

/** The lower of the middle values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
