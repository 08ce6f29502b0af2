import { describe, expect, it } from "vitest";
import type { CalculationName, InputOf } from "../../src/calculations/calculation";
import { calculateHere } from "../../src/calculations/here";
import type { Likeness } from "../../src/calculations/likeness";

const calculate = <Name extends CalculationName>(name: Name, input: InputOf<Name>) =>
  calculateHere(name, input, { signal: new AbortController().signal });

/** Twelve countries: six at stages 1 to 2, six at 4 to 5; within the six alternately strong in the first half. */
const PROFILES = Array.from({ length: 12 }, (_, country) =>
  Array.from(
    { length: 6 },
    (_, item) => (country < 6 ? 1 : 4) + ((country % 2) ^ (item < 3 ? 1 : 0)),
  ),
);
const likeness: Likeness = { profiles: PROFILES, range: 4, by: "stages" };
const HALVES = PROFILES.map((_, country) => (country < 6 ? "low" : "high"));

describe("the order by likeness", () => {
  it("keeps the low and the high ones together, and within them the alike", async () => {
    const { order, units, faithfulness } = await calculate("orderByLikeness", likeness);
    expect(units).toEqual([...Array(12).keys()]);
    const sides = order.map((country) => HALVES[country]);
    expect(sides.filter((side, i) => i > 0 && side !== sides[i - 1])).toHaveLength(1);
    expect(faithfulness).toBeGreaterThan(0.75);
  });

  it("of shapes does not know high from low", async () => {
    const { order } = await calculate("orderByLikeness", { ...likeness, by: "shape" });
    const parities = order.map((country) => country % 2);
    expect(parities.filter((parity, i) => i > 0 && parity !== parities[i - 1])).toHaveLength(1);
  });

  it("leaves out who shares too little with others, and orders the rest", async () => {
    const gappy = PROFILES.map((profile, country) =>
      country === 3 ? profile.map((stage, item) => (item < 5 ? null : stage)) : profile,
    );
    const { units, order } = await calculate("orderByLikeness", { ...likeness, profiles: gappy });
    expect(units).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(order.toSorted((a, b) => a - b)).toEqual([...Array(11).keys()]);
  });

  it("of nobody and of one is what there is", async () => {
    for (const profiles of [[], [[1, 2]]]) {
      const { order } = await calculate("orderByLikeness", { ...likeness, profiles });
      expect(order).toEqual(profiles.map((_, unit) => unit));
    }
  });
});

describe("clusters", () => {
  it("are found, called by name where they come back, and told as lists that can be sent", async () => {
    const found = await calculate("clusters", { ...likeness, samples: 50, seed: "test" });
    expect(found).toMatchObject({ count: 4, strength: "clear" });
    expect(found!.stability.map(({ called }) => called)).toContain("named");
    expect(found!.stability).toHaveLength(4);
  });

  it("are none, without stability, where everybody is alike", async () => {
    const alike = PROFILES.map(() => [1, 2, 3]);
    const input = { ...likeness, profiles: alike, samples: 10, seed: "test" };
    expect(await calculate("clusters", input)).toMatchObject({ strength: "none", stability: [] });
  });

  it("are not looked for among seven", async () => {
    const few = { ...likeness, profiles: PROFILES.slice(0, 7), samples: 10, seed: "test" };
    expect(await calculate("clusters", few)).toBeUndefined();
  });
});

describe("the map", () => {
  it("lays the low and the high ones on two sides", async () => {
    const { points, units, fit } = (await calculate("map", likeness))!;
    expect(units).toHaveLength(12);
    const sides = points.map(([x]) => x! > 0);
    expect(new Set(sides.slice(0, 6)).size).toBe(1);
    expect(new Set(sides.slice(6)).size).toBe(1);
    expect(sides[0]).not.toBe(sides[6]);
    expect(fit).toBeGreaterThan(0.9);
  });

  it("of two countries is none", async () => {
    const two = { ...likeness, profiles: PROFILES.slice(0, 2) };
    expect(await calculate("map", two)).toBeUndefined();
  });
});

describe("the variation between groups", () => {
  const input = { ...likeness, groups: HALVES, count: 199, seed: "test" };

  it("is rare where groups are apart, and not at all within strata that are those groups", async () => {
    const free = (await calculate("variation", { ...input, strata: Array(12).fill("all") }))!;
    const bound = (await calculate("variation", { ...input, strata: HALVES }))!;
    expect(free.between.r2).toBeGreaterThan(0.5);
    expect(free.rarity.p).toBeLessThan(0.05);
    expect(bound.rarity.p).toBe(free.rarity.p);
    expect(bound.withinStrata.p).toBe(1);
    expect(free.dispersion.means.map(({ name }) => name)).toEqual(["high", "low"]);
  });

  it("takes groups and strata of those that can be compared", async () => {
    const profiles = PROFILES.map((profile, i) => (i === 0 ? profile.map(() => null) : profile));
    const found = (await calculate("variation", { ...input, profiles, strata: HALVES }))!;
    expect(found.units).not.toContain(0);
    expect(found.between.withinDegrees).toBe(9);
  });

  it("is not told of one group, and refuses groups of other units", async () => {
    const all = Array(12).fill("all");
    expect(await calculate("variation", { ...input, groups: all, strata: all })).toBeUndefined();
    await expect(calculate("variation", { ...input, groups: ["a"], strata: all })).rejects.toThrow(
      "variation: lists of different length: 1 and 12",
    );
  });
});

it("tells an interval of a population, a point where everyone was asked", async () => {
  const input = { values: [1, 2, 2, 3, 4], statistic: "mean", replicates: 99, seed: "t" } as const;
  const wide = (await calculate("populationInterval", { ...input, population: 50 }))!;
  expect(wide.high).toBeGreaterThan(wide.low);
  expect(await calculate("populationInterval", { ...input, population: 5 })).toEqual({
    low: 2.4,
    high: 2.4,
  });
});
