import { changePerYear } from "../../statistics/change/changePerYear";
import { changesOf } from "../../statistics/change/pairs";
import { highMedian, lowMedian } from "../../statistics/description/median";
import { presentOf } from "../../statistics/finite";
import { sumOf } from "../../statistics/sums";
import type { Records } from "../heatmap/heatmapRecords";
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

/** The pace as records: each dimension over all its countries, then country by country. */
export function paceRecords(pairs: Pairs, paces: readonly DimensionPace[]): Records {
  const nameOf = (code: string) => [code, dimensionName(pairs, code)];
  return {
    columns: [
      ...["code", "dimension", "country_code", "country", "n", "index_before", "index_after"],
      ...["change", "years_between", "change_per_year", "median_per_year_low"],
      ...["median_per_year_high", "years_least", "years_median_low", "years_median_high"],
      ...["years_most", "same_year"],
    ],
    rows: [
      ...paces.map(({ code, n, sameYear, told }) => [
        ...[...nameOf(code), null, null, n, null, null],
        ...(told === null
          ? Array.from({ length: 9 }, () => null)
          : [
              ...[told.change, told.countryYears, told.pooled, ...told.medians],
              ...told.years,
            ]),
        sameYear,
      ]),
      ...paces.flatMap(({ code, countries }) =>
        countries.map(({ country, name, from, to, change, years, perYear }) => [
          ...[...nameOf(code), country, name, null, from, to, change, years, perYear],
          ...Array.from({ length: 7 }, () => null),
        ]),
      ),
    ],
  };
}
