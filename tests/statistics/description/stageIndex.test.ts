import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dimensionIndex,
  overallIndex,
  stageIndex,
} from "../../../src/statistics/description/stageIndex";
import reference from "../reference.json";

const stage = fc.integer({ min: 2, max: 10 }).map((doubled) => doubled / 2);
const stages = fc.array(fc.option(stage, { freq: 3 }), { maxLength: 12 });

describe("the index", () => {
  it.each(["a", "b"] as const)("of the reference's list %s is its mean", (list) => {
    const { input, expected } = reference.ordinal_summary;
    expect(stageIndex(input[list])).toBeCloseTo(expected[list].mean, 9);
  });

  it.each([
    { of: [], is: undefined },
    { of: [null, null], is: undefined },
    { of: [2.5], is: 2.5 },
    { of: [3, 3, 3], is: 3 },
    { of: [1, null, 2], is: 1.5 },
  ])("of $of is $is", ({ of, is }) => {
    expect(stageIndex(of)).toBe(is);
  });

  it("lies between the lowest and the highest stage, in any order", () => {
    fc.assert(
      fc.property(fc.array(stage, { minLength: 1, maxLength: 40 }), (of) => {
        const index = stageIndex(of)!;
        expect(index).toBeGreaterThanOrEqual(Math.min(...of));
        expect(index).toBeLessThanOrEqual(Math.max(...of));
        expect(stageIndex(of.toReversed())).toBe(index);
      }),
    );
  });

  it.each([Number.NaN, Infinity])("refuses %d by name", (stray) => {
    const refusal = (name: string) => new RangeError(`${name}: not a finite number: ${stray}`);
    expect(() => stageIndex([1, stray])).toThrow(refusal("stageIndex"));
    expect(() => dimensionIndex([1, stray])).toThrow(refusal("dimensionIndex"));
    expect(() => dimensionIndex([stray, null, null])).toThrow(refusal("dimensionIndex"));
    expect(() => overallIndex([1, 2, 3, null, stray])).toThrow(refusal("overallIndex"));
  });

  it("refuses what could not be summed", () => {
    expect(() => stageIndex([1e308, 1e308, 1e308])).toThrow(
      new RangeError("stageIndex: too large a number: 1e+308"),
    );
  });
});

describe("a dimension's index", () => {
  const { input, expected } = reference.rollup;
  const factors = Object.values(input);

  it("weighs each factor alike, as the reference does", () => {
    const means = factors.map((aspects) => stageIndex(aspects)!);
    expect(dimensionIndex(means)).toBeCloseTo(expected.dimension_equal_factor, 9);
  });

  it("is not the index of all aspects, which weighs factors by their aspects", () => {
    expect(stageIndex(factors.flat())).toBeCloseTo(expected.dimension_equal_aspect, 9);
  });

  it.each([
    { of: [], is: undefined },
    { of: [null], is: undefined },
    { of: [4], is: 4 },
    { of: [2, null], is: undefined },
    { of: [2, 3, null], is: 2.5 },
    { of: [2, 3, null, null], is: undefined },
    { of: [2, 3, 1, null], is: 2 },
    { of: [1, 2, 3, 4, null, null], is: 2.5 },
    { of: [1, 2, 3, null, null], is: undefined },
  ])("of $of is $is", ({ of, is }) => {
    expect(dimensionIndex(of)).toBe(is);
  });

  it("needs two thirds of the factors, whatever their stages", () => {
    fc.assert(
      fc.property(stages, (of) => {
        const assessed = of.filter((value) => value !== null);
        const enough = assessed.length > 0 && assessed.length * 3 >= of.length * 2;
        expect(dimensionIndex(of)).toBe(enough ? stageIndex(assessed) : undefined);
      }),
    );
  });
});

describe("the overall index", () => {
  it("is the mean of the five dimension indices", () => {
    expect(overallIndex([1, 2, 3, 4, 1.5])).toBeCloseTo(2.3, 12);
  });

  it.each([null, undefined])("is undefined where one of them is %s", (none) => {
    expect(overallIndex([1, 2, 3, none, 1.5])).toBeUndefined();
  });

  it.each([[], [1, 2, 3, 4], [1, 2, 3, 4, 5, 1]])("refuses %j, which are not five", (...of) => {
    expect(() => overallIndex(of)).toThrow(
      new RangeError(`overallIndex: not 5 dimensions: ${of.length}`),
    );
  });
});
