import { highMedian, lowMedian } from "../description/median";
import { presentOf, requireFinite, requireSameLength } from "../finite";
import { sumOf } from "../sums";

/** How fast units changed, in stages (or in what was given) a year. */
export interface ChangePerYear {
  /** The units of which change and years are known, and those left out. */
  readonly n: number;
  readonly leftOut: number;
  /** All changes over all years: the headline, in which each year weighs the same. */
  readonly pooled: number;
  /** Each unit's own change per year, in the order given; undefined for one left out. */
  readonly each: readonly (number | undefined)[];
  /** The two middle ones of each, the same where n is odd. */
  readonly lowMedian: number;
  readonly highMedian: number;
  /** The mean of each, in which short spans weigh as much as long ones. */
  readonly meanOfRatios: number;
}

/**
 * The changes of units per year, from their changes (see `changesOf`) and the years between their two reviews:
 * equally long lists, null where missing. It says nothing of years beyond these. Of no complete unit undefined.
 * Refused: lists of different length, what is not finite, years that are not above 0.
 */
export function changePerYear(
  changes: readonly (number | null)[],
  years: readonly (number | null)[],
): ChangePerYear | undefined {
  requireYears(changes, years);
  const each = changes.map((change, i) => ratioOf(change, years[i]!));
  const ratios = each.filter((ratio) => ratio !== undefined);
  const known = presentOf(changes.filter((_, i) => each[i] !== undefined));
  const spans = presentOf(years.filter((_, i) => each[i] !== undefined));
  requireFinite("changePerYear", ratios);
  const n = ratios.length;
  if (n === 0) return undefined;
  return {
    ...{ n, leftOut: each.length - n, pooled: sumOf(known) / sumOf(spans), each },
    lowMedian: lowMedian(ratios)!,
    highMedian: highMedian(ratios)!,
    meanOfRatios: sumOf(ratios) / n,
  };
}

function ratioOf(change: number | null, years: number | null): number | undefined {
  return change === null || years === null ? undefined : change / years;
}

function requireYears(
  changes: readonly (number | null)[],
  years: readonly (number | null)[],
): void {
  requireSameLength("changePerYear", changes, years);
  requireFinite("changePerYear", presentOf(changes));
  requireFinite("changePerYear", presentOf(years));
  const wrong = presentOf(years).find((span) => span <= 0);
  if (wrong !== undefined) throw new RangeError(`changePerYear: years not above 0: ${wrong}`);
}
