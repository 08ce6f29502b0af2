import type { PermutationTest } from "../statistics/comparison/permutation";
import { Stream } from "../statistics/stream";
import type { Watch } from "../statistics/watch";
import { differenceTest, type Grouped } from "./groupDifference";

/** Items, each with a code of its own, and what to draw arrangements with: how many an item, and from which seed. */
export interface ItemDifferencesInput {
  readonly items: readonly (Grouped & { readonly code: string })[];
  readonly count: number;
  readonly seed: string;
}

/**
 * How rare it is for groups to differ as they do, item by item in the order given. Each item draws from a stream of its
 * own: which others there are makes no difference to it. Undefined in place of an item, and refused, as `groupDifference`.
 */
export function itemDifferences(
  { items, count, seed }: ItemDifferencesInput,
  watch: Watch,
): (PermutationTest | undefined)[] {
  return items.map(({ code, ...grouped }, place) =>
    differenceTest(grouped, {
      kind: "drawn",
      count,
      stream: new Stream(seed, `itemDifferences ${code}`),
      watch: (done) => watch(place * count + done, items.length * count),
    }),
  );
}
