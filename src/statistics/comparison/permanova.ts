import { type Distances, requireDistances } from "../distances/distances";
import { requireSameLength } from "../finite";
import { type Groups, groupsOf } from "./groups";
import { type Rarity, type Rearrangement, rarityOf } from "./rearrangement";
import { WithinGroups } from "./withinGroups";

/** What part of the variation between units lies between groups. */
export interface Permanova {
  /** Pseudo-F; undefined where units of one group do not differ at all. */
  readonly f: number | undefined;
  /** The share of the sum of squares that lies between groups, 0 to 1. */
  readonly r2: number;
  /** That share without what chance alone gives; below 0 where groups differ less than chance. */
  readonly omega2: number;
  readonly betweenDegrees: number;
  readonly withinDegrees: number;
}

/**
 * How far profiles go by groups (PERMANOVA; Anderson 2001; R `vegan::adonis2(distances ~ group)`), one group name a unit.
 * Undefined for fewer than two groups, where every unit is a group of its own, and where all distances are 0.
 * Refuses distances with gaps, and as many names as there are no units. To be read beside `dispersion`: groups that spread
 * differently give a large F too.
 */
export function permanova(distances: Distances, names: readonly string[]): Permanova | undefined {
  const groups = groupsFor(distances, names);
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
 * rises as it falls.
 */
export function permanovaRarity(
  distances: Distances,
  names: readonly string[],
  how: Rearrangement,
): Rarity | undefined {
  if (permanova(distances, names) === undefined) return undefined;
  const groups = groupsFor(distances, names);
  const within = new WithinGroups(distances, groups);
  const most = within.sumOf(groups.of) + within.slack;
  return rarityOf(groups, how, (of) => within.sumOf(of) <= most);
}

function groupsFor(distances: Distances, names: readonly string[]): Groups {
  requireDistances("permanova", distances);
  requireSameLength("permanova", names, { length: distances.size });
  return groupsOf(names);
}
