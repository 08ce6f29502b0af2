import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oldham, regressionArtefact } from "../../../src/statistics/change/oldham";
import reference from "../reference.json";
import { complete, completeOf, sides, pairs as somePairs } from "./paired";

const { input, expected } = reference.regression_to_mean;
const some = complete({ minLength: 3, maxLength: 20 });

/** Pearson's correlation by sums of products; undefined where one list has a single value. */
function naiveCorrelation(x: readonly number[], y: readonly number[]): number | undefined {
  if (new Set(x).size < 2 || new Set(y).size < 2) return undefined;
  const sum = (of: readonly number[], by: readonly number[]) =>
    of.reduce((all, value, i) => all + value * by[i]!, 0);
  const ones = x.map(() => 1);
  const covariance = (a: readonly number[], b: readonly number[]) =>
    x.length * sum(a, b) - sum(a, ones) * sum(b, ones);
  return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
}

/** The variance by all pairs of values. */
function naiveVariance(x: readonly number[]): number {
  const squares = x.flatMap((a) => x.map((b) => (a - b) * (a - b)));
  return squares.reduce((all, square) => all + square, 0) / (2 * x.length * (x.length - 1));
}

function expectNear(found: number | undefined, wanted: number | undefined): void {
  expect(found === undefined).toBe(wanted === undefined);
  expect(found ?? 0).toBeCloseTo(wanted ?? 0, 9);
}

describe("Oldham's correlation", () => {
  it("is the reference's, with the naive one and the variances", () => {
    const found = oldham(input)!;
    expect([found.n, found.leftOut]).toEqual([12, 0]);
    expect(found.changeWithFirst).toBeCloseTo(expected.naive_r_change_vs_first, 9);
    expect(found.changeWithMean).toBeCloseTo(expected.oldham_r_change_vs_mean, 9);
    expect(found.firstVariance).toBeCloseTo(expected.var_first, 9);
    expect(found.secondVariance).toBeCloseTo(expected.var_second, 9);
  });

  it("is what plain sums give, of the complete pairs", () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const { first, second } = sides(completeOf(pairs));
        const found = oldham(sides(pairs));
        expect(found === undefined).toBe(first.length < 3);
        if (found === undefined) return;
        const changes = second.map((to, i) => to - first[i]!);
        const means = second.map((to, i) => (to + first[i]!) / 2);
        expect([found.n, found.leftOut]).toEqual([first.length, pairs.length - first.length]);
        expectNear(found.changeWithMean, naiveCorrelation(changes, means));
        expectNear(found.changeWithFirst, naiveCorrelation(changes, first));
        expectNear(found.firstVariance, naiveVariance(first));
        expectNear(found.secondVariance, naiveVariance(second));
      }),
    );
  });

  it("has the sign of the second variance less the first, and lies within -1 to 1", () => {
    fc.assert(
      fc.property(some, (pairs) => {
        const found = oldham(sides(pairs))!;
        const spread = Math.round((found.secondVariance - found.firstVariance) * 1e9);
        const sign = Math.sign(Math.round((found.changeWithMean ?? 0) * 1e9)) + 0;
        expect(sign).toBe(found.changeWithMean === undefined ? 0 : Math.sign(spread) + 0);
        expect(Math.abs(found.changeWithMean ?? 0)).toBeLessThanOrEqual(1);
        expect(Math.abs(found.changeWithFirst ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("depends neither on the pairs' order nor on the scale, and changes its sign with the two times", () => {
    fc.assert(
      fc.property(some, (pairs) => {
        const found = oldham(sides(pairs))!;
        const placed = pairs.map(([a, b]) => [2 * a - 1, 2 * b - 1] as const).toReversed();
        const placedFound = oldham(sides(placed))!;
        expectNear(placedFound.changeWithMean, found.changeWithMean);
        expectNear(placedFound.changeWithFirst, found.changeWithFirst);
        expectNear(placedFound.firstVariance, 4 * found.firstVariance);
        const { first, second } = sides(pairs);
        const back = oldham({ first: second, second: first })!;
        expectNear(back.changeWithMean, found.changeWithMean && -found.changeWithMean);
        expect(back.firstVariance).toBe(found.secondVariance);
      }),
    );
  });

  it.each([
    { why: "no change varies", first: [1, 2, 4], second: [2, 3, 5], with: [undefined, undefined] },
    { why: "no mean varies", first: [1, 2, 3], second: [3, 2, 1], with: [undefined, -1] },
    { why: "no first value varies", first: [1, 1, 1], second: [1, 2, 3], with: [1, undefined] },
    { why: "nothing varies", first: [2, 2, 2], second: [2, 2, 2], with: [undefined, undefined] },
    {
      why: "change varies by noise alone",
      first: [0.1, 0.2, 0.3, 0.7],
      second: [0.1 + 0.1, 0.2 + 0.1, 0.3 + 0.1, 0.7 + 0.1],
      with: [undefined, undefined],
    },
  ])("is undefined where $why, and so is the naive one", ({ first, second, with: answers }) => {
    const found = oldham({ first, second })!;
    const rounded = [found.changeWithMean, found.changeWithFirst].map(
      (value) => value && Math.round(value * 1e12) / 1e12,
    );
    expect(rounded).toEqual(answers);
  });

  it.each([
    { first: [], second: [] },
    { first: [1, 2], second: [2, 4] },
    { first: [1, 2, null, 3], second: [2, 4, 1, null] },
  ])("of $first to $second, fewer than three pairs, is undefined", (paired) => {
    expect(oldham(paired)).toBeUndefined();
  });

  it.each([
    { first: [1], second: [], why: "lists of different length: 1 and 0" },
    { first: [Number.NaN], second: [1], why: "not a finite number: NaN" },
    { first: [1e200, 0, 0], second: [1e200, 0, 0], why: "too large a number: 1e+200" },
  ])("refuses $first to $second", ({ why, ...paired }) => {
    expect(() => oldham(paired)).toThrow(new RangeError(`oldham: ${why}`));
  });
});

it("is finite of values as large as any that pass", () => {
  const paired = { first: [-1e100, 0, 1e100, 1], second: [0, 1e100, 1e100, -1e100] };
  const { changeWithMean, firstVariance } = oldham(paired)!;
  expect(Number.isFinite(firstVariance)).toBe(true);
  expect(Math.abs(changeWithMean!)).toBeLessThanOrEqual(1);
});

describe("the artefact of regression to the mean", () => {
  it("is the reference's", () => {
    const mean = input.first.reduce((sum, value) => sum + value, 0) / input.first.length;
    const reliability = expected.reliability_assumed;
    expect(regressionArtefact({ at: 1, mean, reliability })).toBeCloseTo(
      expected.rtm_expected_change_at_1,
      9,
    );
  });

  it.each([
    { at: 1, mean: 3, reliability: 0, change: 2 },
    { at: 4, mean: 3, reliability: 0.5, change: -0.5 },
    { at: 3, mean: 3, reliability: 0.2, change: 0 },
    { at: 5, mean: 3, reliability: 1, change: 0 },
  ])("at $at of a mean of $mean with reliability $reliability is $change", (given) => {
    const { change, ...regression } = given;
    expect(regressionArtefact(regression)).toBe(change);
  });

  it.each([
    { at: 1, mean: 3, reliability: 1.1, why: "reliability outside 0 to 1: 1.1" },
    { at: 1, mean: 3, reliability: -0.1, why: "reliability outside 0 to 1: -0.1" },
    { at: 1, mean: 3, reliability: Number.NaN, why: "reliability outside 0 to 1: NaN" },
    { at: Infinity, mean: 3, reliability: 1, why: "not a finite number: Infinity" },
    { at: 1, mean: 1e101, reliability: 1, why: "too large a number: 1e+101" },
    { at: 1, mean: Number.NaN, reliability: 1, why: "not a finite number: NaN" },
  ])("refuses $reliability at $at of a mean of $mean", ({ why, ...regression }) => {
    expect(() => regressionArtefact(regression)).toThrow(
      new RangeError(`regressionArtefact: ${why}`),
    );
  });
});
