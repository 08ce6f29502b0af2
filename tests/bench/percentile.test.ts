import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, percentile } from "../../scripts/bench/percentile";

describe("a percentile", () => {
  it("is one of the values, by nearest rank", () => {
    const values = [15, 20, 35, 40, 50];
    expect([0.05, 0.3, 0.4, 0.5, 1].map((p) => percentile(values, p))).toEqual([
      15, 20, 20, 35, 50,
    ]);
    expect(
      percentile(
        Array.from({ length: 120 }, (_, i) => i + 1),
        0.95,
      ),
    ).toBe(114);
    expect(median([4, 1, 3, 2])).toBe(2);
  });

  it("is not exceeded by its share of the values, and no lesser value is such", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.integer({ min: 1, max: 100 }),
        (values, whole) => {
          const found = percentile(values, whole / 100);
          const shareOf = (most: number) => values.filter((value) => value <= most).length;
          const wanted = (whole / 100) * values.length;
          expect(shareOf(found)).toBeGreaterThanOrEqual(wanted);
          for (const less of values.filter((value) => value < found)) {
            expect(shareOf(less)).toBeLessThan(wanted);
          }
        },
      ),
    );
  });

  it("refuses no values and a share outside", () => {
    expect(() => percentile([], 0.5)).toThrow("no values");
    expect(() => percentile([1], 0)).toThrow("share outside 0 to 1: 0");
    expect(() => percentile([1], 1.1)).toThrow("1.1");
  });
});
