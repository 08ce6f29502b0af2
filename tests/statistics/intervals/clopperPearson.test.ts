import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../../src/statistics/intervals/clopperPearson";
import reference from "../reference.json";

const sharesTo = (largest: number) =>
  fc
    .integer({ min: 1, max: largest })
    .chain((n) => fc.record({ count: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

const GRAINS = 2 ** 50;

/** The chance of at least so many of n, in whole numbers of any size: p as so many parts of 2^50. */
function bruteChance(count: number, n: number, p: number): number {
  const [part, whole] = [BigInt(Math.round(p * GRAINS)), BigInt(GRAINS)];
  let [ways, sum] = [1n, 0n];
  for (let k = 0; k <= n; k += 1) {
    if (k >= count) sum += ways * part ** BigInt(k) * (whole - part) ** BigInt(n - k);
    ways = (ways * BigInt(n - k)) / BigInt(k + 1);
  }
  return Number((sum * 10n ** 18n) / whole ** BigInt(n)) / 1e18;
}

describe("Clopper and Pearson's interval", () => {
  it.each(Object.entries(reference.share_intervals.expected.binomial))(
    "of %s is the reference's",
    (text, { clopper_pearson: ends }) => {
      const [count, n] = text.split("/").map(Number);
      const { low, high } = clopperPearson({ count: count!, n: n! })!;
      expect(low).toBeCloseTo(ends[0]!, 9);
      expect(high).toBeCloseTo(ends[1]!, 9);
    },
  );

  // scipy 1.17: beta.ppf(0.025, x, n - x + 1) and beta.ppf(0.975, x + 1, n - x).
  it.each([
    { count: 1, n: 1, low: 0.025, high: 1 },
    { count: 0, n: 250, low: 0, high: 0.014647188635680361 },
    { count: 250, n: 500, low: 0.4552855693242276, high: 0.5447144306757724 },
    { count: 3, n: 500, low: 0.0012390575435407506, high: 0.017433673725913514 },
    { count: 499, n: 500, low: 0.9889075231010312, high: 0.9999493656659926 },
    { count: 700, n: 1000, low: 0.670538321302634, high: 0.7282788878708555 },
    { count: 1, n: 10_000, low: 2.5317775934746866e-6, high: 0.0005570369979470473 },
  ])("of $count of $n is from $low to $high", ({ count, n, low, high }) => {
    const interval = clopperPearson({ count, n })!;
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  it("of none of nothing is undefined", () => {
    expect(clopperPearson({ count: 0, n: 0 })).toBeUndefined();
  });

  it.each([1, 7, 300, 10_000])("of none and of all of %i starts and ends where it must", (n) => {
    expect(clopperPearson({ count: 0, n })!.low).toBe(0);
    expect(clopperPearson({ count: n, n })!.high).toBe(1);
  });

  it("leaves out just alpha / 2 at each end, in exact arithmetic", () => {
    fc.assert(
      fc.property(sharesTo(60), fc.constantFrom(0.01, 0.05, 0.5), ({ count, n }, alpha) => {
        const { low, high } = clopperPearson({ count, n }, alpha)!;
        const tails = [
          count === 0 ? alpha / 2 : bruteChance(count, n, low),
          count === n ? alpha / 2 : 1 - bruteChance(count + 1, n, high),
        ];
        for (const tail of tails) expect(tail).toBeCloseTo(alpha / 2, 11);
      }),
      { numRuns: 50 },
    );
  });

  it("contains the share, and lies within 0 to 1", () => {
    fc.assert(
      fc.property(sharesTo(300), ({ count, n }) => {
        const { low, high } = clopperPearson({ count, n })!;
        const ends = [0, low, count / n, high, 1];
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
    );
  });

  it("turns over with the share, and narrows with n", () => {
    fc.assert(
      fc.property(sharesTo(100), ({ count, n }) => {
        const { low, high } = clopperPearson({ count, n })!;
        const turned = clopperPearson({ count: n - count, n })!;
        const twice = clopperPearson({ count: 2 * count, n: 2 * n })!;
        expect(turned.low).toBeCloseTo(1 - high, 12);
        expect(turned.high).toBeCloseTo(1 - low, 12);
        expect(twice.high - twice.low).toBeLessThan(high - low);
      }),
    );
  });

  it.each([
    { share: { count: 3, n: 2 }, wrong: "count above n of 2: 3" },
    { share: { count: -1, n: 2 }, wrong: "count is no whole number from 0: -1" },
    { share: { count: 1.5, n: 2 }, wrong: "count is no whole number from 0: 1.5" },
    { share: { count: 0, n: Number.NaN }, wrong: "n is no whole number from 0: NaN" },
    { share: { count: 1, n: 10_001 }, wrong: "n above 10000: 10001" },
  ])("of $share is refused", ({ share, wrong }) => {
    expect(() => clopperPearson(share)).toThrow(new RangeError(`clopperPearson: ${wrong}`));
  });

  it.each([0, 1, -0.05, Number.NaN])("with alpha = %d is refused", (alpha) => {
    expect(() => clopperPearson({ count: 1, n: 2 }, alpha)).toThrow(
      new RangeError(`clopperPearson: alpha not between 0 and 1: ${alpha}`),
    );
  });
});
