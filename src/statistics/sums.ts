import { GRAIN } from "./quantised";

/** The sum, from the first to the last; of nothing 0. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The arithmetic mean; of nothing undefined. What is not finite is not refused here. */
export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sumOf(values) / values.length;
}

/** The sum of products of the deviations of two equally long lists from their means; 0 of nothing. */
export function crossSumOf(one: readonly number[], other: readonly number[]): number {
  const [oneMean, otherMean] = [meanOf(one) ?? 0, meanOf(other) ?? 0];
  return one.reduce((sum, value, i) => sum + (value - oneMean) * (other[i]! - otherMean), 0);
}

/**
 * Pearson's correlation of two equally long lists (R `cor`), from −1 to 1. Undefined for fewer than two
 * pairs, or where one list does not vary.
 */
export function correlationOf(
  one: readonly number[],
  other: readonly number[],
): number | undefined {
  if (one.length < 2 || !varies(one) || !varies(other)) return undefined;
  const scale = Math.sqrt(crossSumOf(one, one)) * Math.sqrt(crossSumOf(other, other));
  return Math.max(-1, Math.min(1, crossSumOf(one, other) / scale));
}

/** Whether values differ by more than rounding, measured by the largest of them. */
function varies(values: readonly number[]): boolean {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Math.sqrt(crossSumOf(values, values)) > GRAIN * largest;
}
