import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changePerYear } from "../../../src/statistics/change/changePerYear";
import reference from "../reference.json";
import { completeOf, sides, someValue } from "./paired";

const { input, expected } = reference.annualised;
const change = fc.integer({ min: -8, max: 8 }).map((half) => half / 2 + 0);
const span = fc.integer({ min: 1, max: 20 }).map((half) => half / 2);
const units = fc.array(fc.tuple(someValue(change), someValue(span)), { maxLength: 20 });
const of = (list: readonly (readonly [number | null, number | null])[]) => {
  const { first, second } = sides(list);
  return changePerYear(first, second);
};

describe("the change per year", () => {
  it("is the reference's", () => {
    const found = changePerYear(input.diff, input.years)!;
    expect([found.n, found.leftOut]).toEqual([12, 0]);
    for (const [i, value] of expected.per_country.entries()) {
      expect(found.each[i]).toBeCloseTo(value, 9);
    }
    expect(found.lowMedian).toBeCloseTo(expected.median, 9);
    expect(found.highMedian).toBeCloseTo(expected.median, 9);
    expect(found.pooled).toBeCloseTo(expected.pooled, 9);
    expect(found.meanOfRatios).toBeCloseTo(expected.mean_of_ratios, 9);
  });

  it("is what going through the units one by one gives", () => {
    fc.assert(
      fc.property(units, (list) => {
        const complete = completeOf(list);
        const found = of(list);
        expect(found?.n ?? 0).toBe(complete.length);
        if (found === undefined) return;
        const n = complete.length;
        const ratios = complete.map(([changed, years]) => changed / years);
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        const sorted = ratios.toSorted((a, b) => a - b);
        expect(found.leftOut).toBe(list.length - n);
        expect(found.each.filter((value) => value !== undefined)).toEqual(ratios);
        expect(found.each.map((value) => value === undefined)).toEqual(
          list.map((unit) => unit.includes(null)),
        );
        expect(found.pooled).toBe(
          sum(complete.map(([changed]) => changed)) / sum(complete.map(([, years]) => years)),
        );
        expect(found.meanOfRatios).toBeCloseTo(sum(ratios) / n, 12);
        expect([found.lowMedian, found.highMedian]).toEqual([sorted[(n - 1) >> 1], sorted[n >> 1]]);
      }),
    );
  });

  it("pooled is the mean of each, weighted by years, and so between the least and the most", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, span), { minLength: 1, maxLength: 20 }), (list) => {
        const { pooled, each } = of(list)!;
        const years = list.reduce((sum, [, span]) => sum + span, 0);
        const weighted = list.reduce((sum, [, span], i) => sum + (each[i]! * span) / years, 0);
        expect(pooled).toBeCloseTo(weighted, 12);
        const ratios = each.map((ratio) => ratio!);
        expect(pooled).toBeGreaterThanOrEqual(Math.min(...ratios) - 1e-12);
        expect(pooled).toBeLessThanOrEqual(Math.max(...ratios) + 1e-12);
      }),
    );
  });

  it("turns with the order of the units, and changes its sign with the changes", () => {
    fc.assert(
      fc.property(units, (list) => {
        const found = of(list);
        const turned = of(list.toReversed());
        expect(turned?.each.toReversed()).toEqual(found?.each);
        expect(turned?.pooled).toBe(found?.pooled);
        expect(turned?.lowMedian).toBe(found?.lowMedian);
        const back = of(list.map(([a, years]) => [a === null ? a : 0 - a, years] as const));
        expect((back?.pooled ?? 0) + (found?.pooled ?? 0)).toBe(0);
        expect((back?.lowMedian ?? 0) + (found?.highMedian ?? 0)).toBe(0);
      }),
    );
  });

  it("of one unit is its own", () => {
    expect(changePerYear([null, 1, 2], [3, 4, null])).toEqual({
      ...{ n: 1, leftOut: 2, pooled: 0.25, each: [undefined, 0.25, undefined] },
      ...{ lowMedian: 0.25, highMedian: 0.25, meanOfRatios: 0.25 },
    });
  });

  it.each([
    { changes: [], years: [] },
    { changes: [null, 1], years: [4, null] },
  ])("of changes $changes over years $years is undefined", ({ changes, years }) => {
    expect(changePerYear(changes, years)).toBeUndefined();
  });

  it.each([
    { changes: [1], years: [0], why: "years not above 0: 0" },
    { changes: [null], years: [-4], why: "years not above 0: -4" },
    { changes: [1], years: [Number.NaN], why: "not a finite number: NaN" },
    { changes: [Infinity], years: [null], why: "not a finite number: Infinity" },
    { changes: [1], years: [Number.MIN_VALUE], why: "not a finite number: Infinity" },
    { changes: [1, 2], years: [4], why: "lists of different length: 2 and 1" },
  ])("refuses changes $changes over years $years", ({ changes, years, why }) => {
    expect(() => changePerYear(changes, years)).toThrow(new RangeError(`changePerYear: ${why}`));
  });
});
