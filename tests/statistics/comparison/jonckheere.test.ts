import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  jonckheere,
  jonckheereTest,
  type OrderedGroups,
} from "../../../src/statistics/comparison/jonckheere";
import { Stream } from "../../../src/statistics/stream";
import reference from "../reference.json";

const { input, expected } = reference.jonckheere;
const order = ["low", "middle", "high"];
const listed: OrderedGroups = {
  values: input.groups_in_order.flat(),
  groups: input.groups_in_order.flatMap((group, place) => group.map(() => order[place]!)),
  order,
};

const units = (most: number) =>
  fc
    .array(fc.record({ value: fc.integer({ min: 1, max: 9 }), group: fc.constantFrom(...order) }), {
      minLength: 3,
      maxLength: most,
    })
    .map((of) => ({
      values: of.map(({ value }) => value),
      groups: of.map(({ group }) => group),
      order,
    }));

/** J as it is defined: by the lists of the groups, two by two. */
function naiveJ({ values, groups, order: names }: OrderedGroups): number {
  const lists = names.map((name) => values.filter((_, i) => groups[i] === name));
  let j = 0;
  lists.forEach((later, place) => {
    for (const earlier of lists.slice(0, place)) {
      for (const a of earlier) for (const b of later) j += a < b ? 1 : a === b ? 0.5 : 0;
    }
  });
  return j;
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]),
  );
}

describe("Jonckheere and Terpstra's J", () => {
  it("is the reference's", () => {
    expect(jonckheere(listed)).toEqual({ j: expected.J, pairs: 48 });
  });

  it("is what comparing the groups two by two gives", () => {
    fc.assert(
      fc.property(units(14), (of) => {
        const found = jonckheere(of);
        fc.pre(found !== undefined);
        expect(found.j).toBe(naiveJ(of));
        expect(found.j).toBeLessThanOrEqual(found.pairs);
      }),
    );
  });

  it("and that of the reversed order are all pairs together", () => {
    fc.assert(
      fc.property(units(14), (of) => {
        const found = jonckheere(of);
        fc.pre(found !== undefined);
        const turned = jonckheere({ ...of, order: order.toReversed() })!;
        expect(found.j + turned.j).toBe(found.pairs);
      }),
    );
  });

  it("does not depend on the order of rows nor on groups without values", () => {
    fc.assert(
      fc.property(units(14), (of) => {
        const { values, groups } = of;
        const turned = { values: values.toReversed(), groups: groups.toReversed() };
        const longer = ["none", "low", "nobody", "middle", "high", "no one"];
        expect(jonckheere({ ...turned, order: longer })).toEqual(jonckheere(of));
      }),
    );
  });

  it("counts values as equal that differ by less than the grain", () => {
    const noisy = listed.values.map((value, i) => value - i * 1e-13);
    expect(jonckheere({ ...listed, values: noisy })).toEqual(jonckheere(listed));
  });
});

describe("what is not defined", () => {
  it.each([
    { why: "nothing", values: [], groups: [] },
    { why: "two values", values: [1, 2], groups: ["low", "high"] },
    { why: "one group with values", values: [1, 2, 3], groups: ["low", "low", "low"] },
    { why: "all values equal", values: [2, 2, 2], groups: ["low", "low", "high"] },
  ])("is the answer for $why", ({ values, groups }) => {
    expect(jonckheere({ values, groups, order })).toBeUndefined();
    expect(jonckheereTest({ values, groups, order }, { kind: "every" })).toBeUndefined();
  });
});

describe("what is refused", () => {
  const refused = { values: [1, 2, 3], groups: ["low", "low", "high"], order };

  it.each([
    {
      input: { ...refused, groups: ["low", "low", "higher"] },
      message: "a group not in the order: higher",
    },
    {
      input: { ...refused, order: ["low", "high", "low"] },
      message: "a group twice in the order: low",
    },
    { input: { ...refused, values: [1, Number.NaN, 3] }, message: "not a finite number: NaN" },
    { input: { ...refused, values: [1, 2] }, message: "lists of different length: 2 and 3" },
  ])("is told by the name of the function: $message", ({ input: bad, message }) => {
    expect(() => jonckheere(bad)).toThrow(new RangeError(`jonckheere: ${message}`));
    expect(() => jonckheereTest(bad, { kind: "every" })).toThrow(
      new RangeError(`jonckheereTest: ${message}`),
    );
  });
});

describe("the permutation test of J", () => {
  it("among all arrangements is the reference's, one-sided", () => {
    const test = jonckheereTest(listed, { kind: "every" })!;
    expect(test.p).toBeCloseTo(expected.exact_one_sided_p, 9);
    expect(test.exact).toBe(true);
  });

  it("is near 1 for values that fall", () => {
    const falling = { ...listed, order: order.toReversed() };
    expect(jonckheereTest(falling, { kind: "every" })!.p).toBeGreaterThan(0.99);
  });

  it("among all arrangements is the share of permutations with a J as large", () => {
    fc.assert(
      fc.property(units(6), (of) => {
        const test = jonckheereTest(of, { kind: "every" });
        fc.pre(test !== undefined);
        const all = permutations(of.groups);
        const extreme = all.filter((groups) => naiveJ({ ...of, groups }) >= naiveJ(of));
        expect(test.p).toBeCloseTo(extreme.length / all.length, 12);
      }),
      { numRuns: 30 },
    );
  });

  it("among drawn arrangements is what shuffling the names gives", () => {
    const draws = new Stream("jonckheere", "draws");
    let extreme = 0;
    for (let i = 0; i < 199; i += 1) {
      const groups = draws.shuffle(listed.groups);
      if (naiveJ({ ...listed, groups }) >= expected.J) extreme += 1;
    }
    const stream = new Stream("jonckheere", "draws");
    const test = jonckheereTest(listed, { kind: "drawn", count: 199, stream })!;
    expect(test.p).toBe((extreme + 1) / 200);
  });
});
