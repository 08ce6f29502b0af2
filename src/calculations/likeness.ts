import { comparable, type Distances, distancesAmong } from "../statistics/distances/distances";
import { gower, type Profile } from "../statistics/distances/gower";
import { profileShape } from "../statistics/distances/profileShape";
import { copheneticCorrelation } from "../statistics/trees/cophenetic";
import { leafOrder } from "../statistics/trees/leafOrder";
import type { Tree } from "../statistics/trees/tree";
import { upgma } from "../statistics/trees/upgma";

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

/** Units in an order in which neighbours are alike. */
export interface LikenessOrder {
  /** The units that can all be compared, by their places in the input: the leaves of the tree. */
  readonly units: readonly number[];
  readonly tree: Tree;
  /** The leaves in order. */
  readonly order: readonly number[];
  /** How well the tree holds the distances; undefined where that cannot be told. */
  readonly faithfulness: number | undefined;
}

/**
 * Gower's distances of the units, without those that share too little with others. Refused as `gower`, and a stage
 * outside 1 to one more than the range.
 */
export function comparedBy({ profiles, range, by }: Likeness): Compared {
  for (const profile of profiles) requireStages(profile, range + 1);
  const all = gower(by === "stages" ? profiles : profiles.map(profileShape), { range });
  return comparedOf(all, (unit) => profiles[unit]!.map((stage) => stage !== null));
}

/**
 * Those units of distances with gaps that can all be compared; first of all without those that have fewer than two
 * thirds of the items, and so could be compared with none. `held` tells of a unit which items it has.
 */
export function comparedOf(all: Distances, held: (unit: number) => readonly boolean[]): Compared {
  const able = Array.from({ length: all.size }, (_, unit) => unit).filter((unit) =>
    isEnough(held(unit)),
  );
  const units = comparable(distancesAmong(all, able)).map((place) => able[place]!);
  return { units, distances: distancesAmong(all, units) };
}

/** The optimal leaf order of the tree of average linkage. */
export function orderOf({ units, distances }: Compared): LikenessOrder {
  const tree = upgma(distances);
  return {
    units,
    tree,
    order: leafOrder(tree, distances),
    faithfulness: copheneticCorrelation(tree, distances),
  };
}

function isEnough(held: readonly boolean[]): boolean {
  const there = held.filter(Boolean).length;
  return there > 0 && 3 * there >= 2 * held.length;
}

function requireStages(profile: Profile, highest: number): void {
  const stray = profile.find((stage) => stage !== null && !(stage >= 1 && stage <= highest));
  if (stray !== undefined) {
    throw new RangeError(`likeness: stage outside 1 to ${highest}: ${stray}`);
  }
}
