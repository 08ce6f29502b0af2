import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangementsOf, requireFew } from "../../../src/statistics/comparison/arrangements";
import { groupsOf } from "../../../src/statistics/comparison/groups";

describe("the number of arrangements", () => {
  it("is n! over the factorials of the groups' sizes", () => {
    const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
    const sizes = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 });
    fc.assert(
      fc.property(sizes, (of) => {
        const places = of.flatMap((size, group) => new Array<number>(size).fill(group));
        const groups = { names: of.map((_, group) => `${group}`), of: Int32Array.from(places) };
        const naive = factorial(places.length) / of.reduce((all, size) => all * factorial(size), 1);
        expect(arrangementsOf(groups)).toBe(Math.round(naive));
      }),
    );
  });

  it("is beyond all bounds where it is not told exactly", () => {
    const halves = groupsOf(Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? "a" : "b")));
    expect(arrangementsOf(halves)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("arrangements that are gone through", () => {
  const few = (...sizes: readonly number[]) =>
    groupsOf(sizes.flatMap((size, group) => new Array<string>(size).fill(`${group}`)));

  it.each([
    { groups: few(999, 1), arrangements: 1000 },
    { groups: few(179, 3), arrangements: 988_260 },
  ])("are at most $arrangements", ({ groups, arrangements }) => {
    expect(requireFew("asker", groups)).toBe(arrangements);
  });

  it.each([
    { groups: few(1000, 1), wrong: "more than 1000 units, so draw: 1001" },
    { groups: few(20_000, 1), wrong: "more than 1000 units, so draw: 20001" },
    { groups: few(180, 3), wrong: "more than 1000000 arrangements: draw from them" },
  ])("are refused: $wrong", ({ groups, wrong }) => {
    expect(() => requireFew("asker", groups)).toThrow(new RangeError(`asker: ${wrong}`));
  });
});
