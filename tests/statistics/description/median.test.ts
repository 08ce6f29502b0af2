import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highMedian, lowMedian } from "../../../src/statistics/description/median";

const values = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 });

describe("the medians", () => {
  it.each([
    { of: [], low: undefined, high: undefined },
    { of: [7], low: 7, high: 7 },
    { of: [9, 1], low: 1, high: 9 },
    { of: [3, 1, 2], low: 2, high: 2 },
    { of: [10, 9, 2, 1], low: 2, high: 9 },
  ])("of $of are $low and $high", ({ of, low, high }) => {
    expect([lowMedian(of), highMedian(of)]).toEqual([low, high]);
  });

  it("are values themselves, with at least half of the values on either side", () => {
    fc.assert(
      fc.property(values, (of) => {
        const [low, high] = [lowMedian(of)!, highMedian(of)!];
        expect(of).toEqual(expect.arrayContaining([low, high]));
        expect(2 * of.filter((value) => value <= low).length).toBeGreaterThanOrEqual(of.length);
        expect(2 * of.filter((value) => value >= high).length).toBeGreaterThanOrEqual(of.length);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it("do not depend on the order, and leave it as it was", () => {
    fc.assert(
      fc.property(values, (of) => {
        const before = [...of];
        expect(lowMedian(of.toReversed())).toBe(lowMedian(of));
        expect(of).toEqual(before);
      }),
    );
  });
});

describe("what is no number", () => {
  it.each([Number.NaN, Infinity, -Infinity])("is refused by name: %d", (stray) => {
    expect(() => lowMedian([1, stray])).toThrow(`lowMedian: not a finite number: ${stray}`);
    expect(() => highMedian([1, stray])).toThrow(`highMedian: not a finite number: ${stray}`);
  });
});
