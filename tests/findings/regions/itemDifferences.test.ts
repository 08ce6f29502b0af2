import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ItemDifferences,
  itemDifferences,
} from "../../../src/analyses/regions/itemDifferences";
import type { Portrait } from "../../../src/analyses/regions/portrait";
import { calculateHere } from "../../../src/calculations/here";
import { differencesFinding } from "../../../src/findings/regions/itemDifferences";
import { portraitOfAll, portraits, type Standing } from "../../analyses/regions/portraits";

const { signal } = new AbortController();
const differencesOf = (portrait: Portrait) => itemDifferences(portrait, calculateHere, { signal });

const SAID =
  /^Of (\d+) (theme|factor)s?, (\d+) groups with (\d+) countries between them differ in (none|\d+) by so much as would seldom come by chance alone(?:(: |, most in )“([^”]+)”)?\.$/;

function expectTrue(portrait: Portrait, { items, untested }: ItemDifferences): string {
  const sentence = differencesFinding(portrait, {
    items,
    untested,
    against: null,
    arrangements: 999,
  });
  if (items.length === 0) {
    const why = new Set(untested.map((each) => each.why));
    if (why.has("scant")) {
      expect(sentence).toMatch(
        why.has("alike") ? /fewer than eight countries have a stage, or all/ : /^In no item have/,
      );
    } else {
      expect(sentence).toMatch(why.has("alike") ? /^In no item do/ : /^No two groups have three/);
    }
    return "nothing";
  }
  const [, tested, level, groups, countries, differing, , name] = SAID.exec(sentence)!;
  expect([Number(tested), level]).toEqual([items.length, portrait.choice.level]);
  const compared = portrait.groups.filter((_, place) =>
    items.some((item) => item.groups.includes(place)),
  );
  expect(Number(groups)).toBe(compared.length);
  const members = compared.flatMap((group) => group.members);
  expect(Number(countries)).toBe(members.length);
  const rare = items.filter(({ q }) => q <= 0.1);
  expect(differing === "none" ? 0 : Number(differing)).toBe(rare.length);
  expect(name === undefined).toBe(rare.length === 0);
  if (name === undefined) return "none";
  const most = rare.find(({ effect }) => effect === Math.max(...rare.map((each) => each.effect)))!;
  expect(name.endsWith(portrait.items[most.item]!.name)).toBe(true);
  return "some";
}

const stands = (group: string, ranks: readonly number[]): Standing[] =>
  ranks.map((rank) => ({ group, ranks: [rank, rank, 10 - rank, 5] }));

describe("the sentence of the items in which groups differ", () => {
  it("is true of the rows in every count and name", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        expectTrue(portrait, await differencesOf(portrait));
      }),
      { numRuns: 60 },
    );
  });

  it("names the item of the largest effect among those that chance would seldom bring", async () => {
    const portrait = portraitOfAll([
      ...stands("East", [1, 1, 2, 2, 3, 3]),
      ...stands("North", [7, 7, 8, 8, 9, 9]),
    ]);
    const differences = await differencesOf(portrait);
    expect(expectTrue(portrait, differences)).toBe("some");
    expect(differencesFinding(portrait, differences)).toBe(
      "Of 3 themes, 2 groups with 12 countries between them differ in 3 by so much as would seldom come by chance alone, most in “Strategy”.",
    );
  });

  it("says so where nothing can be told", async () => {
    const few = portraitOfAll(stands("East", [1, 2, 3]));
    expect(differencesFinding(few, await differencesOf(few))).toBe(
      "No two groups have three published reviews each with a stage in the same item: whether they differ cannot be told.",
    );
    const alike = portraitOfAll([...stands("East", [5, 5, 5]), ...stands("North", [5, 5, 5])]);
    expect(differencesFinding(alike, await differencesOf(alike))).toBe(
      "In no item do the groups’ stages vary: there is no difference to be told.",
    );
    const scant = portraitOfAll([...stands("East", [1, 2, 3]), ...stands("North", [5, 6, 7, 8])]);
    expect(differencesFinding(scant, await differencesOf(scant))).toBe(
      "In no item can it be told whether groups differ: fewer than eight countries have a stage, or all that are compared have the same.",
    );
    const { items, untested, ...others } = await differencesOf(scant);
    const only = untested.filter(({ why }) => why === "scant");
    expect(only.length).toBeGreaterThan(0);
    expect(differencesFinding(scant, { items, untested: only, ...others })).toBe(
      "In no item have groups of three published reviews or more eight with a stage between them: whether they differ cannot be told.",
    );
  });
});
