import { expect, it } from "vitest";
import { comparedBy } from "../../src/calculations/likeness";
import { variation } from "../../src/calculations/variation";
import { dispersionTest } from "../../src/statistics/comparison/dispersion";
import { permanovaTest } from "../../src/statistics/comparison/permanova";
import { Stream } from "../../src/statistics/stream";
import { calculate, HALVES, LIKENESS, PROFILES, toldBy } from "./twelve";

const INPUT = { ...LIKENESS, groups: HALVES, count: 199, seed: "test" };
const ALL = HALVES.map(() => "all");

/** Groups and strata that cut across one another, and profiles that hardly go by either. */
const MIXED = {
  ...INPUT,
  profiles: PROFILES.map((profile, country) =>
    profile.map((_, item) => 1 + ((country * country * 7 + item * (country + 3)) % 5)),
  ),
  groups: HALVES.map((_, country) => ["a", "b", "b"][country % 3]!),
  strata: HALVES,
  count: 300,
  seed: "mixed",
};
const nothing = () => undefined;

it("is rare where groups are apart", async () => {
  const { between, test, dispersion } = (await calculate("variation", {
    ...INPUT,
    strata: ALL,
  }))!;
  expect(between.r2).toBeGreaterThan(0.5);
  expect(test.p).toBeLessThan(0.05);
  expect(dispersion.means.map(({ name }) => name)).toEqual(["high", "low"]);
});

it("has no test within strata that hold one group each, and the same one among all", async () => {
  const free = (await calculate("variation", { ...INPUT, strata: ALL }))!;
  const bound = (await calculate("variation", { ...INPUT, strata: HALVES }))!;
  expect(bound.withinStrata).toBeUndefined();
  expect(bound.test).toEqual(free.test);
  expect(free.withinStrata!.p).toBeLessThan(0.05);
});

it("draws for each of its tests from a stream of its own", () => {
  const { distances } = comparedBy(MIXED);
  const drawn = (name: string) => ({
    kind: "drawn" as const,
    count: MIXED.count,
    stream: new Stream(MIXED.seed, name),
  });
  const names = ["variation", "variation within strata", "dispersion"];
  const free = names.map((name) => permanovaTest(distances, MIXED.groups, drawn(name))!.p);
  const within = names.map(
    (name) => permanovaTest(distances, MIXED.groups, { ...drawn(name), strata: MIXED.strata })!.p,
  );
  const spread = names.map((name) => dispersionTest(distances, MIXED.groups, drawn(name))!.p);
  for (const ps of [free, within, spread]) expect(new Set(ps).size).toBe(3);
  const found = variation(MIXED, nothing)!;
  expect([found.test.p, found.withinStrata!.p, found.dispersionTest!.p]).toEqual([
    free[0],
    within[1],
    spread[2],
  ]);
});

it("tells how much of all three tests is done", () => {
  expect(toldBy((watch) => variation(MIXED, watch))).toEqual(
    [0, 256, 300, 556, 600, 856].map((done) => [done, 900]),
  );
});

it("takes groups and strata of those that can be compared", async () => {
  const profiles = PROFILES.map((profile, i) => (i === 0 ? profile.map(() => null) : profile));
  const found = (await calculate("variation", { ...INPUT, profiles, strata: HALVES }))!;
  expect(found.units).not.toContain(0);
  expect(found.between.withinDegrees).toBe(9);
});

it("is not told of one group, and refuses groups of other units", async () => {
  expect(await calculate("variation", { ...INPUT, groups: ALL, strata: ALL })).toBeUndefined();
  await expect(calculate("variation", { ...INPUT, groups: ["a"], strata: ALL })).rejects.toThrow(
    "variation: lists of different length: 1 and 12",
  );
  await expect(calculate("variation", { ...INPUT, strata: ["a"] })).rejects.toThrow(
    "variation: lists of different length: 1 and 12",
  );
});
