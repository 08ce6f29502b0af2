import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangementsOf } from "../../../src/statistics/comparison/arrangements";
import { groupsOf } from "../../../src/statistics/comparison/groups";
import { type Permutations, permutationTest } from "../../../src/statistics/comparison/permutation";
import { Stream } from "../../../src/statistics/stream";

const unit = fc.record({
  name: fc.constantFrom("a", "b", "c"),
  stratum: fc.constantFrom("x", "y", "z"),
  value: fc.integer({ min: 0, max: 5 }),
});
const units = (most: number) => fc.array(unit, { maxLength: most });
const namesOf = (of: readonly { name: string }[]) => of.map(({ name }) => name);
const inOrder = (names: readonly string[]) =>
  names.toSorted((a, b) => Number(a > b) - Number(a < b));
const drawn = (count: number, more: { strata?: readonly string[] } = {}): Permutations => ({
  kind: "drawn",
  count,
  stream: new Stream("permutation", "draws"),
  ...more,
});

/** The names of each arrangement that is gone through. */
function arrangementsMade(names: readonly string[], how: Permutations): string[][] {
  const groups = groupsOf(names);
  const made: string[][] = [];
  permutationTest(groups, how, (of) => {
    made.push([...of].map((group) => groups.names[group]!));
    return false;
  });
  return made;
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]),
  );
}

/** The reference's `shuffle`, written out on the integers of the stream. */
function naiveShuffle(names: readonly string[], stream: Stream): string[] {
  const dealt = [...names];
  for (let i = dealt.length - 1; i > 0; i -= 1) {
    const j = Math.floor((stream.u32() / 2 ** 32) * (i + 1));
    const held = dealt[i]!;
    dealt[i] = dealt[j]!;
    dealt[j] = held;
  }
  return dealt;
}

/** The reference's `shuffle_strata`: each stratum taken out, shuffled and put back. */
function naiveShuffleStrata(names: readonly string[], strata: readonly string[], stream: Stream) {
  const dealt = [...names];
  for (const stratum of inOrder([...new Set(strata)])) {
    const places = [...strata.keys()].filter((i) => strata[i] === stratum);
    const shuffled = naiveShuffle(
      places.map((i) => dealt[i]!),
      stream,
    );
    places.forEach((place, i) => {
      dealt[place] = shuffled[i]!;
    });
  }
  return dealt;
}

describe("every arrangement", () => {
  it("is gone through once, where there are two groups: all distinct orders of the names", () => {
    fc.assert(
      fc.property(units(6), (of) => {
        const made = arrangementsMade(namesOf(of), { kind: "every" }).map((names) => names.join());
        const all = new Set(permutations(namesOf(of)).map((names) => names.join()));
        if (all.size === 1) all.clear();
        expect(new Set(made)).toEqual(all);
        expect(made).toHaveLength(all.size);
        expect(arrangementsOf(groupsOf(namesOf(of)))).toBe(Math.max(1, all.size));
      }),
      { numRuns: 40 },
    );
  });

  it("gives the share of permutations that are as extreme", () => {
    fc.assert(
      fc.property(units(6), (of) => {
        const groups = groupsOf(namesOf(of));
        const sumOfFirst = (places: ArrayLike<number>) =>
          of.reduce((sum, { value }, i) => sum + (places[i] === 0 ? value : 0), 0);
        const observed = sumOfFirst(groups.of);
        const all = permutations([...groups.of]);
        const extreme = all.filter((places) => sumOfFirst(places) >= observed).length;
        const test = permutationTest(groups, { kind: "every" }, (p) => sumOfFirst(p) >= observed);
        fc.pre(test !== undefined);
        expect(test.p).toBeCloseTo(extreme / all.length, 12);
        expect(test.p).toBeGreaterThan(0);
        expect(test.exact).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    { names: ["a", "b"], arrangements: 2 },
    { names: ["a", "b", "c", "d"], arrangements: 24 },
  ])("of $names is one of $arrangements", ({ names, arrangements }) => {
    expect(permutationTest(groupsOf(names), { kind: "every" }, () => true)).toEqual({
      p: 1,
      arrangements,
      exact: true,
    });
  });

  it.each([
    {
      names: Array.from({ length: 1001 }, (_, i) => `${i > 0}`),
      wrong: "more than 1000 units, so draw: 1001",
    },
    {
      names: Array.from({ length: 30 }, (_, i) => `${i % 2}`),
      wrong: "more than 1000000 arrangements: draw from them",
    },
  ])("is not gone through where there are $wrong", ({ names, wrong }) => {
    let asked = 0;
    const ask = () => {
      asked += 1;
      return true;
    };
    expect(() => permutationTest(groupsOf(names), { kind: "every" }, ask)).toThrow(
      new RangeError(`permutation: ${wrong}`),
    );
    expect(asked).toBe(0);
  });
});

describe("where nothing can be dealt anew", () => {
  const every: Permutations = { kind: "every" };

  it.each([
    { names: [], how: every, why: "no units" },
    { names: [], how: drawn(9), why: "no units" },
    { names: ["a"], how: every, why: "one unit" },
    { names: ["a", "a", "a"], how: every, why: "one group" },
    { names: ["a", "a", "a"], how: drawn(9), why: "one group" },
    { names: ["a", "b", "a"], how: drawn(9, { strata: ["1", "2", "3"] }), why: "a stratum each" },
    { names: ["a", "b", "a"], how: drawn(9, { strata: ["1", "2", "1"] }), why: "group is stratum" },
  ])("no p is told: $why, $how.kind", ({ names, how }) => {
    expect(permutationTest(groupsOf(names), how, () => true)).toBeUndefined();
  });

  it("in one stratum, it is told from the others", () => {
    const strata = ["1", "1", "2", "2"];
    expect(arrangementsMade(["a", "a", "b", "c"], drawn(5, { strata }))).toHaveLength(5);
  });
});

describe("drawn arrangements", () => {
  it("are those of the reference's shuffle", () => {
    fc.assert(
      fc.property(units(12), (of) => {
        const stream = new Stream("permutation", "draws");
        const naive = Array.from({ length: 20 }, () => naiveShuffle(namesOf(of), stream));
        const isDealt = new Set(namesOf(of)).size > 1;
        expect(arrangementsMade(namesOf(of), drawn(20))).toEqual(isDealt ? naive : []);
      }),
      { numRuns: 30 },
    );
  });

  it("within strata are those of the reference's shuffle of strata", () => {
    fc.assert(
      fc.property(units(12), (of) => {
        const strata = of.map(({ stratum }) => stratum);
        const stream = new Stream("permutation", "draws");
        const naive = Array.from({ length: 20 }, () =>
          naiveShuffleStrata(namesOf(of), strata, stream),
        );
        const pairs = new Set(of.map(({ name, stratum }) => `${stratum} ${name}`)).size;
        const isDealt = pairs > new Set(strata).size;
        expect(arrangementsMade(namesOf(of), drawn(20, { strata }))).toEqual(isDealt ? naive : []);
      }),
      { numRuns: 30 },
    );
  });

  it("keep the number of each group, and within strata the number in each stratum", () => {
    fc.assert(
      fc.property(units(12), (of) => {
        const strata = of.map(({ stratum }) => stratum);
        const within = (names: readonly string[]) =>
          inOrder(names.map((name, i) => `${strata[i]} ${name}`));
        for (const names of arrangementsMade(namesOf(of), drawn(10))) {
          expect(inOrder(names)).toEqual(inOrder(namesOf(of)));
        }
        for (const names of arrangementsMade(namesOf(of), drawn(10, { strata }))) {
          expect(within(names)).toEqual(within(namesOf(of)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("reach every arrangement", () => {
    const made = arrangementsMade(["a", "a", "b", "c"], drawn(500)).map((names) => names.join());
    expect(new Set(made).size).toBe(12);
  });

  it("give (b + 1) / (B + 1), never 0 and at most 1", () => {
    fc.assert(
      fc.property(units(8), fc.integer({ min: 1, max: 40 }), (of, count) => {
        let [asked, extreme] = [0, 0];
        fc.pre(new Set(namesOf(of)).size > 1);
        const test = permutationTest(groupsOf(namesOf(of)), drawn(count), (places) => {
          asked += 1;
          const isExtreme = places[0] === 0;
          if (isExtreme) extreme += 1;
          return isExtreme;
        });
        expect(asked).toBe(count);
        const p = (extreme + 1) / (count + 1);
        expect(test).toEqual({ p, arrangements: count, exact: false });
        expect(test!.p).toBeGreaterThan(0);
        expect(test!.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("come near the exact share", () => {
    const groups = groupsOf(["a", "a", "b", "b", "b", "c"]);
    const isExtreme = (of: Int32Array) => of[0] === of[1];
    const exact = permutationTest(groups, { kind: "every" }, isExtreme)!.p;
    expect(exact).toBeCloseTo(4 / 15, 12);
    expect(Math.abs(permutationTest(groups, drawn(5000), isExtreme)!.p - exact)).toBeLessThan(0.03);
  });

  it("leave the groups as they were", () => {
    const groups = groupsOf(["a", "b", "b", "c"]);
    permutationTest(groups, drawn(20), (of) => of.fill(0).length > 0);
    expect(groups).toEqual(groupsOf(["a", "b", "b", "c"]));
  });

  it("tell how far they are now and then", () => {
    const told: (readonly number[])[] = [];
    const watch = (...steps: readonly number[]) => told.push(steps);
    const how: Permutations = {
      kind: "drawn",
      count: 600,
      stream: new Stream("permutation", "watched"),
      watch: (done, of) => {
        watch(done, of);
      },
    };
    permutationTest(groupsOf(["a", "b"]), how, () => true);
    expect(told).toEqual([
      [0, 600],
      [256, 600],
      [512, 600],
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])("are refused at a count of %d", (count) => {
    expect(() => permutationTest(groupsOf(["a", "b"]), drawn(count), () => true)).toThrow(
      new RangeError(`permutation: count is no whole number from 1: ${count}`),
    );
  });

  it("are refused with another number of strata than of units", () => {
    expect(() =>
      permutationTest(groupsOf(["a", "b"]), drawn(9, { strata: ["x"] }), () => true),
    ).toThrow(new RangeError("permutation: lists of different length: 2 and 1"));
  });
});
