import { expect, it } from "vitest";
import { clusters } from "../../src/calculations/clusters";
import { allBut, calculate, gappyAt, LIKENESS, PROFILES, toldBy } from "./twelve";

const HOW = { ...LIKENESS, samples: 50, seed: "test" };

it("are found, called by name where they come back, and told as lists that can be sent", async () => {
  const found = await calculate("clusters", HOW);
  expect(found).toMatchObject({ count: 4, strength: "clear", apart: [] });
  expect(found!.stability.map(({ called }) => called)).toContain("named");
  expect(found!.stability).toHaveLength(4);
});

it("leave units that stand apart without a name, however surely they come back", async () => {
  const profiles = [...PROFILES.slice(0, 5), [5, 5, 5, 1, 1, 1], ...PROFILES.slice(6)];
  const { labels, apart, stability } = (await calculate("clusters", { ...HOW, profiles }))!;
  expect(apart).toContain(5);
  const sizeOf = (part: number) => labels.filter((label) => label === part + 1).length;
  const small = stability.filter((_, part) => sizeOf(part) < 3);
  const large = stability.filter((_, part) => sizeOf(part) >= 3);
  expect(Math.max(...small.map(({ jaccard }) => jaccard!))).toBeGreaterThanOrEqual(0.75);
  expect(small.map(({ called }) => called)).toEqual(small.map(() => undefined));
  expect(large.length).toBeGreaterThan(1);
  expect(large.map(({ called }) => called)).not.toContain(undefined);
});

it("tell of their units by places in the input where one is left out", async () => {
  const { units, labels } = (await calculate("clusters", { ...HOW, profiles: gappyAt(3) }))!;
  expect(units).toEqual(allBut(3));
  expect(labels).toHaveLength(11);
});

it("are none, without stability, where everybody is alike", async () => {
  const alike = PROFILES.map(() => [1, 2, 3]);
  const found = await calculate("clusters", { ...HOW, profiles: alike });
  expect(found).toMatchObject({ strength: "none", stability: [] });
});

it("are not looked for among seven", async () => {
  const few = { ...HOW, profiles: PROFILES.slice(0, 7) };
  expect(await calculate("clusters", few)).toBeUndefined();
});

it("tell how many of their samples are done", () => {
  expect(toldBy((watch) => clusters({ ...HOW, samples: 40 }, watch))).toEqual([
    [0, 40],
    [16, 40],
    [32, 40],
  ]);
});
