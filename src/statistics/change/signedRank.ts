import { midranks } from "../comparison/ranks";
import { sumOf } from "../sums";
import { completePairs, type Paired } from "./pairs";

/** The most pairs that are tested, enough for all countries: the cost grows with the cube of their number. */
const MOST_PAIRS = 200;

/** Whether pairs rose or fell, by the ranks of their changes. */
export interface SignedRank {
  /** The complete pairs, and those left out as a side is missing. */
  readonly n: number;
  readonly leftOut: number;
  /** The pairs that changed. */
  readonly nonZero: number;
  /** W⁺ and W⁻: the sums of the ranks of the changes up and of those down. */
  readonly wPlus: number;
  readonly wMinus: number;
  /** The chance of sums at least as far apart, if each change were as likely up as down. */
  readonly p: number;
  /** The chance of a W⁺ at least as large: one-sided, for pairs that rose. */
  readonly pRose: number;
  /** (W⁺ − W⁻) / (W⁺ + W⁻), from −1 to 1 (Kerby 2014); undefined where nothing changed. */
  readonly rankBiserial: number | undefined;
}

/**
 * Wilcoxon's signed-rank test (1945), exact, with Pratt's zeros (1959): pairs without change are ranked with the
 * others, and their ranks left out; equal changes share the mean of their ranks (R
 * `coin::wilcoxsign_test(zero.method = "Pratt", distribution = "exact")`). Exact to the last digit up to 53
 * changes, and to a share of 10⁻¹² beyond. Where nothing changed p is 1; of no pairs it is undefined. A pair is a
 * country: factors of one country are not independent. Refused: lists of different length, what is not finite, more
 * than 200 pairs.
 */
export function signedRank(paired: Paired): SignedRank | undefined {
  const { changes, leftOut } = completePairs("signedRank", paired);
  if (changes.length === 0) return undefined;
  if (changes.length > MOST_PAIRS) {
    throw new RangeError(`signedRank: more than ${MOST_PAIRS} pairs: ${changes.length}`);
  }
  const ranks = midranks(changes.map(Math.abs));
  const ranksWhere = (test: (change: number) => boolean) =>
    ranks.filter((_, i) => test(changes[i]!));
  const [up, down] = [ranksWhere((change) => change > 0), ranksWhere((change) => change < 0)];
  const [wPlus, wMinus] = [sumOf(up), sumOf(down)];
  // In order, so that the order of the pairs does not even change the last digit.
  const changed = [...up, ...down].toSorted((a, b) => a - b);
  return {
    ...{ n: changes.length, leftOut, nonZero: changed.length, wPlus, wMinus },
    ...chancesOf(changed, { wPlus, wMinus }),
    rankBiserial: changed.length === 0 ? undefined : (wPlus - wMinus) / (wPlus + wMinus),
  };
}

function chancesOf(
  ranks: readonly number[],
  { wPlus, wMinus }: Pick<SignedRank, "wPlus" | "wMinus">,
): Pick<SignedRank, "p" | "pRose"> {
  // Doubled, midranks are whole. By symmetry only the lesser tail is needed, so that nothing cancels.
  const doubled = ranks.map((rank) => 2 * rank);
  const chances = chancesUpTo(2 * Math.min(wPlus, wMinus), doubled);
  const lesser = chances.at(-1)!;
  const pRose = wPlus >= wMinus ? lesser : 1 - (chances.at(-2) ?? 0);
  return { p: Math.min(1, 2 * lesser), pRose };
}

/**
 * Of whole numbers, each in or out as by the toss of a coin, the chance that those in sum to at most 0, 1, … the
 * most. Built up number by number: half of the chance without it, half of that with it.
 */
function chancesUpTo(most: number, numbers: readonly number[]): Float64Array {
  const chances = new Float64Array(most + 1).fill(1);
  let total = 0;
  for (const number of numbers) {
    total += number;
    // From the total on the chance stays 1.
    for (let sum = Math.min(most, total - 1); sum >= 0; sum -= 1) {
      const within = sum < number ? 0 : chances[sum - number]!;
      chances[sum] = (chances[sum]! + within) / 2;
    }
  }
  return chances;
}
