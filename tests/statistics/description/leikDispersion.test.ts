import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leikDispersion } from "../../../src/statistics/description/leikDispersion";
import reference from "../reference.json";

const counts = fc
  .array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 12 })
  .filter((of) => of.some((count) => count > 0));

/** Leik's formula word for word, over cumulative shares. */
function brute(of: readonly number[]): number {
  const total = of.reduce((sum, count) => sum + count);
  const cumulative = of.map((_, k) =>
    of.slice(0, k + 1).reduce((sum, count) => sum + count / total, 0),
  );
  const differences = cumulative.map((share) => (share < 0.5 ? share : 1 - share));
  return (2 * differences.slice(0, -1).reduce((sum, d) => sum + d, 0)) / (of.length - 1);
}

describe("Leik's dispersion", () => {
  it.each(["a", "b"] as const)("of the reference's counts %s is the reference's", (list) => {
    const { counts9, leik_dispersion9 } = reference.ordinal_summary.expected[list];
    expect(leikDispersion(counts9)).toBeCloseTo(leik_dispersion9, 9);
  });

  it.each([
    { of: [0, 0], is: undefined, why: "nothing is counted" },
    { of: [1, 0], is: 0, why: "one is counted" },
    { of: [0, 7, 0], is: 0, why: "all stand on one level" },
    { of: [3, 0, 0, 0, 3], is: 1, why: "half stand at each end" },
    { of: [3, 3, 0, 0, 0], is: 0.25, why: "half stand on either of two neighbours of five" },
    { of: [1, 1, 1], is: 2 / 3, why: "all levels are alike" },
  ])("of $of is $is: $why", ({ of, is }) => {
    expect(leikDispersion(of)).toBe(is);
  });

  it("is the formula's, from 0 to 1", () => {
    fc.assert(
      fc.property(counts, (of) => {
        const dispersion = leikDispersion(of)!;
        expect(dispersion).toBeCloseTo(brute(of), 12);
        expect(dispersion).toBeGreaterThanOrEqual(0);
        expect(dispersion).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not change when the levels are reversed or every count is multiplied", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (of, times) => {
        expect(leikDispersion(of.toReversed())).toBeCloseTo(leikDispersion(of)!, 12);
        expect(leikDispersion(of.map((count) => times * count))).toBeCloseTo(
          leikDispersion(of)!,
          12,
        );
      }),
    );
  });

  it.each([
    { of: [], wrong: "fewer than two levels: 0" },
    { of: [4], wrong: "fewer than two levels: 1" },
    { of: [4, -1], wrong: "negative count: -1" },
    { of: [4, Number.NaN], wrong: "not a finite number: NaN" },
    { of: [4, Infinity], wrong: "not a finite number: Infinity" },
    { of: [1e308, 1e308], wrong: "too large a number: 1e+308" },
  ])("of $of is refused: $wrong", ({ of, wrong }) => {
    expect(() => leikDispersion(of)).toThrow(new RangeError(`leikDispersion: ${wrong}`));
  });
});
