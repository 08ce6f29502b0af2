import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earthMover, meanEarthMover } from "../../../src/statistics/distances/earthMover";
import reference from "../reference.json";

const { input, expected } = reference.emd;
const levels = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];
const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 9, maxLength: 9 });
const filled = counts.filter((of) => of.some((count) => count > 0));
const risingLevels = fc
  .uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 9, maxLength: 9 })
  .map((of) => of.toSorted((a, b) => a - b));

const unitsOf = (of: readonly number[], at: readonly number[]) =>
  of.flatMap((count, place) => new Array<number>(count).fill(at[place]!));
const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;

/** By moving units: both lists repeated to one length, in order, and place by place the distance. */
function naive(one: readonly number[], other: readonly number[], at: readonly number[]): number {
  const [a, b] = [unitsOf(one, at), unitsOf(other, at)];
  const repeated = (list: readonly number[], times: number) =>
    list.flatMap((value) => new Array<number>(times).fill(value));
  const [longA, longB] = [repeated(a, b.length), repeated(b, a.length)];
  return mean(longA.map((value, i) => Math.abs(value - longB[i]!)));
}

describe("the earth mover's distance", () => {
  const distributions = [input.A, input.B, input.C];

  it("is the reference's, with and without levels", () => {
    distributions.forEach((one, i) => {
      distributions.forEach((other, j) => {
        const distance = expected.matrix[i]![j]!;
        expect(earthMover(one, other, { levels: input.levels })).toBeCloseTo(distance, 9);
        expect(earthMover(one, other)).toBeCloseTo(distance, 9);
      });
    });
  });

  it("is the difference of the means where one distribution lies wholly on one side", () => {
    expect(earthMover(input.A, input.B)).toBeCloseTo(expected.mean_difference_AB, 9);
  });

  it("is what moving the units in order takes, at any levels", () => {
    fc.assert(
      fc.property(filled, filled, risingLevels, (one, other, at) => {
        expect(earthMover(one, other, { levels: at })).toBeCloseTo(naive(one, other, at), 9);
      }),
    );
  });

  it("is symmetric, at most the range of the levels and at least the difference of the means", () => {
    fc.assert(
      fc.property(filled, filled, (one, other) => {
        const distance = earthMover(one, other, { levels })!;
        expect(earthMover(other, one, { levels })).toBe(distance);
        expect(distance).toBeLessThanOrEqual(4 + 1e-9);
        const difference = mean(unitsOf(one, levels)) - mean(unitsOf(other, levels));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(difference) - 1e-9);
      }),
    );
  });

  it("is no longer by way of a third distribution", () => {
    fc.assert(
      fc.property(filled, filled, filled, (one, other, third) => {
        const between = (a: readonly number[], b: readonly number[]) => earthMover(a, b)!;
        const round = between(one, third) + between(third, other);
        expect(between(one, other)).toBeLessThanOrEqual(round + 1e-9);
      }),
    );
  });

  it("is exactly 0 for the same shares, and for no others", () => {
    fc.assert(
      fc.property(filled, filled, fc.integer({ min: 1, max: 30 }), (one, other, times) => {
        expect(
          earthMover(
            one,
            one.map((count) => count * times),
          ),
        ).toBe(0);
        const [oneTotal, otherTotal] = [unitsOf(one, levels).length, unitsOf(other, levels).length];
        const same = one.every((count, i) => count * otherTotal === other[i]! * oneTotal);
        expect(earthMover(one, other) === 0).toBe(same);
      }),
    );
  });

  it("is the range of the levels between the two ends", () => {
    expect(earthMover([3, 0, 0], [0, 0, 1], { levels: [1, 2, 5] })).toBe(4);
  });

  it.each([
    { one: [0, 0], other: [1, 2], answer: undefined },
    { one: [1, 2], other: [0, 0], answer: undefined },
    { one: [], other: [], answer: undefined },
    { one: [4], other: [1], answer: 0 },
  ])("of $one and $other is $answer", ({ one, other, answer }) => {
    expect(earthMover(one, other)).toBe(answer);
  });

  it.each([
    { one: [1, -1], other: [1, 1], at: [1, 2], message: "count is no whole number from 0: -1" },
    { one: [1, 1], other: [0.5, 1], at: [1, 2], message: "count is no whole number from 0: 0.5" },
    {
      one: [Number.NaN, 1],
      other: [1, 1],
      at: [1, 2],
      message: "count is no whole number from 0: NaN",
    },
    { one: [1, 1], other: [1], at: [1, 2], message: "lists of different length: 2 and 1" },
    { one: [1, 1], other: [1, 1], at: [1], message: "lists of different length: 1 and 2" },
    { one: [1, 1], other: [1, 1], at: [1, 1], message: "levels do not rise: 1" },
    { one: [1, 1], other: [1, 1], at: [1, Infinity], message: "not a finite number: Infinity" },
  ])("refuses $one and $other at $at: $message", ({ one, other, at, message }) => {
    expect(() => earthMover(one, other, { levels: at })).toThrow(
      new RangeError(`earthMover: ${message}`),
    );
  });
});

describe("the mean over factors", () => {
  it("is the mean of the single distances where both count something, with their number", () => {
    const factors = fc.array(fc.tuple(counts, counts), { maxLength: 6 });
    fc.assert(
      fc.property(factors, (of) => {
        const found = meanEarthMover(
          of.map(([one]) => one),
          of.map(([, other]) => other),
          { levels },
        );
        const singles = of
          .filter((pair) => pair.every((list) => list.some((count) => count > 0)))
          .map(([one, other]) => naive(one, other, levels));
        expect(found.compared).toBe(singles.length);
        expect(found.mean !== undefined).toBe(singles.length > 0);
        if (found.mean !== undefined) expect(found.mean).toBeCloseTo(mean(singles), 9);
      }),
    );
  });

  it("leaves out factors in which either counts nothing", () => {
    const one = [
      [1, 0],
      [0, 0],
      [2, 2],
    ];
    const other = [
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    expect(meanEarthMover(one, other)).toEqual({ mean: 1, compared: 1 });
    expect(meanEarthMover([], [])).toEqual({ mean: undefined, compared: 0 });
  });

  it("refuses another number of factors", () => {
    expect(() => meanEarthMover([[1]], [])).toThrow(
      new RangeError("meanEarthMover: lists of different length: 1 and 0"),
    );
  });
});
