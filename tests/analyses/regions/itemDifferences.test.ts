import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  differenceRecords,
  isMoreThanChance,
  itemDifferences,
} from "../../../src/analyses/regions/itemDifferences";
import { type Portrait, ranksIn } from "../../../src/analyses/regions/portrait";
import { calculateHere } from "../../../src/calculations/here";
import { portraitOfAll, portraits, type Standing } from "./portraits";

const { signal } = new AbortController();
const differencesOf = (portrait: Portrait) => itemDifferences(portrait, calculateHere, { signal });

/** The stages of each group in an item, of those that have three. */
const groupsIn = (portrait: Portrait, item: number) =>
  portrait.groups
    .map(({ members }) => ranksIn(portrait, members, item))
    .filter(({ length }) => length >= 3);

/** The share of the ranks' variation between groups, by the sums of squares of middle ranks. */
function effectOf(groups: readonly (readonly number[])[]): number {
  const all = groups.flat();
  const rankOf = (value: number) =>
    all.filter((each) => each < value).length +
    (all.filter((each) => each === value).length + 1) / 2;
  const mean = (all.length + 1) / 2;
  const squares = (ranks: readonly number[]) =>
    ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  const between = groups.reduce((sum, group) => {
    const middle = group.reduce((total, value) => total + rankOf(value), 0) / group.length;
    return sum + group.length * (middle - mean) ** 2;
  }, 0);
  return between / squares(all.map(rankOf));
}

const stands = (group: string, ranks: readonly number[]): Standing[] =>
  ranks.map((rank) => ({ group, ranks: [rank, 5, rank, rank] }));

describe("the differences of groups item by item", () => {
  it("test each item in which two groups have three stages, and these eight that are not all alike, and name the others", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { items, untested } = await differencesOf(portrait);
        const seen = [...items, ...untested].map(({ item }) => item);
        expect(seen.toSorted((a, b) => a - b)).toEqual([...portrait.items.keys()]);
        for (const { item, why } of untested) {
          const groups = groupsIn(portrait, item);
          const isAlike = new Set(groups.flat()).size === 1;
          expect(why).toBe(groups.length < 2 ? "few" : isAlike ? "alike" : "scant");
          if (why === "scant") expect(groups.flat().length).toBeLessThan(8);
        }
        for (const { item, n, groups, effect } of items) {
          const own = groupsIn(portrait, item);
          expect(n).toBeGreaterThanOrEqual(8);
          expect([groups.length, n]).toEqual([own.length, own.flat().length]);
          expect(effect).toBeCloseTo(effectOf(own), 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("hold all items against one another, so that q is never below p", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { items } = await differencesOf(portrait);
        for (const { p, q } of items) {
          expect(p).toBeGreaterThanOrEqual(1 / 1000);
          expect(q).toBeGreaterThanOrEqual(p);
          const below = items.filter((each) => each.p <= p).length;
          expect(q).toBeLessThanOrEqual(Math.min(1, (items.length * p) / below + 1e-12));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("stand with those that are more than chance first, the largest effects first within", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { items } = await differencesOf(portrait);
        for (const [i, item] of items.entries()) {
          const last = items[i - 1];
          if (last === undefined) continue;
          expect(isMoreThanChance(last) || !isMoreThanChance(item)).toBe(true);
          if (isMoreThanChance(last) !== isMoreThanChance(item)) continue;
          expect(item.effect).toBeLessThanOrEqual(last.effect + 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("tell how the group in the light lies: in how many more pairs it is higher than lower", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { items, against } = await differencesOf(portrait);
        const { group, other } = portrait.choice;
        expect(against === null).toBe(!portrait.groups.some(({ name }) => name === group));
        for (const { item, lit } of items) {
          if (against === null) {
            expect(lit).toBeNull();
            continue;
          }
          const of = (isIn: (name: string | null) => boolean) =>
            portrait.profiles.flatMap((profile) =>
              isIn(profile.group) ? (profile.ranks[item] ?? []) : [],
            );
          const own = of((name) => name === group);
          const others = of((name) => (against.other === null ? name !== group : name === other));
          if (own.length < 3 || others.length < 3) {
            expect(lit).toBeNull();
            continue;
          }
          const pairs = own.flatMap((one) => others.map((two) => Math.sign(one - two)));
          const delta = pairs.reduce((sum, sign) => sum + sign, 0) / pairs.length;
          expect(lit!.delta).toBeCloseTo(delta, 9);
          expect(lit!.n).toEqual([own.length, others.length]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("find groups that lie wholly apart, and not those that are alike", async () => {
    const portrait = portraitOfAll(
      [...stands("East", [1, 1, 2, 2, 3]), ...stands("North", [7, 7, 8, 8, 9])],
      { group: "North" },
    );
    const { items, untested, against, arrangements } = await differencesOf(portrait);
    expect(items.every(isMoreThanChance)).toBe(true);
    expect(items.map(({ lit }) => [lit!.delta, lit!.band])).toEqual(items.map(() => [1, "large"]));
    expect(untested).toEqual([{ item: 1, why: "alike" }]);
    expect(against).toEqual({ group: 1, other: null });
    expect(arrangements).toBe(999);
  });

  it("are the same whenever they are asked for, and in whatever order countries come", async () => {
    const east = stands("East", [1, 4, 2, 7]);
    const north = stands("North", [5, 9, 3, 6]);
    const one = await differencesOf(portraitOfAll([...east, ...north]));
    const other = await differencesOf(portraitOfAll([...north.toReversed(), ...east]));
    expect(other.items).toEqual(one.items);
  });
});

describe("the records of differences", () => {
  it("have a row an item, with δ only where a group is in the light", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const differences = await differencesOf(portrait);
        const { columns, rows } = differenceRecords(portrait, differences);
        expect(rows).toHaveLength(portrait.items.length);
        expect(columns.includes("delta")).toBe(differences.against !== null);
        for (const [i, row] of rows.entries()) {
          expect(row).toHaveLength(columns.length);
          const of = differences.items[i];
          const { code } =
            portrait.items[(of ?? differences.untested[i - differences.items.length]!).item]!;
          expect(row[0]).toBe(code);
          expect(row.slice(2, 7)).toEqual(
            of === undefined
              ? [null, null, null, null, null]
              : [of.n, of.groups.length, of.effect, of.p, of.q],
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
