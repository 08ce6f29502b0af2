import { type Distances, requireDistances } from "../distances/distances";
import { requireSameLength } from "../finite";
import { type Groups, groupsOf } from "./groups";
import { type Permutations, type PermutationTest, permutationTest } from "./permutation";
import { WithinGroups } from "./withinGroups";

/** What part of the variation between units lies between groups. */
export interface Permanova {
  /** Pseudo-F, below 0 where `r2` is; undefined where units of one group do not differ at all. */
  readonly f: number | undefined;
  /** The share of the sum of squares that lies between groups: at most 1, and below 0 only of distances that are not Euclidean. */
  readonly r2: number;
  /** ω² (Hays 1963), that share without what chance alone gives; below 0 where groups differ less than by chance. */
  readonly omega2: number;
  readonly betweenDegrees: number;
  readonly withinDegrees: number;
}

/**
 * How far profiles go by groups (PERMANOVA; Anderson 2001; R `vegan::adonis2(distances ~ group)`), one group name a unit.
 * Undefined for fewer than two groups, where every unit is a group of its own, and where all distances are 0.
 * Refuses distances with gaps, and another number of names than of units. To be read beside `dispersion`: groups that spread
 * differently give a large F too.
 */
export function permanova(distances: Distances, names: readonly string[]): Permanova | undefined {
  return permanovaFor(distances, groupsFor("permanova", distances, names));
}

function permanovaFor(distances: Distances, groups: Groups): Permanova | undefined {
  const within = new WithinGroups(distances, groups);
  const [betweenDegrees, withinDegrees] = [
    groups.names.length - 1,
    distances.size - groups.names.length,
  ];
  if (betweenDegrees < 1 || withinDegrees < 1 || within.total === 0) return undefined;
  const inside = within.sumOf(groups.of);
  const [between, mean] = [within.total - inside, inside / withinDegrees];
  return {
    f: within.isNothing(inside) ? undefined : between / betweenDegrees / mean,
    r2: between / within.total,
    omega2: (between - betweenDegrees * mean) / (within.total + mean),
    betweenDegrees,
    withinDegrees,
  };
}

/**
 * How rare so large an F is when units are dealt to the groups anew, within strata where `how` names some (so that "region
 * beyond income" is asked). Undefined where `permanova` is. Only the sum of squares within groups is worked out anew: F
 * rises as it falls. Undefined and refused also as `permutationTest`.
 */
export function permanovaTest(
  distances: Distances,
  names: readonly string[],
  how: Permutations,
): PermutationTest | undefined {
  const groups = groupsFor("permanovaTest", distances, names);
  if (permanovaFor(distances, groups) === undefined) return undefined;
  const within = new WithinGroups(distances, groups);
  const most = within.sumOf(groups.of) + within.slack;
  return permutationTest(groups, how, (of) => within.sumOf(of) <= most);
}

function groupsFor(asker: string, distances: Distances, names: readonly string[]): Groups {
  requireDistances(asker, distances);
  requireSameLength(asker, names, { length: distances.size });
  return groupsOf(names);
}
