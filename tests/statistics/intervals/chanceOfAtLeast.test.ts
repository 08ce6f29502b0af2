import fc from "fast-check";
import { expect, it } from "vitest";
import { chanceOfAtLeast } from "../../../src/statistics/intervals/chanceOfAtLeast";

/** Even throws: n coins, from the weights of Pascal's triangle. */
const coins = (n: number) => ({
  least: 0,
  most: n,
  mode: n >> 1,
  ratio: (k: number) => (n - k) / (k + 1),
});

it.each([
  { count: 0, chance: 1 },
  { count: 1, chance: 15 / 16 },
  { count: 2, chance: 11 / 16 },
  { count: 4, chance: 1 / 16 },
  { count: 5, chance: 0 },
  { count: -3, chance: 1 },
])("gives at least $count heads of four coins a chance of $chance", ({ count, chance }) => {
  expect(chanceOfAtLeast(count, coins(4))).toBeCloseTo(chance, 15);
});

it("does not lose the middle of so many that its chances are too small for a number", () => {
  const n = 4001;
  expect(chanceOfAtLeast(2001, coins(n))).toBeCloseTo(0.5, 12);
  expect(chanceOfAtLeast(0, coins(n))).toBe(1);
  expect(chanceOfAtLeast(4001, coins(n))).toBe(0);
});

it("gives the same whichever number the weights start from", () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), fc.nat({ max: 60 }), (n, mode, count) => {
      const fromElsewhere = { ...coins(n), mode: Math.min(n, mode) };
      expect(chanceOfAtLeast(count, fromElsewhere)).toBeCloseTo(
        chanceOfAtLeast(count, coins(n)),
        12,
      );
    }),
  );
});

it("gives the one number of a distribution of one all of the chance", () => {
  const one = { least: 3, most: 3, mode: 3, ratio: () => 0 };
  expect([3, 4].map((count) => chanceOfAtLeast(count, one))).toEqual([1, 0]);
});
