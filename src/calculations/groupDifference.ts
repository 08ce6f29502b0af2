import { kruskalWallisTest } from "../statistics/comparison/kruskalWallis";
import type { Drawn, PermutationTest } from "../statistics/comparison/permutation";
import { requireSameLength } from "../statistics/finite";
import { Stream } from "../statistics/stream";
import type { Watch } from "../statistics/watch";

/** Values, and the group of each; the stratum of each where they are dealt out anew within strata alone. */
export interface Grouped {
  readonly values: readonly number[];
  readonly groups: readonly string[];
  readonly strata?: readonly string[];
}

/** Values by group, and what to draw arrangements with: how many, and from which seed. */
export interface GroupDifferenceInput extends Grouped {
  readonly count: number;
  readonly seed: string;
}

/**
 * How rare it is for groups to differ as much in mean rank as they do when their members are dealt out by chance.
 * The order of the values makes no difference: they are put in one order before anything is drawn. Undefined and
 * refused as `kruskalWallisTest`.
 */
export function groupDifference(
  { count, seed, ...grouped }: GroupDifferenceInput,
  watch: Watch,
): PermutationTest | undefined {
  const stream = new Stream(seed, "groupDifference");
  return differenceTest(grouped, { kind: "drawn", count, stream, watch });
}

/** The same from arrangements that are drawn as told. */
export function differenceTest(
  { values, groups, strata }: Grouped,
  how: Drawn,
): PermutationTest | undefined {
  requireSameLength("groupDifference", values, groups);
  if (strata !== undefined) requireSameLength("groupDifference", values, strata);
  const units = values
    .map((value, unit) => ({ value, group: groups[unit]!, stratum: strata?.[unit] ?? "" }))
    .toSorted(inOrder);
  return kruskalWallisTest(
    units.map(({ value }) => value),
    units.map(({ group }) => group),
    strata === undefined ? how : { ...how, strata: units.map(({ stratum }) => stratum) },
  );
}

interface Unit {
  readonly value: number;
  readonly group: string;
  readonly stratum: string;
}

function inOrder(one: Unit, other: Unit): number {
  if (one.value !== other.value) return one.value - other.value;
  if (one.group !== other.group) return one.group < other.group ? -1 : 1;
  return one.stratum < other.stratum ? -1 : Number(one.stratum > other.stratum);
}
