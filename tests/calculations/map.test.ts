import { expect, it } from "vitest";
import { allBut, calculate, gappyAt, LIKENESS, PROFILES } from "./twelve";

it("lays the low and the high ones on two sides", async () => {
  const { points, units, fit } = (await calculate("map", LIKENESS))!;
  expect(units).toHaveLength(12);
  const sides = points.map(([x]) => x! > 0);
  expect(new Set(sides.slice(0, 6)).size).toBe(1);
  expect(new Set(sides.slice(6)).size).toBe(1);
  expect(sides[0]).not.toBe(sides[6]);
  expect(fit).toBeGreaterThan(0.9);
});

it("names the units of its points by their places in the input where one is left out", async () => {
  const { points, units } = (await calculate("map", { ...LIKENESS, profiles: gappyAt(3) }))!;
  expect(units).toEqual(allBut(3));
  expect(points).toHaveLength(11);
  const sideOf = (unit: number) => points[units.indexOf(unit)]![0]! > 0;
  expect([4, 5, 6, 7].map(sideOf)).toEqual([sideOf(0), sideOf(0), !sideOf(0), !sideOf(0)]);
});

it("of two countries is none", async () => {
  const two = { ...LIKENESS, profiles: PROFILES.slice(0, 2) };
  expect(await calculate("map", two)).toBeUndefined();
});
