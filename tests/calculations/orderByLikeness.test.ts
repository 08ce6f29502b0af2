import { expect, it } from "vitest";
import { allBut, calculate, gappyAt, HALVES, LIKENESS } from "./twelve";

it("keeps the low and the high ones together, and within them the alike", async () => {
  const { order, units, faithfulness } = await calculate("orderByLikeness", LIKENESS);
  expect(units).toEqual([...Array(12).keys()]);
  const sides = order.map((country) => HALVES[country]);
  expect(sides.filter((side, i) => i > 0 && side !== sides[i - 1])).toHaveLength(1);
  expect(faithfulness).toBeGreaterThan(0.75);
});

it("of shapes does not know high from low", async () => {
  const { order } = await calculate("orderByLikeness", { ...LIKENESS, by: "shape" });
  const parities = order.map((country) => country % 2);
  expect(parities.filter((parity, i) => i > 0 && parity !== parities[i - 1])).toHaveLength(1);
});

it("leaves out who shares too little with others, and orders the rest", async () => {
  const gappy = { ...LIKENESS, profiles: gappyAt(3) };
  const { units, order } = await calculate("orderByLikeness", gappy);
  expect(units).toEqual(allBut(3));
  expect(order.toSorted((a, b) => a - b)).toEqual([...Array(11).keys()]);
});

it("of nobody and of one is what there is", async () => {
  for (const profiles of [[], [[1, 2]]]) {
    const { order } = await calculate("orderByLikeness", { ...LIKENESS, profiles });
    expect(order).toEqual(profiles.map((_, unit) => unit));
  }
});
