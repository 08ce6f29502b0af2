import { kruskalWallisTest } from "../statistics/comparison/kruskalWallis";
import type { Drawn, PermutationTest } from "../statistics/comparison/permutation";
import { requireSameLength } from "../statistics/finite";
import { Stream } from "../statistics/stream";
import type { Watch } from "../statistics/watch";

/** Values, and the group of each. */
export interface Grouped {
  readonly values: readonly number[];
  readonly groups: readonly string[];
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
  { values, groups, count, seed }: GroupDifferenceInput,
  watch: Watch,
): PermutationTest | undefined {
  const stream = new Stream(seed, "groupDifference");
  return differenceTest({ values, groups }, { kind: "drawn", count, stream, watch });
}

/** The same from arrangements that are drawn as told. */
export function differenceTest(
  { values, groups }: Grouped,
  how: Drawn,
): PermutationTest | undefined {
  requireSameLength("groupDifference", values, groups);
  const units = values.map((value, unit) => ({ value, group: groups[unit]! })).toSorted(inOrder);
  return kruskalWallisTest(
    units.map(({ value }) => value),
    units.map(({ group }) => group),
    how,
  );
}

interface Unit {
  readonly value: number;
  readonly group: string;
}

function inOrder(one: Unit, other: Unit): number {
  if (one.value !== other.value) return one.value - other.value;
  return one.group < other.group ? -1 : Number(one.group > other.group);
}
