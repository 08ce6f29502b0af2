import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile, quantileOfSorted } from "../../../src/statistics/description/quantile";
import { presentOf } from "../../../src/statistics/finite";
import reference from "../reference.json";

const stages = fc.integer({ min: 2, max: 10 }).map((doubled) => doubled / 2);
const values = fc.array(stages, { minLength: 1, maxLength: 40 });
const hundredths = fc.integer({ min: 0, max: 100 });

describe("a quantile", () => {
  const { input, expected } = reference.ordinal_summary;

  it.each(["a", "b"] as const)("of the reference's list %s is its quartile", (list) => {
    const present = presentOf(input[list]);
    expect(quantile(present, 0.25)).toBe(expected[list].q1);
    expect(quantile(present, 0.75)).toBe(expected[list].q3);
  });

  it.each([
    { of: [], share: 0.5, is: undefined },
    { of: [3], share: 0, is: 3 },
    { of: [3], share: 1, is: 3 },
    { of: [10, 9, 2], share: 0, is: 2 },
    { of: [10, 9, 2], share: 1, is: 10 },
    { of: [4, 1, 3, 2], share: 0.5, is: 2 },
    { of: [4, 1, 3, 2], share: 0.51, is: 3 },
    { of: [2, 2, 2], share: 0.9, is: 2 },
  ])("of $of at $share is $is", ({ of, share, is }) => {
    expect(quantile(of, share)).toBe(is);
  });

  it("is not put one place up by rounding: three tenths of ten values are three", () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const rounded = 0.1 * 3;
    expect(rounded * ten.length).toBeGreaterThan(3);
    expect(quantile(ten, rounded)).toBe(3);
  });

  it("is the first value that enough values do not exceed, counted in whole numbers", () => {
    fc.assert(
      fc.property(values, hundredths, (of, hundredth) => {
        const enough = of
          .toSorted((a, b) => a - b)
          .find(
            (value) => 100 * of.filter((other) => other <= value).length >= hundredth * of.length,
          );
        expect(quantile(of, hundredth / 100)).toBe(enough);
      }),
    );
  });

  it("does not depend on the order, and leaves it as it was", () => {
    fc.assert(
      fc.property(values, hundredths, (of, hundredth) => {
        const before = [...of];
        expect(quantile(of.toReversed(), hundredth / 100)).toBe(quantile(of, hundredth / 100));
        expect(of).toEqual(before);
      }),
    );
  });

  it("of sorted values is the same", () => {
    fc.assert(
      fc.property(values, hundredths, (of, hundredth) => {
        const sorted = Float64Array.from(of).sort();
        expect(quantileOfSorted(sorted, hundredth / 100)).toBe(quantile(of, hundredth / 100));
      }),
    );
  });

  it.each([-0.1, 1.1, Number.NaN])("at the share %d is refused", (share) => {
    expect(() => quantile([1], share)).toThrow(
      new RangeError(`quantile: share outside 0 to 1: ${share}`),
    );
  });

  it.each([Number.NaN, Infinity, -Infinity])("of %d is refused", (stray) => {
    expect(() => quantile([1, stray], 0.5)).toThrow(
      new RangeError(`quantile: not a finite number: ${stray}`),
    );
  });
});
