import { type Distances, distancesOf } from "./distances";
import { type Levels, meanEarthMover } from "./earthMover";

/** How many units of a group stand at each level, item by item in one order. */
export type Distributions = readonly (readonly number[])[];

/** The share of items in which two groups must both have somebody; below it they cannot be compared. */
const SHARED = 2 / 3;

/**
 * How far groups lie apart: the mean earth mover's distance of each pair over the items in which both have somebody, in
 * the unit of the levels (stages). Two groups that share less than two thirds of the items have none. Refuses as
 * `earthMover`, and groups with another number of items.
 */
export function groupDistances(groups: readonly Distributions[], levels: Levels = {}): Distances {
  return distancesOf(groups.length, (one, other) => {
    const { mean, compared } = meanEarthMover(groups[one]!, groups[other]!, levels);
    return compared < SHARED * groups[one]!.length ? undefined : mean;
  });
}
