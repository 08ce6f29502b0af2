import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupLikeness } from "../../../src/analyses/regions/groupLikeness";
import { type Portrait, ranksIn } from "../../../src/analyses/regions/portrait";
import { calculateHere } from "../../../src/calculations/here";
import { PLACES } from "../../../src/model/stage";
import { portraitOfAll, portraits, type Standing } from "./portraits";

const { signal } = new AbortController();
const likenessOf = (portrait: Portrait) => groupLikeness(portrait, calculateHere, signal);

/** How far lists of places lie apart: the area between their shares at or below each place, half a stage a step. */
function apart(one: readonly number[], other: readonly number[]): number {
  const below = (list: readonly number[], place: number) =>
    list.filter((rank) => rank <= place).length / list.length;
  return PLACES.slice(1).reduce(
    (area, _, i) => area + Math.abs(below(one, i + 1) - below(other, i + 1)) / 2,
    0,
  );
}

/** The items in which both groups have three stages, each with how far they lie apart. */
function comparedOf(portrait: Portrait, one: number, other: number) {
  return portrait.items.flatMap((_, item) => {
    const [first, second] = [one, other].map((place) =>
      ranksIn(portrait, portrait.groups[place]!.members, item),
    );
    return first!.length < 3 || second!.length < 3 ? [] : [{ item, far: apart(first!, second!) }];
  });
}

const group = (name: string, ...ranks: readonly (readonly (number | null)[])[]): Standing[] =>
  ranks.map((each) => ({ group: name, ranks: each }));

describe("the likeness of groups", () => {
  it("is the mean distance over the items that both have three stages in, the same both ways", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { order, left, distances } = await likenessOf(portrait);
        expect([...order, ...left].toSorted((a, b) => a - b)).toEqual([...portrait.groups.keys()]);
        for (const [i, one] of order.entries()) {
          for (const [j, other] of order.entries()) {
            const distance = distances[i]![j]!;
            if (i === j) {
              expect(distance).toBeNull();
              continue;
            }
            const compared = comparedOf(portrait, one, other);
            const mean = compared.reduce((sum, { far }) => sum + far, 0) / compared.length;
            expect(distance).toBeCloseTo(mean, 9);
            expect(distances[j]![i]).toBe(distance);
          }
        }
      }),
    );
  });

  it("names the nearest and the farthest of three and more, and of two neither", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { order, distances, nearest, farthest } = await likenessOf(portrait);
        expect([nearest === null, farthest === null]).toEqual([order.length < 3, order.length < 3]);
        if (nearest === null || farthest === null) return;
        const all = distances.flat().filter((distance) => distance !== null);
        expect(nearest.distance).toBe(Math.min(...all));
        expect(farthest.distance).toBe(Math.max(...all));
      }),
    );
  });

  it("looks closely at the pair that is chosen, else at the chosen one's or everyone's farthest", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { order, distances, pair } = await likenessOf(portrait);
        expect(pair === null).toBe(order.length < 2);
        if (pair === null) return;
        const names = pair.groups.map((place) => portrait.groups[place]!.name);
        const { group, other } = portrait.choice;
        const lit = [group, other].filter((name) =>
          order.some((place) => name !== "" && portrait.groups[place]!.name === name),
        );
        for (const name of lit) expect(names).toContain(name);
        if (lit.length === 2) return;
        const rows = distances.filter(
          (_, i) => lit.length === 0 || portrait.groups[order[i]!]!.name === lit[0],
        );
        expect(pair.distance).toBe(Math.max(...rows.flat().map((distance) => distance ?? 0)));
      }),
    );
  });

  it("tells item by item how far the pair lies apart, those most first, and which is higher", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { pair } = await likenessOf(portrait);
        if (pair === null) return;
        const [one, other] = pair.groups;
        const compared = comparedOf(portrait, one, other);
        expect(pair.items.map(({ item }) => item).toSorted((a, b) => a - b)).toEqual(
          compared.map(({ item }) => item),
        );
        for (const [i, { item, distance, higher, n }] of pair.items.entries()) {
          expect(distance).toBeCloseTo(compared.find((each) => each.item === item)!.far, 9);
          expect(distance).toBeLessThanOrEqual(pair.items[i - 1]?.distance ?? 4);
          const [first, second] = pair.groups.map((place) =>
            ranksIn(portrait, portrait.groups[place]!.members, item),
          );
          expect(n).toEqual([first!.length, second!.length]);
          const index = (ranks: readonly number[]) =>
            ranks.reduce((sum, rank) => sum + (rank + 1) / 2, 0) / ranks.length;
          expect(higher).toBeCloseTo(index(first!) - index(second!), 9);
        }
        const { parts } = pair;
        if (parts === null) return;
        expect(parts.level + parts.scatter + parts.shape).toBeCloseTo(parts.meanSquare, 9);
      }),
    );
  });

  it("calls one group a whole stage above another, in each item, a matter of level alone", async () => {
    const portrait = portraitOfAll([
      ...group("East", [1, 3, 1, 3], [3, 5, 3, 5], [5, 7, 5, 7]),
      ...group("North", [3, 5, 3, 5], [5, 7, 5, 7], [7, 9, 7, 9]),
    ]);
    const { pair, nearest } = await likenessOf(portrait);
    expect(nearest).toBeNull();
    expect(pair!.distance).toBe(1);
    expect(pair!.items.map(({ distance, higher }) => [distance, higher])).toEqual(
      Array.from({ length: 4 }, () => [1, -1]),
    );
    expect(pair!.parts).toMatchObject({ level: 1, scatter: 0, shape: 0 });
  });

  it("leaves out a group of two, and one that shares no item with the others", async () => {
    const portrait = portraitOfAll([
      ...group("East", [1, 1, 1, null], [3, 3, 3, null], [5, 5, 5, null]),
      ...group("North", [3, 3, 3, null], [5, 5, 5, null], [7, 7, 7, null]),
      ...group("South", [null, null, null, 3], [null, null, null, 3], [null, null, null, 3]),
      ...group("West", [3, 3, 3, 3], [3, 3, 3, 3]),
    ]);
    const { order, left } = await likenessOf(portrait);
    const names = (places: readonly number[]) =>
      places.map((place) => portrait.groups[place]!.name).toSorted();
    expect(names(order)).toEqual(["East", "North"]);
    expect(names(left)).toEqual(["South", "West"]);
  });
});
