import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAMPLES } from "../../../src/analyses/regions/countryClusters";
import type { Portrait } from "../../../src/analyses/regions/portrait";
import { PLACES } from "../../../src/model/stage";
import { lowMedian } from "../../../src/statistics/description/median";
import { gower } from "../../../src/statistics/distances/gower";
import { profileShape } from "../../../src/statistics/distances/profileShape";
import { Stream } from "../../../src/statistics/stream";
import { clusterCount } from "../../../src/statistics/trees/clusterCount";
import { clusterStability } from "../../../src/statistics/trees/stability";
import { upgma } from "../../../src/statistics/trees/upgma";
import { clustersOf, ofOneKind, ofTwoKinds } from "./alike";
import { GROUPS, portraitOfAll, portraits } from "./portraits";

const numbersOf = ({ profiles }: Portrait) =>
  profiles.map(({ ranks }) => ranks.map((rank) => (rank === null ? null : PLACES[rank - 1]!)));

/** Portraits of countries of two kinds, far apart. */
const kinds = fc
  .array(
    fc.record({
      group: fc.constantFrom(...GROUPS, null),
      isHigh: fc.boolean(),
      ranks: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 8, maxLength: 24 },
  )
  .map((all) =>
    portraitOfAll(
      all.map(({ group, isHigh, ranks }) => ({
        group,
        ranks: ranks.map((rank) => rank + (isHigh ? 7 : 1)),
      })),
    ),
  );

describe("clusters of countries", () => {
  it.each(["stages", "shape"] as const)(
    "are those of the statistics on the same rows, by %s",
    async (by) => {
      const portrait = ofTwoKinds({ by });
      const stages = numbersOf(portrait);
      const distances = gower(by === "stages" ? stages : stages.map(profileShape), { range: 4 });
      const tree = upgma(distances);
      const expected = clusterCount(tree, distances)!;
      const found = await clustersOf(portrait);
      expect([found.strength, found.silhouette]).toEqual([expected.strength, expected.silhouette]);
      const stability =
        expected.strength === "none"
          ? []
          : clusterStability(distances, expected.labels, {
              samples: SAMPLES,
              stream: new Stream("test-1", "clusters"),
            });
      const parts = found.clusters.map(({ members, stability }) => [
        members.toSorted((a, b) => a - b),
        stability,
      ]);
      const expectedParts = stability
        .map((value, part) => [
          [...stages.keys()].filter((unit) => expected.labels[unit] === part + 1),
          value,
        ])
        .filter(([members]) => (members as number[]).length >= 3)
        .toSorted(([a], [b]) => (b as number[]).length - (a as number[]).length);
      expect(parts).toEqual(expectedParts);
    },
  );

  it("tell how many of each group they hold, and where they differ most from all others", async () => {
    const portrait = ofTwoKinds();
    const { clusters, strength } = await clustersOf(portrait);
    expect(strength).toBe("clear");
    expect(clusters.map(({ members, mix }) => [members.length, mix])).toEqual([
      [6, [2, 4]],
      [4, [2, 0]],
    ]);
    for (const { items, members } of clusters) {
      expect(items[0]!.item).toBe(3);
      const fourth = members.map((member) => portrait.profiles[member]!.ranks[3]!);
      const { low, high } = items[0]!.median;
      expect(low + high - 1).toBe(lowMedian(fourth));
    }
    // 9 less the mean of five ones and a two, in places of half stages.
    expect(clusters[0]!.items[0]!.distance).toBeCloseTo((9 - 7 / 6) / 2, 9);
  });

  it("are none, and nobody stands in one, where all countries are alike", async () => {
    const found = await clustersOf(ofOneKind(9));
    expect(found).toMatchObject({ strength: "none", clusters: [], apart: [], silhouette: null });
    expect(found.compared).toHaveLength(9);
  });

  it("are not looked for among fewer than eight, though it is told who could be compared", async () => {
    const few = await clustersOf(ofOneKind(7));
    expect(few).toMatchObject({ strength: "few", clusters: [] });
    expect(few.compared).toHaveLength(7);
    expect(await clustersOf(portraitOfAll([]))).toMatchObject({
      strength: "few",
      compared: [],
      left: [],
    });
  });

  it("leave out by name who shares too little with others", async () => {
    const portrait = ofTwoKinds({}, { group: "North", ranks: [1, null, null, null] });
    const { left, compared } = await clustersOf(portrait);
    expect(left).toEqual([10]);
    expect(compared).not.toContain(10);
  });

  it("look at strengths and weaknesses whatever the level, by shape", async () => {
    const higher = portraitOfAll(
      Array.from({ length: 10 }, (_, i) => ({
        group: "North",
        ranks: [1, 2, 3, 1].map((rank) => rank + (i < 6 ? 0 : 6)),
      })),
    );
    expect((await clustersOf(higher)).strength).toBe("clear");
    const byShape = { ...higher, choice: { ...higher.choice, by: "shape" as const } };
    expect((await clustersOf(byShape)).strength).toBe("none");
  });

  it("hold every country once: in a cluster, apart, or left out; largest first, alphabetical within", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(portraits, kinds), async (portrait) => {
        const { clusters, apart, left, compared, strength } = await clustersOf(portrait);
        const everyone = [...portrait.profiles.keys()];
        expect([...compared, ...left].toSorted((a, b) => a - b)).toEqual(everyone);
        if (strength === "weak" || strength === "clear") {
          const inside = [...clusters.flatMap(({ members }) => members), ...apart];
          expect(inside.toSorted((a, b) => a - b)).toEqual(compared.toSorted((a, b) => a - b));
        } else {
          expect([clusters, apart]).toEqual([[], []]);
        }
        const sizes = clusters.map(({ members }) => members.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        for (const { members } of clusters) {
          const names = members.map((member) => portrait.profiles[member]!.name);
          expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
        }
      }),
      { numRuns: 30 },
    );
  });
});
