import { kruskalWallisRarity } from "../statistics/comparison/kruskalWallis";
import type { Rarity } from "../statistics/comparison/rearrangement";
import { Stream } from "../statistics/stream";
import type { Watch } from "../statistics/watch";

/** Values, the group of each, and what to draw arrangements with: how many, and from which seed. */
export interface GroupDifferenceInput {
  readonly values: readonly number[];
  readonly groups: readonly string[];
  readonly count: number;
  readonly seed: string;
}

/**
 * How rare it is for groups to differ as much in mean rank as they do when their members are dealt out by chance.
 * Undefined and refused as `kruskalWallisRarity`.
 */
export function groupDifference(
  { values, groups, count, seed }: GroupDifferenceInput,
  watch: Watch,
): Rarity | undefined {
  const stream = new Stream(seed, "groupDifference");
  return kruskalWallisRarity(values, groups, { kind: "drawn", count, stream, watch });
}
