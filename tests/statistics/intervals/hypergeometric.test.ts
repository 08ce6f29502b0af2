import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DrawnShare, hypergeometric } from "../../../src/statistics/intervals/hypergeometric";
import reference from "../reference.json";

const drawnOf = (largest: number) =>
  fc
    .integer({ min: 1, max: largest })
    .chain((population) =>
      fc.tuple(fc.constant(population), fc.integer({ min: 1, max: population })),
    )
    .chain(([population, n]) =>
      fc.record({
        count: fc.integer({ min: 0, max: n }),
        n: fc.constant(n),
        population: fc.constant(population),
      }),
    );

function choose(of: number, taken: number): bigint {
  let ways = 1n;
  for (let k = 1; k <= taken; k += 1) ways = (ways * BigInt(of - k + 1)) / BigInt(k);
  return ways;
}

/** Every number having it that both tests accept at a fortieth, in whole numbers throughout. */
function brute({ count, n, population }: DrawnShare): number[] {
  const all = choose(population, n);
  const ways = (having: number, k: number) =>
    choose(having, k) * choose(population - having, n - k);
  const sumOf = (having: number, from: number, to: number) => {
    let sum = 0n;
    for (let k = from; k <= to; k += 1) {
      if (k <= having && n - k <= population - having) sum += ways(having, k);
    }
    return sum;
  };
  return Array.from({ length: population + 1 }, (_, having) => having)
    .filter((having) => having >= count && population - having >= n - count)
    .filter((having) => 40n * sumOf(having, count, n) > all && 40n * sumOf(having, 0, count) > all);
}

describe("the hypergeometric interval", () => {
  it.each(Object.entries(reference.share_intervals.expected.hypergeometric_K))(
    "of %s is the reference's",
    (text, [low, high]) => {
      const [count, n, population] = text.match(/\d+/g)!.map(Number);
      expect(hypergeometric({ count: count!, n: n!, population: population! })).toEqual({
        low,
        high,
      });
    },
  );

  it("is every number that no exact test rejects, without gaps, for every share of up to 15", () => {
    for (let population = 1; population <= 15; population += 1) {
      for (let n = 1; n <= population; n += 1) {
        for (let count = 0; count <= n; count += 1) {
          const accepted = brute({ count, n, population });
          const { low, high } = hypergeometric({ count, n, population })!;
          expect(accepted).toEqual(Array.from({ length: high - low + 1 }, (_, i) => low + i));
        }
      }
    }
  });

  it.each([
    { count: 100, n: 200, population: 250 },
    { count: 3, n: 125, population: 250 },
    { count: 249, n: 249, population: 250 },
    { count: 120, n: 240, population: 250 },
    { count: 1, n: 2, population: 250 },
    { count: 30, n: 60, population: 193 },
  ])("of $count of $n out of $population is what exact tests accept", (drawn) => {
    const accepted = brute(drawn);
    expect(hypergeometric(drawn)).toEqual({ low: accepted[0], high: accepted.at(-1) });
  });

  it("leaves out what has just the chance of a fortieth: all 39 of 40 drawn, one without", () => {
    expect(hypergeometric({ count: 39, n: 39, population: 40 })).toEqual({ low: 40, high: 40 });
    expect(hypergeometric({ count: 38, n: 38, population: 39 })).toEqual({ low: 38, high: 39 });
  });

  it.each([
    { drawn: { count: 1, n: 1, population: 6 }, alpha: 1 / 3, low: 2, why: "1 in 6" },
    { drawn: { count: 5, n: 5, population: 6 }, alpha: 1 / 3, low: 6, why: "1 in 6" },
    { drawn: { count: 4, n: 4, population: 8 }, alpha: 1 / 35, low: 5, why: "1 in 70" },
  ])("leaves out what has just half of alpha, $why, though its sum is rounded up", (row) => {
    expect(hypergeometric(row.drawn, row.alpha)!.low).toBe(row.low);
  });

  it("is a point where the whole population is drawn", () => {
    fc.assert(
      fc.property(drawnOf(250), ({ count, n }) => {
        expect(hypergeometric({ count, n, population: n })).toEqual({ low: count, high: count });
      }),
    );
  });

  it("contains the share of the population, up to a whole number, and nothing that cannot be", () => {
    fc.assert(
      fc.property(drawnOf(250), (drawn) => {
        const { count, n, population } = drawn;
        const { low, high } = hypergeometric(drawn)!;
        const share = (count * population) / n;
        expect(low).toBeLessThanOrEqual(Math.ceil(share));
        expect(high).toBeGreaterThanOrEqual(Math.floor(share));
        expect(low).toBeGreaterThanOrEqual(count);
        expect(high).toBeLessThanOrEqual(population - (n - count));
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it("turns over with the share", () => {
    fc.assert(
      fc.property(drawnOf(250), ({ count, n, population }) => {
        const { low, high } = hypergeometric({ count, n, population })!;
        expect(hypergeometric({ count: n - count, n, population })).toEqual({
          low: population - high,
          high: population - low,
        });
      }),
    );
  });

  it("narrows with n, and with a larger alpha", () => {
    fc.assert(
      fc.property(drawnOf(120), ({ count, n, population }) => {
        const widthOf = (drawn: DrawnShare, alpha?: number) => {
          const { low, high } = hypergeometric(drawn, alpha)!;
          return high - low;
        };
        const [drawn, larger] = [1, 2].map((times) => ({
          count: times * count,
          n: times * n,
          population: 2 * population,
        })) as [DrawnShare, DrawnShare];
        expect(widthOf(larger)).toBeLessThanOrEqual(widthOf(drawn));
        expect(widthOf(drawn, 0.2)).toBeLessThanOrEqual(widthOf(drawn));
      }),
    );
  });

  it("of none drawn is undefined", () => {
    expect(hypergeometric({ count: 0, n: 0, population: 20 })).toBeUndefined();
    expect(hypergeometric({ count: 0, n: 0, population: 0 })).toBeUndefined();
  });

  it.each([
    { drawn: { count: 3, n: 2, population: 9 }, wrong: "count above n of 2: 3" },
    { drawn: { count: -1, n: 2, population: 9 }, wrong: "count is no whole number from 0: -1" },
    { drawn: { count: 0, n: 0.5, population: 9 }, wrong: "n is no whole number from 0: 0.5" },
    ...[8, 9.5, 1001, Number.NaN, Infinity].map((population) => ({
      drawn: { count: 1, n: 9, population },
      wrong: `population is no whole number from n of 9 to 1000: ${population}`,
    })),
  ])("of $drawn is refused", ({ drawn, wrong }) => {
    expect(() => hypergeometric(drawn)).toThrow(new RangeError(`hypergeometric: ${wrong}`));
  });

  it.each([0, 1, Number.NaN])("with alpha = %d is refused", (alpha) => {
    expect(() => hypergeometric({ count: 1, n: 2, population: 3 }, alpha)).toThrow(
      new RangeError(`hypergeometric: alpha not between 0 and 1: ${alpha}`),
    );
  });
});
