/** Beyond it sums, squares and counts of grains of numbers would outgrow what a number can hold. */
const LARGEST = 1e100;

/** Refuses what is no finite number, or is larger than 1e100 either way, naming who asked and the value. */
export function requireFinite(asker: string, values: Iterable<number>): void {
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`${asker}: not a finite number: ${value}`);
    if (Math.abs(value) > LARGEST) throw new RangeError(`${asker}: too large a number: ${value}`);
  }
}

/**
 * Refuses what is no whole number of at least so much, naming who asked, what was asked of and the value. From 2^53
 * on whole numbers cannot be told from their neighbours, and none passes.
 */
export function requireWhole(asker: string, what: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${asker}: ${what} is no whole number from ${least}: ${value}`);
  }
}

/** Refuses lists that should go together and are not of one length. */
export function requireSameLength(
  asker: string,
  one: ArrayLike<unknown>,
  other: ArrayLike<unknown>,
) {
  if (one.length !== other.length) {
    throw new RangeError(`${asker}: lists of different length: ${one.length} and ${other.length}`);
  }
}

/** Those of the values that are not missing, in their order. */
export function presentOf(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
