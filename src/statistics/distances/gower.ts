import { type Distances, distancesOf } from "./distances";

/** The stages of one unit, item by item in one order; null is not assessed. */
export type Profile = readonly (number | null)[];

/** How profiles are compared. */
export interface GowerOptions {
  /** How far two stages can lie apart: 4 for stages 1 to 5, 8 for the nine places of half steps. */
  readonly range: number;
  /** The share of items that two profiles must both have; below it they cannot be compared. Two thirds if not given. */
  readonly shared?: number;
}

/**
 * Gower's distance of each pair of profiles: the mean absolute difference over the items that both have, as a share
 * of the range (Gower 1971). The range is fixed, unlike that of R `cluster::daisy`, which is the observed one. 0 for the same
 * stages; a unit more changes no other distance. Two profiles that share too little have none.
 * Refuses profiles of different length, what is not finite, and a range that is not above 0.
 */
export function gower(
  profiles: readonly Profile[],
  { range, shared = 2 / 3 }: GowerOptions,
): Distances {
  if (!(range > 0 && Number.isFinite(range))) throw new RangeError(`gower: range: ${range}`);
  if (!(shared >= 0 && shared <= 1)) throw new RangeError(`gower: shared: ${shared}`);
  const items = profiles[0]?.length ?? 0;
  const rows = profiles.map((profile) => rowOf(profile, items));
  const least = Math.max(1, Math.ceil(shared * items));
  return distancesOf(profiles.length, (one, other) => {
    const [sum, both] = differenceOf(rows[one]!, rows[other]!);
    return both < least ? undefined : sum / (both * range);
  });
}

/** As a row of numbers in which a missing stage is NaN, so that a difference from it is none. */
function rowOf(profile: Profile, items: number): Float64Array {
  if (profile.length !== items) {
    throw new RangeError(`gower: profiles of different length: ${items} and ${profile.length}`);
  }
  return Float64Array.from(profile, (stage) => {
    if (stage === null) return Number.NaN;
    if (!Number.isFinite(stage)) throw new RangeError(`gower: not a finite number: ${stage}`);
    return stage;
  });
}

function differenceOf(one: Float64Array, other: Float64Array): [sum: number, both: number] {
  let [sum, both] = [0, 0];
  for (let item = 0; item < one.length; item += 1) {
    const difference = Math.abs(one[item]! - other[item]!);
    if (difference >= 0) {
      sum += difference;
      both += 1;
    }
  }
  return [sum, both];
}
