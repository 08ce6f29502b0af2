import { comparable, type Distances, distancesAmong } from "../statistics/distances/distances";
import { gower, type Profile } from "../statistics/distances/gower";
import { profileShape } from "../statistics/distances/profileShape";

/** Units to be compared by their profiles: by their stages, or by their strengths and weaknesses whatever their level. */
export interface Likeness {
  readonly profiles: readonly Profile[];
  /** How far two stages can lie apart: 4 for stages, 8 for places of half steps. */
  readonly range: number;
  readonly by: "stages" | "shape";
}

/** Those of the units that can all be compared, by their places, and the distances among them. */
export interface Compared {
  readonly units: readonly number[];
  readonly distances: Distances;
}

/** Gower's distances of the units, without those that share too little with others. Refused as `gower`. */
export function comparedBy({ profiles, range, by }: Likeness): Compared {
  const all = gower(by === "stages" ? profiles : profiles.map(profileShape), { range });
  const units = comparable(all);
  return { units, distances: distancesAmong(all, units) };
}
