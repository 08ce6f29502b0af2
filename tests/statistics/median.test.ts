import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highMedian, lowMedian, quantile } from "../../src/statistics/median";

const values = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

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

  it("are the same as the half quantile, the lower one", () => {
    fc.assert(
      fc.property(values, (of) => {
        expect(quantile(of, 0.5)).toBe(lowMedian(of));
      }),
    );
  });
});

describe("the quantile", () => {
  it.each([
    { of: [], p: 0.5, is: undefined },
    { of: [1, 2, 2, 3], p: 0.25, is: 1 },
    { of: [1, 2, 2, 3], p: 0.75, is: 2 },
    { of: [1, 2, 2, 3], p: 0, is: 1 },
    { of: [1, 2, 2, 3], p: 1, is: 3 },
    { of: [1, 2, 3, 4, 5], p: 0.25, is: 2 },
  ])("at $p of $of is $is", ({ of, p, is }) => {
    expect(quantile(of, p)).toBe(is);
  });

  it("is not led astray by the last bits of a product", () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(quantile(hundred, 0.07)).toBe(7);
  });

  it("is a value that at least that share does not pass", () => {
    fc.assert(
      fc.property(values, share, (of, p) => {
        const at = quantile(of, p)!;
        expect(of).toContain(at);
        const notAbove = of.filter((value) => value <= at).length;
        expect(notAbove).toBeGreaterThanOrEqual(p * of.length - 1e-9);
      }),
    );
  });
});

describe("what is no number", () => {
  it.each([Number.NaN, Infinity, -Infinity])("is refused by name: %d", (stray) => {
    expect(() => lowMedian([1, stray])).toThrow(`lowMedian: not a finite number: ${stray}`);
    expect(() => highMedian([1, stray])).toThrow(`highMedian: not a finite number: ${stray}`);
    expect(() => quantile([1, stray], 0.5)).toThrow(`quantile: not a finite number: ${stray}`);
  });

  it.each([-0.1, 1.1, Number.NaN])("is no share either: %d", (p) => {
    expect(() => quantile([1], p)).toThrow(`quantile: share outside 0 to 1: ${p}`);
  });
});
