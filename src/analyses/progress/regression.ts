import { oldham, regressionArtefact } from "../../statistics/change/oldham";
import { meanOf } from "../../statistics/sums";
import type { Records } from "../records";
import { asPaired, dimensionMoves, dimensionName } from "./dimensionMoves";
import type { IndexMove, Pairs } from "./pairs";

/** What share of the variance of an index may be no error: nobody knows it, so that several are assumed. */
export const RELIABILITIES = [0.7, 0.8, 0.9] as const;

/** Of fewer countries no correlation is told, as beside countries' circumstances: it would be chance. */
export const FEWEST_CORRELATED = 8;

/** An index at the earlier review, and the change that chance alone leads one to expect from it, by reliability. */
export interface Artefact {
  readonly at: number;
  readonly expected: readonly number[];
}

/** What of a dimension's change may be regression to the mean; `told` is null of fewer than three pairs. */
export interface DimensionRegression {
  readonly code: string;
  readonly n: number;
  readonly told: {
    /** Oldham's correlation of change with the mean of both indices; null of fewer than eight countries, and where either does not vary. */
    readonly withMean: number | null;
    /** The naive one with the first index, likewise. */
    readonly withFirst: number | null;
    /** The mean of the first indices. */
    readonly mean: number;
    readonly lowest: Artefact;
    readonly highest: Artefact;
  } | null;
}

/** What chance alone may make of each dimension's change, whatever is looked at. */
export function regressionOf(pairs: Pairs): DimensionRegression[] {
  return dimensionMoves(pairs).map(({ code, moves }) => ({
    code,
    n: moves.length,
    told: toldOf(moves),
  }));
}

function toldOf(moves: readonly IndexMove[]): DimensionRegression["told"] {
  const paired = asPaired(moves);
  const found = oldham(paired);
  if (found === undefined) return null;
  const mean = meanOf(paired.first)!;
  const artefact = (at: number): Artefact => ({
    at,
    expected: RELIABILITIES.map((reliability) => regressionArtefact({ at, mean, reliability })),
  });
  const correlated = found.n >= FEWEST_CORRELATED ? found : undefined;
  return {
    withMean: correlated?.changeWithMean ?? null,
    withFirst: correlated?.changeWithFirst ?? null,
    mean,
    lowest: artefact(Math.min(...paired.first)),
    highest: artefact(Math.max(...paired.first)),
  };
}

/** The same as records, dimension by dimension. */
export function regressionRecords(
  pairs: Pairs,
  regressions: readonly DimensionRegression[],
): Records {
  const expected = (end: string) => RELIABILITIES.map((r) => `expected_${end}_${10 * r}`);
  return {
    columns: [
      ...["code", "dimension", "n", "oldham", "naive", "index_before_mean"],
      ...["index_before_lowest", ...expected("lowest")],
      ...["index_before_highest", ...expected("highest")],
    ],
    rows: regressions.map(({ code, n, told }) => [
      ...[code, dimensionName(pairs, code), n],
      ...(told === null
        ? Array.from({ length: 11 }, () => null)
        : [
            ...[told.withMean, told.withFirst, told.mean],
            ...[told.lowest, told.highest].flatMap((of) => [of.at, ...of.expected]),
          ]),
    ]),
  };
}
