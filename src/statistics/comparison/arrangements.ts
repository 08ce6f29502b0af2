import { type Groups, sizesOf } from "./groups";

/** The most arrangements that are gone through one by one. */
const MOST_ARRANGEMENTS = 1_000_000;

/** The most units that are dealt out in every way. */
const MOST_UNITS = 1000;

/** How many distinct ways there are to deal units out to groups of these sizes: n! / (n₁! n₂! …). */
export function arrangementsOf(groups: Groups): number {
  let [ways, dealt] = [1, 0];
  for (const size of sizesOf(groups)) {
    for (let chosen = 1; chosen <= size; chosen += 1) {
      dealt += 1;
      ways = (ways * dealt) / chosen;
      // Whole at each step; beyond what is exact it is far beyond what is gone through.
      if (ways > Number.MAX_SAFE_INTEGER) return Number.POSITIVE_INFINITY;
    }
  }
  return ways;
}

/**
 * The number of arrangements, where these are few enough to be gone through one by one. Refused by the asker's
 * name: more than 1,000 units, more than 1,000,000 arrangements.
 */
export function requireFew(asker: string, groups: Groups): number {
  const [units, arrangements] = [groups.of.length, arrangementsOf(groups)];
  if (units > MOST_UNITS) {
    throw new RangeError(`${asker}: more than ${MOST_UNITS} units, so draw: ${units}`);
  }
  if (arrangements > MOST_ARRANGEMENTS) {
    throw new RangeError(`${asker}: more than ${MOST_ARRANGEMENTS} arrangements: draw from them`);
  }
  return arrangements;
}
