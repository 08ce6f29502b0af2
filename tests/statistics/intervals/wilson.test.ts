import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../../src/statistics/intervals/wilson";
import reference from "../reference.json";

/** The 0.975 quantile of the normal distribution (R `qnorm(0.975)`). */
const Z_95 = 1.959963984540054;

const shares = fc
  .integer({ min: 1, max: 300 })
  .chain((n) => fc.record({ count: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe("Wilson's interval", () => {
  it.each(Object.entries(reference.share_intervals.expected.binomial))(
    "of %s is the reference's",
    (text, { wilson: ends }) => {
      const [count, n] = text.split("/").map(Number);
      const { low, high } = wilson({ count: count!, n: n! })!;
      expect(low).toBeCloseTo(ends[0]!, 9);
      expect(high).toBeCloseTo(ends[1]!, 9);
    },
  );

  it("of the reference's improved share is the reference's", () => {
    const [low, high] = reference.paired.expected.improved_share_wilson;
    const { improved, diff } = reference.paired.expected;
    const interval = wilson({ count: improved, n: diff.length })!;
    expect(interval.low).toBeCloseTo(low!, 9);
    expect(interval.high).toBeCloseTo(high!, 9);
  });

  it("of none of nothing is undefined", () => {
    expect(wilson({ count: 0, n: 0 })).toBeUndefined();
  });

  it("has ends that are just z standard errors of themselves away from the share", () => {
    fc.assert(
      fc.property(shares, ({ count, n }) => {
        const { low, high } = wilson({ count, n })!;
        for (const end of [low, high]) {
          if (end === 0 || end === 1) continue;
          const away = Math.abs(count / n - end) / Math.sqrt((end * (1 - end)) / n);
          expect(away).toBeCloseTo(Z_95, 8);
        }
        expect([low, high].filter((end) => end === 0 || end === 1)).toEqual(
          [0, n].filter((end) => end === count).map((end) => end / n),
        );
      }),
    );
  });

  it("contains the share and lies within 0 to 1", () => {
    fc.assert(
      fc.property(shares, ({ count, n }) => {
        const { low, high } = wilson({ count, n })!;
        const ends = [0, low, count / n, high, 1];
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
    );
  });

  it("turns over with the share", () => {
    fc.assert(
      fc.property(shares, ({ count, n }) => {
        const { low, high } = wilson({ count, n })!;
        const turned = wilson({ count: n - count, n })!;
        expect(turned.low).toBeCloseTo(1 - high, 12);
        expect(turned.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  it("narrows with n", () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 2, max: 9 }), ({ count, n }, times) => {
        const widthOf = (share: { count: number; n: number }) => {
          const { low, high } = wilson(share)!;
          return high - low;
        };
        expect(widthOf({ count: times * count, n: times * n })).toBeLessThan(widthOf({ count, n }));
      }),
    );
  });

  it.each([
    { share: { count: 3, n: 2 }, wrong: "count above n of 2: 3" },
    { share: { count: 1, n: 0 }, wrong: "count above n of 0: 1" },
    { share: { count: -1, n: 2 }, wrong: "count is no whole number from 0: -1" },
    { share: { count: 0.5, n: 2 }, wrong: "count is no whole number from 0: 0.5" },
    { share: { count: 0, n: -2 }, wrong: "n is no whole number from 0: -2" },
    { share: { count: 0, n: Number.NaN }, wrong: "n is no whole number from 0: NaN" },
    { share: { count: 0, n: Infinity }, wrong: "n is no whole number from 0: Infinity" },
  ])("of $share is refused", ({ share, wrong }) => {
    expect(() => wilson(share)).toThrow(new RangeError(`wilson: ${wrong}`));
  });
});
