import { requireFinite, requireSameLength } from "../finite";
import type { Groups } from "./groups";
import { type Permutations, type PermutationTest, permutationTest } from "./permutation";
import { pairAgreement } from "./rankCorrelation";
import { midranks } from "./ranks";

/** Values, one group name a value, and the groups' names in the order along which the values may rise. */
export interface OrderedGroups {
  readonly values: readonly number[];
  readonly groups: readonly string[];
  /** Each name once; names that no value has are passed over. */
  readonly order: readonly string[];
}

/** How values rise along ordered groups. */
export interface Jonckheere {
  /** J: the pairs of values of different groups in which that of the later group is higher; equal ones half. */
  readonly j: number;
  /** The pairs of values of different groups: J is half of them where the values do not rise. */
  readonly pairs: number;
}

/**
 * Jonckheere and Terpstra's J (Terpstra 1952, Jonckheere 1954). Not defined for fewer than three values, where
 * fewer than two groups have values, and where all values are equal. Refuses a group that the order lacks, a
 * name that it has twice, and what is not finite.
 */
export function jonckheere(ordered: OrderedGroups): Jonckheere | undefined {
  const ranking = rankingOf("jonckheere", ordered);
  if (ranking === undefined) return undefined;
  const { dealt, ranks } = ranking;
  const pairs = pairAgreement(dealt.of, dealt.of);
  return { j: (pairs + pairAgreement(dealt.of, ranks)) / 2, pairs };
}

/**
 * How rare a J as large as that of the values is where the groups are dealt out anew: one-sided, for values
 * that rise along the order. Undefined and refused as `jonckheere` and `permutationTest`.
 */
export function jonckheereTest(
  ordered: OrderedGroups,
  how: Permutations,
): PermutationTest | undefined {
  const ranking = rankingOf("jonckheereTest", ordered);
  if (ranking === undefined) return undefined;
  const { dealt, ranks } = ranking;
  // J rises with the agreement alone: the number of pairs is the same in each arrangement.
  const observed = pairAgreement(dealt.of, ranks);
  return permutationTest(dealt, how, (of) => pairAgreement(of, ranks) >= observed);
}

function rankingOf(
  asker: string,
  { values, groups, order }: OrderedGroups,
): { readonly dealt: Groups; readonly ranks: Float64Array } | undefined {
  requireSameLength(asker, values, groups);
  requireFinite(asker, values);
  const dealt = { names: order, of: placesIn(asker, order, groups) };
  const ranks = Float64Array.from(midranks(values));
  const isDefined =
    values.length >= 3 && new Set(dealt.of).size >= 2 && ranks.some((rank) => rank !== ranks[0]);
  return isDefined ? { dealt, ranks } : undefined;
}

function placesIn(asker: string, order: readonly string[], groups: readonly string[]): Int32Array {
  const twice = order.find((name, place) => order.indexOf(name) !== place);
  if (twice !== undefined) throw new RangeError(`${asker}: a group twice in the order: ${twice}`);
  const places = new Map(order.map((name, place) => [name, place]));
  return Int32Array.from(groups, (name) => {
    const place = places.get(name);
    if (place === undefined) throw new RangeError(`${asker}: a group not in the order: ${name}`);
    return place;
  });
}
