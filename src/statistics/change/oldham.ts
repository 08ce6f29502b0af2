import { requireFinite } from "../finite";
import { correlationOf, crossSumOf } from "../sums";
import { completePairs, type Paired } from "./pairs";

/** The fewest pairs of which a correlation says anything: two lie on a line whatever they are. */
const FEWEST_PAIRS = 3;

/** Whether change goes with where pairs stand. */
export interface Oldham {
  /** The complete pairs, and those left out as a side is missing. */
  readonly n: number;
  readonly leftOut: number;
  /** The correlation of change with the mean of both values, from −1 to 1: of the sign of second variance less first. */
  readonly changeWithMean: number | undefined;
  /** The naive correlation of change with the first value, which chance alone makes negative. */
  readonly changeWithFirst: number | undefined;
  /** The variances of the first and of the second values, over n − 1. */
  readonly firstVariance: number;
  readonly secondVariance: number;
}

/**
 * Oldham's correlation (1962) of change with the mean of both values, beside the naive one with the first. A
 * correlation is undefined where change, or what it is correlated with, does not vary; all of it for fewer than
 * three pairs. Refused: lists of different length, what is not finite.
 */
export function oldham(paired: Paired): Oldham | undefined {
  const { first, second, changes, leftOut } = completePairs("oldham", paired);
  const n = changes.length;
  if (n < FEWEST_PAIRS) return undefined;
  const means = first.map((value, i) => (value + second[i]!) / 2);
  const firstVariance = crossSumOf(first, first) / (n - 1);
  const secondVariance = crossSumOf(second, second) / (n - 1);
  return {
    ...{ n, leftOut, firstVariance, secondVariance },
    changeWithMean: correlationOf(changes, means),
    changeWithFirst: correlationOf(changes, first),
  };
}

/** A first value, the mean of all first values, and what share of their variance, 0 to 1, is no error. */
export interface Regression {
  readonly at: number;
  readonly mean: number;
  readonly reliability: number;
}

/**
 * The change that regression to the mean alone leads one to expect of pairs with a first value, in its unit:
 * `(1 − reliability) (mean − at)`, after Galton (1886). The reliability of stages is unknown, and has to be assumed.
 * Refused: what is not finite, a reliability outside 0 to 1.
 */
export function regressionArtefact({ at, mean, reliability }: Regression): number {
  requireFinite("regressionArtefact", [at, mean]);
  if (!(reliability >= 0 && reliability <= 1)) {
    throw new RangeError(`regressionArtefact: reliability outside 0 to 1: ${reliability}`);
  }
  return (1 - reliability) * (mean - at) + 0;
}
