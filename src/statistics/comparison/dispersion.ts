import { type Distances, requireDistances } from "../distances/distances";
import { requireSameLength } from "../finite";
import { GRAIN } from "../quantised";
import { meanOf, sumOf } from "../sums";
import { type Groups, groupsOf, sizesOf } from "./groups";
import { type Drawn, type PermutationTest, permutationTest } from "./permutation";

/** How far units lie from the middle of their group. */
export interface Dispersion {
  /** Analysis of variance of the distances to the middle; undefined where they do not vary within groups. */
  readonly f: number | undefined;
  /** Of each unit its distance to the middle of its group, in the unit of the distances. */
  readonly toMiddle: readonly number[];
  /** The mean of these by group, groups in order of their names. */
  readonly means: readonly { readonly name: string; readonly mean: number }[];
}

/**
 * Whether groups spread differently (PERMDISP; Anderson 2006; R `vegan::betadisper(type = "centroid")`), one group name a
 * unit. The distance to a group's middle follows from the squared distances alone: `Σⱼ d²ᵢⱼ / n − Σⱼₖ d²ⱼₖ / 2n²`, its
 * root without sign where it is below 0. Undefined for fewer than two groups and where every unit is a group of its own.
 * Refuses distances with gaps, and another number of names than of units.
 */
export function dispersion(distances: Distances, names: readonly string[]): Dispersion | undefined {
  return dispersionFor("dispersion", distances, names);
}

function dispersionFor(
  asker: string,
  distances: Distances,
  names: readonly string[],
): Dispersion | undefined {
  requireDistances(asker, distances);
  requireSameLength(asker, names, { length: distances.size });
  const groups = groupsOf(names);
  if (groups.names.length < 2 || groups.names.length === distances.size) return undefined;
  const toMiddle = toMiddleOf(distances, groups);
  const means = meansOf(toMiddle, groups.of, sizesOf(groups));
  return {
    f: varianceRatio(toMiddle, groups, groups.of),
    toMiddle,
    means: groups.names.map((name, group) => ({ name, mean: means[group]! })),
  };
}

/**
 * How rare so large an F of the dispersion is when what is left of the distances to the middle, each less its group's
 * mean, is dealt out anew (R `vegan::permutest` of a `betadisper`). Arrangements are drawn: the groups' means of what is
 * left are all the same, so that the observed one is not among them and can only be counted in addition.
 * Undefined where F is, and as `permutationTest`. Refused as `dispersion` and `permutationTest`.
 */
export function dispersionTest(
  distances: Distances,
  names: readonly string[],
  how: Drawn,
): PermutationTest | undefined {
  const observed = dispersionFor("dispersionTest", distances, names);
  if (observed?.f === undefined) return undefined;
  const groups = groupsOf(names);
  const rest = observed.toMiddle.map((z, unit) => z - observed.means[groups.of[unit]!]!.mean);
  const least = observed.f - GRAIN * Math.max(1, observed.f);
  return permutationTest(
    groups,
    how,
    (of) => (varianceRatio(rest, groups, of) ?? Number.POSITIVE_INFINITY) >= least,
  );
}

function toMiddleOf({ size, values }: Distances, groups: Groups): number[] {
  const sizes = sizesOf(groups);
  const toOwn = Array.from({ length: size }, (_, unit) => {
    const own = groups.of[unit]!;
    let sum = 0;
    for (let other = 0; other < size; other += 1) {
      const distance = values[unit * size + other]!;
      if (groups.of[other] === own) sum += distance * distance;
    }
    return sum / sizes[own]!;
  });
  const halves = meansOf(toOwn, groups.of, sizes).map((mean) => mean / 2);
  return toOwn.map((own, unit) => Math.sqrt(Math.abs(own - halves[groups.of[unit]!]!)));
}

/** The mean square between groups by that within them; undefined where there is none within. */
function varianceRatio(
  values: readonly number[],
  groups: Groups,
  of: Int32Array,
): number | undefined {
  const sizes = sizesOf(groups);
  const means = meansOf(values, of, sizes);
  const mean = meanOf(values)!;
  const within = sumOf(values.map((value, unit) => squared(value - means[of[unit]!]!)));
  const between = sumOf(means.map((own, group) => sizes[group]! * squared(own - mean)));
  if (within <= GRAIN * GRAIN * sumOf(values.map(squared))) return undefined;
  return between / (sizes.length - 1) / (within / (values.length - sizes.length));
}

function meansOf(
  values: readonly number[],
  of: Int32Array,
  sizes: readonly number[],
): readonly number[] {
  const sums = sizes.map(() => 0);
  values.forEach((value, unit) => {
    sums[of[unit]!]! += value;
  });
  return sums.map((sum, group) => sum / sizes[group]!);
}

function squared(value: number): number {
  return value * value;
}
