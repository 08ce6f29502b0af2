import { requireFinite, requireSameLength, requireWhole } from "../finite";
import { meanOf, sumOf } from "../sums";

/** Where the counts stand. */
export interface Levels {
  /** The levels in rising order, one a count, such as the stages; 1 apart where left out. */
  readonly levels?: readonly number[];
}

/** The mean earth mover's distance over several factors. */
export interface MeanEarthMover {
  /** In the unit of the levels; undefined where no factor could be compared. */
  readonly mean: number | undefined;
  /** The number of factors that could be compared. */
  readonly compared: number;
}

/**
 * The earth mover's distance of two distributions, in the unit of the levels (stages): how far the units of the
 * one would have to move on average to be distributed as the other (Rubner and others 2000). On a line it is the
 * area between the cumulative shares (`scipy.stats.wasserstein_distance`). Given are counts a level. Undefined
 * where one counts nothing. Refuses lists of different length, what is no count, and levels that do not rise.
 */
export function earthMover(
  one: readonly number[],
  other: readonly number[],
  { levels = one.map((_, place) => place) }: Levels = {},
): number | undefined {
  requireSameLength("earthMover", one, other);
  requireLevels(levels, one);
  const [oneTotal, otherTotal] = [totalOf(one), totalOf(other)];
  if (oneTotal === 0 || otherTotal === 0) return undefined;
  let [distance, onePassed, otherPassed] = [0, 0, 0];
  for (let place = 0; place + 1 < levels.length; place += 1) {
    onePassed += one[place]!;
    otherPassed += other[place]!;
    const gap = Math.abs(onePassed / oneTotal - otherPassed / otherTotal);
    distance += gap * (levels[place + 1]! - levels[place]!);
  }
  return distance;
}

/**
 * The mean earth mover's distance of two groups over several factors, given as counts a level for each factor in
 * the same order. A factor in which either counts nothing is left out. Refuses as `earthMover`.
 */
export function meanEarthMover(
  one: readonly (readonly number[])[],
  other: readonly (readonly number[])[],
  levels: Levels = {},
): MeanEarthMover {
  requireSameLength("meanEarthMover", one, other);
  const distances = one
    .map((counts, factor) => earthMover(counts, other[factor]!, levels))
    .filter((distance) => distance !== undefined);
  return { mean: meanOf(distances), compared: distances.length };
}

function totalOf(counts: readonly number[]): number {
  for (const count of counts) requireWhole("earthMover", "count", count, 0);
  return sumOf(counts);
}

function requireLevels(levels: readonly number[], counts: readonly number[]): void {
  requireSameLength("earthMover", levels, counts);
  requireFinite("earthMover", levels);
  const stray = levels.find((level, place) => place > 0 && level <= levels[place - 1]!);
  if (stray !== undefined) throw new RangeError(`earthMover: levels do not rise: ${stray}`);
}
