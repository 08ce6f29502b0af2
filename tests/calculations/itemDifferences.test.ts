import fc from "fast-check";
import { expect, it } from "vitest";
import { groupDifference } from "../../src/calculations/groupDifference";
import { itemDifferences } from "../../src/calculations/itemDifferences";
import { calculate, toldBy } from "./twelve";

const apart = { code: "H01", values: [1, 2, 3, 7, 8, 9], groups: ["a", "a", "a", "b", "b", "b"] };
const mixed = { code: "H02", values: [1, 8, 3, 2, 7, 3], groups: ["a", "a", "a", "b", "b", "b"] };
const alike = { code: "H03", values: [5, 5, 5, 5], groups: ["a", "a", "b", "b"] };
const alone = { code: "H04", values: [1, 2, 3], groups: ["a", "a", "a"] };
const HOW = { count: 999, seed: "one" };
const nothing = () => undefined;

it("finds, in the order given, groups that are wholly apart rarer than groups that are mixed", () => {
  const [first, second] = itemDifferences({ items: [mixed, apart], ...HOW }, nothing);
  expect(first!.p).toBeGreaterThan(0.5);
  expect(second!.p).toBeGreaterThan(0.07);
  expect(second!.p).toBeLessThan(0.13);
});

it("gives undefined in place of an item in which nothing can be told, and goes on", () => {
  const tests = itemDifferences({ items: [alike, apart, alone], ...HOW }, nothing);
  expect(tests.map((test) => test?.arrangements)).toEqual([undefined, 999, undefined]);
});

it("gives each item the same whatever others stand beside it and in whatever order", () => {
  const items = fc
    .uniqueArray(fc.constantFrom(apart, mixed, alike, alone), { minLength: 1 })
    .map((of) => of.toReversed());
  const single = (item: typeof apart) =>
    itemDifferences({ items: [item], count: 49, seed: "s" }, nothing)[0];
  fc.assert(
    fc.property(items, (of) => {
      expect(itemDifferences({ items: of, count: 49, seed: "s" }, nothing)).toEqual(of.map(single));
    }),
  );
});

it("draws for each item from a stream of its own", () => {
  const items = ["H01", "H02", "H03", "H04"].map((code) => ({ ...apart, code }));
  const ps = itemDifferences({ items, ...HOW }, nothing).map((test) => test!.p);
  expect(new Set(ps).size).toBeGreaterThan(1);
});

it("is about what the test of one item is", () => {
  const [test] = itemDifferences({ items: [mixed], count: 9999, seed: "one" }, nothing);
  const one = groupDifference({ ...mixed, count: 9999, seed: "two" }, nothing)!;
  expect(Math.abs(test!.p - one.p)).toBeLessThan(0.03);
});

it("tells how far it is over all items together", () => {
  const told = toldBy((watch) => itemDifferences({ items: [apart, mixed], ...HOW }, watch));
  expect(told).toEqual(
    [0, 256, 512, 768, 999, 999 + 256, 999 + 512, 999 + 768].map((done) => [done, 1998]),
  );
});

it("can be asked for by its name", async () => {
  const input = { items: [apart, alike], ...HOW };
  expect(await calculate("itemDifferences", input)).toEqual(itemDifferences(input, nothing));
});

it("refuses values and groups of different length, and what is not finite", () => {
  const refused = (item: typeof apart) => () =>
    itemDifferences({ items: [apart, item], ...HOW }, nothing);
  expect(refused({ ...apart, values: [1, 2] })).toThrow("lists of different length: 2 and 6");
  expect(refused({ ...apart, values: [1, 2, 3, Number.NaN, 8, 9] })).toThrow(RangeError);
});
