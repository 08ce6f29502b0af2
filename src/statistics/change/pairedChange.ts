import { highMedian, lowMedian } from "../description/median";
import { presentOf, requireFinite } from "../finite";
import { quantised } from "../quantised";
import { meanOf } from "../sums";
import { completePairs, type Paired } from "./pairs";

/** What became of pairs from the first time to the second. Of no pairs there is no share, median or mean. */
export interface PairedChange {
  /** The complete pairs, and those left out as a side is missing. */
  readonly n: number;
  readonly leftOut: number;
  readonly improved: number;
  readonly unchanged: number;
  readonly regressed: number;
  /** The pairs whose first value is below the top, so that they could improve. */
  readonly able: number;
  /** The improved less the regressed, of n: from −1 to 1. */
  readonly netImprovement: number | undefined;
  /** The share of those able to improve that did, from 0 to 1; undefined where none is able. */
  readonly improvedOfAble: number | undefined;
  /** The two middle changes, the same where n is odd; in stages, or in what was given. */
  readonly lowMedian: number | undefined;
  readonly highMedian: number | undefined;
  /** The mean change: of an index, as it takes the steps to be equal. */
  readonly mean: number | undefined;
}

/**
 * Counts the pairs that improved, stayed and regressed. A half step counts as a change. Pairs of many
 * countries and factors may be pooled for the counts and shares only: those of one country are not independent, so
 * no test holds of them. The top is 5 for stage values unless another is given (9 for places). Refused:
 * lists of different length, what is not finite, a value above the top.
 */
export function pairedChange(
  paired: Paired,
  { top = 5 }: { readonly top?: number } = {},
): PairedChange {
  const { first, changes, leftOut } = completePairs("pairedChange", paired);
  requireAtMost(top, [...paired.first, ...paired.second]);
  const n = changes.length;
  const improved = changes.filter((change) => change > 0).length;
  const regressed = changes.filter((change) => change < 0).length;
  const able = first.filter((value) => quantised(value) < quantised(top)).length;
  return {
    ...{ n, leftOut, improved, unchanged: n - improved - regressed, regressed, able },
    netImprovement: shareOf(improved - regressed, n),
    improvedOfAble: shareOf(improved, able),
    lowMedian: lowMedian(changes),
    highMedian: highMedian(changes),
    mean: meanOf(changes),
  };
}

function requireAtMost(top: number, values: readonly (number | null)[]): void {
  requireFinite("pairedChange", [top]);
  const above = presentOf(values).find((value) => quantised(value) > quantised(top));
  if (above !== undefined) throw new RangeError(`pairedChange: above the top of ${top}: ${above}`);
}

function shareOf(count: number, n: number): number | undefined {
  return n === 0 ? undefined : count / n;
}
