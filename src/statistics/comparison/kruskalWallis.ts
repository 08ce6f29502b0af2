import { requireFinite, requireSameLength } from "../finite";
import { quantised } from "../quantised";
import { type Groups, groupsOf, sizesOf } from "./groups";
import { type Permutations, type PermutationTest, permutationTest } from "./permutation";
import { midranks } from "./ranks";

/** How far apart several groups lie in rank. */
export interface KruskalWallis {
  /** H, corrected for ties: 0 where the groups have the same mean rank. */
  readonly h: number;
  /** The number of groups less one. */
  readonly degreesOfFreedom: number;
  /** ε² = H / (n − 1), from 0 to 1: the share of the ranks' variation that lies between the groups. */
  readonly epsilonSquared: number;
}

/**
 * Kruskal and Wallis's H (1952; R `kruskal.test`) of values and one group name a value. Not defined for fewer
 * than three values, for one group only, and where all values are equal. What is not finite is refused.
 */
export function kruskalWallis(
  values: readonly number[],
  groups: readonly string[],
): KruskalWallis | undefined {
  const ranking = rankingOf("kruskalWallis", values, groups);
  if (ranking === undefined) return undefined;
  const { dealt, total, spreadBetween } = ranking;
  const epsilonSquared = spreadBetween(dealt.of) / total;
  const h = (values.length - 1) * epsilonSquared;
  return { h, degreesOfFreedom: dealt.names.length - 1, epsilonSquared };
}

/**
 * How rare an H as large as that of the values is where the groups are dealt out anew. Undefined and refused
 * as `kruskalWallis` and `permutationTest`.
 */
export function kruskalWallisTest(
  values: readonly number[],
  groups: readonly string[],
  how: Permutations,
): PermutationTest | undefined {
  const ranking = rankingOf("kruskalWallisTest", values, groups);
  if (ranking === undefined) return undefined;
  const { dealt, spreadBetween } = ranking;
  // H rises with the spread between the groups alone: ranks and sizes are the same in each arrangement.
  const observed = quantised(spreadBetween(dealt.of));
  return permutationTest(dealt, how, (of) => quantised(spreadBetween(of)) >= observed);
}

interface Ranking {
  readonly dealt: Groups;
  readonly total: number;
  readonly spreadBetween: (of: Int32Array) => number;
}

function rankingOf(
  asker: string,
  values: readonly number[],
  groups: readonly string[],
): Ranking | undefined {
  requireSameLength(asker, values, groups);
  requireFinite(asker, values);
  const dealt = groupsOf(groups);
  // Twice the distance of each rank from the middle one: whole numbers, so that their sums are exact.
  const ranks = Float64Array.from(midranks(values), (rank) => 2 * rank - values.length - 1);
  const total = ranks.reduce((sum, rank) => sum + rank * rank, 0);
  if (values.length < 3 || dealt.names.length < 2 || total === 0) return undefined;
  return { dealt, total, spreadBetween: spreadOf(ranks, Float64Array.from(sizesOf(dealt))) };
}

/** Σ R²/n over the groups of an arrangement, R the sum of a group's ranks. */
function spreadOf(ranks: Float64Array, sizes: Float64Array): (of: Int32Array) => number {
  const sums = new Float64Array(sizes.length);
  return (of) => {
    sums.fill(0);
    for (let unit = 0; unit < of.length; unit += 1) sums[of[unit]!]! += ranks[unit]!;
    let spread = 0;
    for (let group = 0; group < sums.length; group += 1) {
      spread += (sums[group]! * sums[group]!) / sizes[group]!;
    }
    return spread;
  };
}
