import { type Dispersion, dispersion, dispersionTest } from "../statistics/comparison/dispersion";
import { type Permanova, permanova, permanovaTest } from "../statistics/comparison/permanova";
import { r2ByChance } from "../statistics/comparison/permanovaByChance";
import type { PermutationTest } from "../statistics/comparison/permutation";
import { requireSameLength } from "../statistics/finite";
import { Stream } from "../statistics/stream";
import type { Watch } from "../statistics/watch";
import { comparedBy, type Likeness } from "./likeness";

/**
 * Units in order of their ids, the group and the stratum of each, and what to draw arrangements with: how many, and from
 * which seed. What is drawn depends on the order of the units.
 */
export interface VariationInput extends Likeness {
  readonly groups: readonly string[];
  readonly strata: readonly string[];
  readonly count: number;
  readonly seed: string;
}

/** How far profiles go by groups, how rare that is, freely and within strata, and whether groups spread alike. */
export interface Variation {
  /** The units that can all be compared, by their places in the input. */
  readonly units: readonly number[];
  readonly between: Permanova;
  /** The share that chance alone gives to groups of their sizes, and that strata and chance give. */
  readonly byChance: number;
  readonly byStrata: number;
  readonly test: PermutationTest;
  /** Undefined where no stratum holds two groups, so that nothing can be dealt anew within strata. */
  readonly withinStrata: PermutationTest | undefined;
  readonly dispersion: Dispersion;
  /** Undefined where distances to the middle do not vary within groups. */
  readonly dispersionTest: PermutationTest | undefined;
}

/** Each test draws from a stream of its own. Undefined as `permanova`, refused as `comparedBy` and `permanova`. */
export function variation(
  { groups, strata, count, seed, ...likeness }: VariationInput,
  watch: Watch,
): Variation | undefined {
  requireSameLength("variation", groups, likeness.profiles);
  requireSameLength("variation", strata, likeness.profiles);
  const { units, distances } = comparedBy(likeness);
  const [names, stratum] = [groups, strata].map((list) => units.map((unit) => list[unit]!));
  const between = permanova(distances, names!);
  if (between === undefined) return undefined;
  const drawn = (name: string, part: number) => ({
    kind: "drawn" as const,
    count,
    stream: new Stream(seed, name),
    watch: (done: number) => watch(part * count + done, 3 * count),
  });
  return {
    units,
    between,
    byChance: r2ByChance(
      distances,
      names!,
      names!.map(() => ""),
    )!,
    byStrata: r2ByChance(distances, names!, stratum!)!,
    test: permanovaTest(distances, names!, drawn("variation", 0))!,
    withinStrata: permanovaTest(distances, names!, {
      ...drawn("variation within strata", 1),
      strata: stratum!,
    }),
    dispersion: dispersion(distances, names!)!,
    dispersionTest: dispersionTest(distances, names!, drawn("dispersion", 2)),
  };
}
