import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GroupLikeness, groupLikeness } from "../../../src/analyses/regions/groupLikeness";
import type { Portrait } from "../../../src/analyses/regions/portrait";
import { calculateHere } from "../../../src/calculations/here";
import { likenessFinding, pairFinding } from "../../../src/findings/regions/groupLikeness";
import { itemName } from "../../../src/findings/regions/itemName";
import { portraitOfAll, portraits, type Standing } from "../../analyses/regions/portraits";

const { signal } = new AbortController();
const likenessOf = (portrait: Portrait) => groupLikeness(portrait, calculateHere, signal);
const nameIn = (portrait: Portrait) => (place: number) => portrait.groups[place]!.name ?? "others";

const ITEM = "(?:, above all in “([^”]+)”)?";
const SEVERAL = new RegExp(
  `^Of (\\d+) groups with (\\d+) countries between them, (\\w+) \\(n\\s(\\d+)\\) and (\\w+) \\(n\\s(\\d+)\\) are most alike, .*?(\\d\\.\\d) stages? apart.*?; (\\w+) \\(n\\s(\\d+)\\) and (\\w+) \\(n\\s(\\d+)\\) differ most, by (\\d\\.\\d)${ITEM}\\.$`,
);
const TWO = new RegExp(
  `^(\\w+) and (\\w+), with (\\d+) and (\\d+) published reviews, .*?(\\d\\.\\d) stages? apart.*?${ITEM}\\.$`,
);

function distanceOf(
  portrait: Portrait,
  { order, distances }: GroupLikeness,
  [one, other]: readonly [string, string],
): number {
  const at = (name: string) => order.findIndex((place) => nameIn(portrait)(place) === name);
  return distances[at(one)]![at(other)]!;
}

describe("the sentence of which groups are alike", () => {
  it("names the nearest and the farthest pair with their distance, and how many are compared", async () => {
    const forms = new Set<string>();
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const likeness = await likenessOf(portrait);
        const sentence = likenessFinding(portrait, likeness, nameIn(portrait));
        const { order, distances } = likeness;
        if (order.length < 2) {
          expect(sentence).toMatch(/^(No published review counts here|No two groups have three)/);
          expect(/^No published/.test(sentence)).toBe(portrait.profiles.length === 0);
          return void forms.add("none");
        }
        if (order.length === 2) {
          const [, one, other, n, nOther, distance] = TWO.exec(sentence)!;
          const published = [one, other].map(
            (name) =>
              portrait.groups.find((_, place) => nameIn(portrait)(place) === name)!.published,
          );
          expect([n, nOther].map(Number)).toEqual(published);
          expect(distanceOf(portrait, likeness, [one!, other!]).toFixed(1)).toBe(distance);
          return void forms.add("two");
        }
        const [, groups, countries, a, nA, b, nB, near, c, nC, d, nD, far] =
          SEVERAL.exec(sentence)!;
        const publishedIn = (name: string) =>
          portrait.groups.find((_, place) => nameIn(portrait)(place) === name)!.published;
        expect([nA, nB, nC, nD].map(Number)).toEqual([a!, b!, c!, d!].map(publishedIn));
        const all = distances.flat().filter((distance) => distance !== null);
        expect(Number(groups)).toBe(order.length);
        const published = order.map((place) => portrait.groups[place]!.members.length);
        expect(Number(countries)).toBe(published.reduce((sum, n) => sum + n, 0));
        expect(distanceOf(portrait, likeness, [a!, b!])).toBe(Math.min(...all));
        expect(distanceOf(portrait, likeness, [c!, d!])).toBe(Math.max(...all));
        expect([near, far]).toEqual([Math.min(...all).toFixed(1), Math.max(...all).toFixed(1)]);
        forms.add("several");
      }),
      { numRuns: 300 },
    );
    expect(forms).toEqual(new Set(["none", "two", "several"]));
  });

  it("names the item in which the farthest pair differs most only where that pair is looked at", async () => {
    const stands = (group: string, ranks: readonly number[]): Standing[] =>
      [0, 0, 0].map(() => ({ group, ranks }));
    const countries = [
      ...stands("East", [1, 1, 1, 1]),
      ...stands("North", [1, 1, 1, 3]),
      ...stands("West", [3, 3, 9, 3]),
    ];
    const said = async (choice: { group: string; other: string }) => {
      const portrait = portraitOfAll(countries, choice);
      return likenessFinding(portrait, await likenessOf(portrait), nameIn(portrait));
    };
    expect(await said({ group: "", other: "" })).toMatch(
      /East \(n\s3\) and West \(n\s3\) .*above all in “Defence”/,
    );
    expect(await said({ group: "East", other: "North" })).not.toContain("above all");
  });
});

describe("the sentence of a pair", () => {
  it("names up to three items that differ most, and who is higher if it is the same in each", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { pair } = await likenessOf(portrait);
        if (pair === null) return;
        const name = nameIn(portrait);
        const [one, other] = pair.groups.map(name);
        const sentence = pairFinding(portrait, pair, name);
        expect(sentence.startsWith(`${one} and ${other} `)).toBe(true);
        const named = [...sentence.matchAll(/“([^”]+)”/g)].map(([, item]) => item);
        const differing = pair.items.filter(({ distance }) => distance > 0).slice(0, 3);
        expect(named).toEqual(differing.map(({ item }) => itemName(portrait, item)));
        if (differing.length === 0) return void expect(sentence).toMatch(/do not differ in any/);
        const higher = /; (\w+) stands higher there\.$/.exec(sentence)?.[1];
        const isAll = (sign: number) => differing.every((each) => Math.sign(each.higher) === sign);
        expect(higher).toBe(isAll(1) ? one : isAll(-1) ? other : undefined);
      }),
      { numRuns: 200 },
    );
  });
});
