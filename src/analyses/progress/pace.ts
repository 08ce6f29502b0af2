import { changePerYear } from "../../statistics/change/changePerYear";
import { changesOf } from "../../statistics/change/pairs";
import { highMedian, lowMedian } from "../../statistics/description/median";
import { presentOf } from "../../statistics/finite";
import { sumOf } from "../../statistics/sums";
import type { Records } from "../records";
import { asPaired, dimensionMoves, dimensionName } from "./dimensionMoves";
import type { IndexMove, Pairs } from "./pairs";

/** A country's own change of a dimension's index, in stages, over the years between its two reviews. */
export interface CountryPace {
  readonly country: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly change: number;
  readonly years: number;
  readonly perYear: number;
}

/** How fast a dimension's index changed, in stages a year; of no country whose reviews are years apart it has no pace. */
export interface DimensionPace {
  readonly code: string;
  /** Countries with years between their two reviews, and those whose reviews are both of one year, which are left out. */
  readonly n: number;
  readonly sameYear: number;
  readonly told: {
    /** All changes over all years. */
    readonly pooled: number;
    readonly change: number;
    /** The years of all countries together. */
    readonly countryYears: number;
    /** The two middle countries' own. */
    readonly medians: readonly [low: number, high: number];
    /** The years between two reviews: the fewest, the two in the middle, the most. */
    readonly years: readonly [least: number, low: number, high: number, most: number];
  } | null;
  readonly countries: readonly CountryPace[];
}

/** The pace of each dimension, whatever is looked at. */
export function paceOf(pairs: Pairs): DimensionPace[] {
  return dimensionMoves(pairs).map(({ code, moves }) => {
    const apart = moves.filter(({ pair }) => pair.years > 0);
    return { code, ...paceOver(apart), sameYear: moves.length - apart.length };
  });
}

function paceOver(moves: readonly IndexMove[]): Omit<DimensionPace, "code" | "sameYear"> {
  const changes = presentOf(changesOf(asPaired(moves)));
  const years = moves.map(({ pair }) => pair.years);
  const pace = changePerYear(changes, years);
  return {
    n: moves.length,
    told:
      pace === undefined
        ? null
        : {
            pooled: pace.pooled,
            change: sumOf(changes),
            countryYears: sumOf(years),
            medians: [pace.lowMedian, pace.highMedian],
            years: [Math.min(...years), lowMedian(years)!, highMedian(years)!, Math.max(...years)],
          },
    countries: moves.map(({ pair, from, to }, i) => ({
      ...{ country: pair.country, name: pair.name, from, to },
      ...{ change: changes[i]!, years: pair.years, perYear: pace!.each[i]! },
    })),
  };
}

/** The pace as records, dimension by dimension. */
export function paceRecords(pairs: Pairs, paces: readonly DimensionPace[]): Records {
  return {
    columns: [
      ...["code", "dimension", "n", "same_year", "index_change", "country_years"],
      ...["change_per_year", "median_per_year_low", "median_per_year_high"],
      ...["years_least", "years_median_low", "years_median_high", "years_most"],
    ],
    rows: paces.map(({ code, n, sameYear, told }) => [
      ...[code, dimensionName(pairs, code), n, sameYear],
      ...(told === null
        ? Array.from({ length: 9 }, () => null)
        : [told.change, told.countryYears, told.pooled, ...told.medians, ...told.years]),
    ]),
  };
}

/** Each country's own pace as records, a row a country and dimension. */
export function countryPaceRecords(pairs: Pairs, paces: readonly DimensionPace[]): Records {
  return {
    columns: [
      ...["country", "name", "code", "dimension", "earlier_index", "later_index"],
      ...["index_change", "years_between", "change_per_year"],
    ],
    rows: paces.flatMap(({ code, countries }) =>
      countries.map(({ country, name, from, to, change, years, perYear }) => [
        ...[country, name, code, dimensionName(pairs, code), from, to, change, years, perYear],
      ]),
    ),
  };
}
