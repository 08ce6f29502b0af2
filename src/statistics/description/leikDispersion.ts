import { requireFinite } from "../finite";
import { sumOf } from "../sums";

/**
 * Leik's ordinal dispersion of counts over ordered levels, lowest first, two levels or more: 0 where all
 * stand on one level, 1 where half stand at each end. `2 Σ min(F, 1 − F) / (m − 1)` over the cumulative shares F of
 * all m levels but the last (Leik 1966). Nothing counted: undefined. It depends on m: compare only counts over
 * the same levels. Refused: fewer than two levels, counts that are negative or not finite.
 */
export function leikDispersion(counts: readonly number[]): number | undefined {
  requireCounts(counts);
  const total = sumOf(counts);
  if (total === 0) return undefined;
  let [passed, sum] = [0, 0];
  for (const count of counts.slice(0, -1)) {
    passed += count;
    sum += Math.min(passed, total - passed) / total;
  }
  return (2 * sum) / (counts.length - 1);
}

function requireCounts(counts: readonly number[]): void {
  if (counts.length < 2) {
    throw new RangeError(`leikDispersion: fewer than two levels: ${counts.length}`);
  }
  requireFinite("leikDispersion", counts);
  const negative = counts.find((count) => count < 0);
  if (negative !== undefined) throw new RangeError(`leikDispersion: negative count: ${negative}`);
}
