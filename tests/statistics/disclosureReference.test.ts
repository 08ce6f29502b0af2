import { expect, it } from "vitest";
import { boundsOf, remainderOf } from "../../src/disclosure/bounds";
import { classesOf } from "../../src/disclosure/classes";
import reference from "./reference.json";

it("bounds the reference's group as the reference does", () => {
  const { input, expected } = reference.bounds;
  const portions = input.blocks.map(({ n, lo, hi }) => ({
    counted: n,
    block: remainderOf({ n, said: { lo, hi }, named: [] }),
  }));
  const { named_n: placed, named_reached: reached, withheld_n: withheld } = input;
  const bounds = boundsOf({ placed, reached, portions, withheld });
  expect(bounds).toEqual({ lo: 10 + 8, hi: 10 + 12 + 1, of: 14 + 12 + 1 });
  expect(bounds.lo / bounds.of).toBeCloseTo(expected.lo, 9);
  expect(bounds.hi / bounds.of).toBeCloseTo(expected.hi, 9);
});

it("parts the counts of blocks into the reference's classes", () => {
  const { input, expected } = reference.count_classes;
  const classesFor = (c: number) =>
    Object.fromEntries(input.n.map((n) => [`${n}`, classesOf(n, c).map(({ lo, hi }) => [lo, hi])]));
  expect(Object.fromEntries(input.c.map((c) => [`${c}`, classesFor(c)]))).toEqual(expected);
});
