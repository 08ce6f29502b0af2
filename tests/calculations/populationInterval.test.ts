import fc from "fast-check";
import { expect, it } from "vitest";
import { populationInterval } from "../../src/calculations/populationInterval";
import { toldBy } from "./twelve";

const INPUT = { values: [1, 2, 2, 3, 4], statistic: "mean", replicates: 99, seed: "t" } as const;
const nothing = () => undefined;

it("is wider the larger the population, and a point where everyone was asked", () => {
  const wide = populationInterval({ ...INPUT, population: 50 }, nothing)!;
  expect(wide.high).toBeGreaterThan(wide.low);
  const all = populationInterval({ ...INPUT, population: 5 }, nothing);
  expect(all).toEqual({ low: 2.4, high: 2.4 });
});

it("is one of the statistic that is asked for", () => {
  const all = { ...INPUT, population: 5, statistic: "lowMedian" } as const;
  expect(populationInterval(all, nothing)).toEqual({ low: 2, high: 2 });
});

it("is the same for values in any order", () => {
  const stages = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 9 });
  const orders = stages.chain((values) =>
    fc.shuffledSubarray([...values], { minLength: values.length }).map((other) => [values, other]),
  );
  fc.assert(
    fc.property(orders, fc.constantFrom("mean", "lowMedian"), ([values, other], statistic) => {
      const of = (values: readonly number[]) =>
        populationInterval(
          { ...INPUT, replicates: 19, values, statistic, population: 20 },
          nothing,
        );
      expect(of(other!)).toEqual(of(values!));
    }),
  );
});

it("tells how many of its replicates are done", () => {
  const input = { ...INPUT, replicates: 600, population: 9 };
  expect(toldBy((watch) => populationInterval(input, watch))).toEqual(
    [0, 256, 512].map((done) => [done, 600]),
  );
});

it("refuses what is not finite, wherever it stands", () => {
  const values = [1, Number.NaN, 2];
  expect(() => populationInterval({ ...INPUT, values, population: 9 }, nothing)).toThrow(
    RangeError,
  );
});
