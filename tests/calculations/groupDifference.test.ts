import fc from "fast-check";
import { expect, it } from "vitest";
import { groupDifference } from "../../src/calculations/groupDifference";
import { toldBy } from "./twelve";

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
  expect(toldBy((watch) => groupDifference({ ...INPUT, seed: "one" }, watch))).toEqual(
    [0, 256, 512, 768].map((done) => [done, 999]),
  );
});

it("is the same for units in any order", () => {
  const units = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom("a", "b", "c")), {
    minLength: 4,
    maxLength: 12,
  });
  const orders = units.chain((units) =>
    fc.shuffledSubarray([...units], { minLength: units.length }).map((other) => [units, other]),
  );
  fc.assert(
    fc.property(orders, ([units, other]) => {
      const of = (units: readonly [number, string][]) =>
        groupDifference(
          {
            values: units.map(([value]) => value),
            groups: units.map(([, group]) => group),
            count: 29,
            seed: "one",
          },
          nothing,
        );
      expect(of(other!)).toEqual(of(units!));
    }),
  );
});

it("refuses values and groups of different length, and what is not finite", () => {
  const refused = (values: readonly number[]) => () =>
    groupDifference({ ...INPUT, values, seed: "one" }, nothing);
  expect(refused([1, 2])).toThrow("groupDifference: lists of different length: 2 and 6");
  expect(refused([1, 2, 3, Number.NaN, 8, 9])).toThrow(RangeError);
});

it("within strata takes nothing that lies between strata for a difference of groups, in whatever order", () => {
  // Low and high are strata; within each all are alike, and group a has more of the low ones.
  const units = [
    ...["a", "a", "a", "a", "b", "b"].map((group) => ({ group, stratum: "low", value: 1 })),
    ...["a", "a", "b", "b", "b", "b"].map((group) => ({
      ...{ group, stratum: "high", value: 8 },
    })),
  ];
  const pOf = (list: typeof units, isWithin: boolean) =>
    groupDifference(
      {
        values: list.map(({ value }) => value),
        groups: list.map(({ group }) => group),
        ...(isWithin && { strata: list.map(({ stratum }) => stratum) }),
        ...{ count: 999, seed: "one" },
      },
      nothing,
    )!.p;
  expect(pOf(units, true)).toBe(1);
  expect(pOf(units, false)).toBeLessThan(1);
  expect(pOf(units.toReversed(), true)).toBe(pOf(units, true));
});
