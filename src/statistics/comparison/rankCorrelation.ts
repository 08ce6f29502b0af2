import { requireFinite, requireSameLength } from "../finite";
import { correlationOf } from "../sums";
import { midranks } from "./ranks";

/**
 * Kendall's τ_b (1945; R `cor(method = "kendall")`) of two equally long lists, from −1 to 1: the share of pairs
 * in the same order less that of pairs in opposite order, ties taken account of. Undefined for fewer than two
 * entries, and where one list does not vary. What is not finite is refused.
 */
export function kendallTau(one: readonly number[], other: readonly number[]): number | undefined {
  const [oneRanks, otherRanks] = ranksOf("kendallTau", one, other);
  const untied = pairAgreement(oneRanks, oneRanks) * pairAgreement(otherRanks, otherRanks);
  return untied === 0 ? undefined : pairAgreement(oneRanks, otherRanks) / Math.sqrt(untied);
}

/**
 * Spearman's ρ (1904; R `cor(method = "spearman")`) of two equally long lists, from −1 to 1: the correlation of
 * their ranks. Undefined and refused as `kendallTau`.
 */
export function spearmanRho(one: readonly number[], other: readonly number[]): number | undefined {
  const [oneRanks, otherRanks] = ranksOf("spearmanRho", one, other);
  return correlationOf(oneRanks, otherRanks);
}

/**
 * Kendall's S of two equally long lists: over all pairs of places, the number in the same order in both lists
 * less the number in opposite order. Of a list with itself, the number of pairs that differ. Numbers count as
 * they stand, so ranks or whole numbers are to be given.
 */
export function pairAgreement(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let agreement = 0;
  for (let later = 1; later < one.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      agreement +=
        Math.sign(one[later]! - one[earlier]!) * Math.sign(other[later]! - other[earlier]!);
    }
  }
  return agreement;
}

function ranksOf(
  asker: string,
  one: readonly number[],
  other: readonly number[],
): [one: number[], other: number[]] {
  requireSameLength(asker, one, other);
  requireFinite(asker, one);
  requireFinite(asker, other);
  return [midranks(one), midranks(other)];
}
