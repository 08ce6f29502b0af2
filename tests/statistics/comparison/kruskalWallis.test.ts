import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kruskalWallis, kruskalWallisTest } from "../../../src/statistics/comparison/kruskalWallis";
import { Stream } from "../../../src/statistics/stream";
import reference from "../reference.json";

const { input, expected } = reference.kruskal;
const values = input.groups.flat();
const groups = input.groups.flatMap((group, place) => group.map(() => `group ${place}`));

const unit = fc.record({
  value: fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
  group: fc.constantFrom("a", "b", "c"),
});
const units = fc.array(unit, { maxLength: 14 });
const split = (of: readonly { value: number; group: string }[]) =>
  [of.map(({ value }) => value), of.map(({ group }) => group)] as const;

/** H by the textbook: each rank by counting, then the correction for ties. */
function naiveH(of: readonly number[], names: readonly string[]): number {
  const n = of.length;
  const count = (test: (other: number) => boolean) => of.filter(test).length;
  const ranks = of.map((v) => count((w) => w < v) + (count((w) => w === v) + 1) / 2);
  let sum = 0;
  for (const name of new Set(names)) {
    const own = ranks.filter((_, i) => names[i] === name);
    sum += own.reduce((a, b) => a + b, 0) ** 2 / own.length;
  }
  let ties = 0;
  for (const v of new Set(of)) ties += count((w) => w === v) ** 3 - count((w) => w === v);
  return ((12 / (n * (n + 1))) * sum - 3 * (n + 1)) / (1 - ties / (n ** 3 - n));
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]),
  );
}

describe("Kruskal and Wallis's H", () => {
  it("is the reference's", () => {
    const { h, degreesOfFreedom, epsilonSquared } = kruskalWallis(values, groups)!;
    expect(h).toBeCloseTo(expected.H, 9);
    expect(degreesOfFreedom).toBe(expected.df);
    expect(epsilonSquared).toBeCloseTo(expected.epsilon2, 9);
  });

  it("is what the textbook's formula gives, undefined only where that divides by 0 or has one group", () => {
    fc.assert(
      fc.property(units, (of) => {
        const [numbers, names] = split(of);
        const found = kruskalWallis(numbers, names);
        if (found === undefined) {
          const few = of.length < 3 || new Set(names).size < 2 || new Set(numbers).size < 2;
          expect(few).toBe(true);
        } else {
          expect(found.h).toBeCloseTo(naiveH(numbers, names), 9);
          expect(found.degreesOfFreedom).toBe(new Set(names).size - 1);
          expect(found.epsilonSquared).toBeCloseTo(found.h / (of.length - 1), 12);
          expect(found.epsilonSquared).toBeGreaterThanOrEqual(0);
          expect(found.epsilonSquared).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("depends neither on the order of rows, nor on the groups' names, nor on a rising change of scale", () => {
    fc.assert(
      fc.property(units, (of) => {
        const changed = of
          .toReversed()
          .map(({ value, group }) => ({ value: value * value - 7, group: `${group} too` }));
        const [one, other] = [kruskalWallis(...split(of)), kruskalWallis(...split(changed))];
        expect(other === undefined).toBe(one === undefined);
        expect(other?.h ?? 0).toBeCloseTo(one?.h ?? 0, 9);
      }),
    );
  });

  it("counts values as tied that differ by less than the grain", () => {
    const noisy = values.map((value, i) => value + i * 1e-13);
    expect(kruskalWallis(noisy, groups)).toEqual(kruskalWallis(values, groups));
  });

  it("is greatest, with ε² = 1, where groups differ and none varies within", () => {
    const { h, epsilonSquared } = kruskalWallis([1, 1, 2, 2, 3], ["a", "a", "b", "b", "c"])!;
    expect([h, epsilonSquared]).toEqual([4, 1]);
  });

  it("is 0 where the groups have the same mean rank", () => {
    expect(kruskalWallis([1, 4, 2, 3], ["a", "a", "b", "b"])!.h).toBe(0);
  });
});

describe("what is not defined", () => {
  it.each([
    { why: "nothing", of: [], names: [] },
    { why: "one value", of: [1], names: ["a"] },
    { why: "two values", of: [1, 2], names: ["a", "b"] },
    { why: "one group", of: [1, 2, 3], names: ["a", "a", "a"] },
    { why: "all values equal", of: [2, 2, 2], names: ["a", "b", "b"] },
    { why: "all values within the grain", of: [2, 2 + 1e-12, 2], names: ["a", "b", "b"] },
  ])("is the answer for $why", ({ of, names }) => {
    expect(kruskalWallis(of, names)).toBeUndefined();
    expect(kruskalWallisTest(of, names, { kind: "every" })).toBeUndefined();
  });
});

describe("what is refused", () => {
  it.each([Number.NaN, Infinity, -Infinity])("is %d, by the name of the function", (stray) => {
    const bad = [1, stray, 2];
    const names = ["a", "b", "b"];
    expect(() => kruskalWallis(bad, names)).toThrow(
      new RangeError(`kruskalWallis: not a finite number: ${stray}`),
    );
    expect(() => kruskalWallisTest(bad, names, { kind: "every" })).toThrow(
      new RangeError(`kruskalWallisTest: not a finite number: ${stray}`),
    );
  });

  it("is another number of names than of values", () => {
    expect(() => kruskalWallis([1, 2, 3], ["a", "b"])).toThrow(
      "kruskalWallis: lists of different length: 3 and 2",
    );
  });
});

describe("the permutation test of H", () => {
  it("among all arrangements is the reference's", () => {
    const test = kruskalWallisTest(values, groups, { kind: "every" })!;
    expect(test.p).toBeCloseTo(expected.exact_p, 9);
    expect(test).toMatchObject({ arrangements: expected.arrangements, exact: true });
  });

  it("among all arrangements is the share of permutations with an H as large", () => {
    const few = fc.array(unit, { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(few, (of) => {
        const [numbers, names] = split(of);
        const test = kruskalWallisTest(numbers, names, { kind: "every" });
        fc.pre(test !== undefined);
        const all = permutations(names);
        const observed = naiveH(numbers, names);
        const extreme = all.filter((dealt) => naiveH(numbers, dealt) >= observed - 1e-9);
        expect(test.p).toBeCloseTo(extreme.length / all.length, 12);
      }),
      { numRuns: 30 },
    );
  });

  // H is the same in fractions, and not in the last digit of the machine's.
  it.each([
    { of: [6, 4, 3, 5, 1, 2], names: [..."abbccc"], extreme: 26, all: 60 },
    { of: [2, 4, 7, 3, 5, 6, 1], names: [..."aaabbbc"], extreme: 68, all: 140 },
  ])("counts arrangements of $of with the same H, however it is summed", (row) => {
    const { p, arrangements } = kruskalWallisTest(row.of, row.names, { kind: "every" })!;
    expect([p, arrangements]).toEqual([row.extreme / row.all, row.all]);
  });

  it("is not told within strata of one group each", () => {
    const how = { kind: "drawn", count: 99, stream: new Stream("kruskal", "strata") } as const;
    const strata = ["x", "x", "y", "y"];
    expect(kruskalWallisTest([1, 2, 3, 9], [..."aabb"], { ...how, strata })).toBeUndefined();
    expect(kruskalWallisTest([1, 2, 3, 9], [..."abbb"], { ...how, strata })).toBeDefined();
  });

  it("among drawn arrangements is what shuffling the names and computing H each time gives", () => {
    const draws = new Stream("kruskal", "draws");
    let extreme = 0;
    for (let i = 0; i < 199; i += 1) {
      if (naiveH(values, draws.shuffle(groups)) >= naiveH(values, groups) - 1e-9) extreme += 1;
    }
    const stream = new Stream("kruskal", "draws");
    expect(kruskalWallisTest(values, groups, { kind: "drawn", count: 199, stream })).toEqual({
      p: (extreme + 1) / 200,
      arrangements: 199,
      exact: false,
    });
  });
});
