import { presentOf, requireFinite, requireSameLength } from "../finite";
import { GRAIN } from "../quantised";
import { correlationOf, crossSumOf, meanOf } from "../sums";

/** How two profiles differ: `meanSquare` = `level` + `scatter` + `shape`, all three in squared units. */
export interface LevelShape {
  /** The number of entries that neither profile lacks. */
  readonly shared: number;
  /** The mean squared difference of shared entries. */
  readonly meanSquare: number;
  /** The squared difference of the two means: one profile is higher. */
  readonly level: number;
  /** The squared difference of the two standard deviations (of the population): one is more uneven. */
  readonly scatter: number;
  /** What is left, `2 · SD · SD · (1 − correlation)`: strengths and weaknesses lie elsewhere. */
  readonly shape: number;
  /** The correlation of the profiles; undefined where one does not vary. */
  readonly correlation: number | undefined;
}

/**
 * The difference of two profiles taken apart into level, scatter and shape (Cronbach and Gleser 1953). Entries
 * that one profile lacks (null) are left out of both. Undefined where no entry is shared. Refuses profiles of
 * different length and what is not finite.
 */
export function levelShape(
  one: readonly (number | null)[],
  other: readonly (number | null)[],
): LevelShape | undefined {
  requireSameLength("levelShape", one, other);
  requireFinite("levelShape", presentOf(one));
  requireFinite("levelShape", presentOf(other));
  const [first, second] = [sharedOf(one, other), sharedOf(other, one)];
  if (first.length === 0) return undefined;
  const difference = meanOf(first)! - meanOf(second)!;
  const [firstSpread, secondSpread] = [deviationOf(first), deviationOf(second)];
  const together = crossSumOf(first, second) / first.length;
  return {
    shared: first.length,
    meanSquare: meanOf(first.map((value, i) => (value - second[i]!) * (value - second[i]!)))!,
    level: difference * difference,
    scatter: (firstSpread - secondSpread) * (firstSpread - secondSpread),
    shape: Math.max(0, 2 * (firstSpread * secondSpread - together)),
    correlation:
      Math.min(firstSpread, secondSpread) < GRAIN ? undefined : correlationOf(first, second),
  };
}

/** Those entries of one profile that the other does not lack either. */
function sharedOf(one: readonly (number | null)[], other: readonly (number | null)[]): number[] {
  return presentOf(one.map((value, i) => (other[i] === null ? null : value)));
}

/** The standard deviation of a population. */
function deviationOf(values: readonly number[]): number {
  return Math.sqrt(crossSumOf(values, values) / values.length);
}
