import { expect, it } from "vitest";
import { groupDifference } from "../../src/calculations/groupDifference";

const INPUT = { values: [1, 2, 3, 7, 8, 9], groups: ["a", "a", "a", "b", "b", "b"], count: 999 };
const nothing = () => undefined;

it("finds it rare for groups to be wholly apart, about as often as 2 in the 20 arrangements", () => {
  const { p, arrangements } = groupDifference({ ...INPUT, seed: "one" }, nothing)!;
  expect(p).toBeGreaterThan(0.07);
  expect(p).toBeLessThan(0.13);
  expect(arrangements).toBe(999);
});

it("draws anew from another seed, and the same from the same one", () => {
  const of = (seed: string) => groupDifference({ ...INPUT, seed }, nothing)!.p;
  expect(of("one")).toBe(of("one"));
  expect(new Set(["one", "two", "three", "four"].map(of)).size).toBeGreaterThan(1);
});

it("tells how far it is", () => {
  const told: number[] = [];
  groupDifference({ ...INPUT, seed: "one" }, (done) => told.push(done));
  expect(told).toEqual([0, 256, 512, 768]);
});
