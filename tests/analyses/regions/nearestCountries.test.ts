import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestCountries } from "../../../src/analyses/regions/nearestCountries";
import { PLACES } from "../../../src/model/stage";
import { distanceBetween } from "../../../src/statistics/distances/distances";
import { gower } from "../../../src/statistics/distances/gower";
import { profileShape } from "../../../src/statistics/distances/profileShape";
import { ofTwoKinds } from "./alike";
import { portraitOfAll, standings } from "./portraits";

const places = fc.record({ standings, by: fc.constantFrom("stages" as const, "shape" as const) });

describe("the countries nearest to one", () => {
  it("are none where no country is in the light", () => {
    expect(nearestCountries(ofTwoKinds())).toBeNull();
    expect(nearestCountries(ofTwoKinds({ country: "XNO" }))).toBeNull();
  });

  it("tell in how many items two are the same, where they are closest, and where they differ most", () => {
    const portrait = portraitOfAll(
      [
        { group: "North", ranks: [3, 9, 5, 5] },
        { group: "North", ranks: [3, 9, 1, 6] },
        { group: "East", ranks: [3, 1, 5, 5] },
        { group: "East", ranks: [1, null, null, 1] },
      ],
      { country: "X00" },
    );
    const { neighbours, left, items } = nearestCountries(portrait)!;
    expect([items, left]).toEqual([4, [3]]);
    expect(neighbours.map(({ country }) => country)).toEqual([2, 1].toReversed());
    expect(neighbours[0]).toMatchObject({
      distance: 2.5 / 4,
      shared: 4,
      same: 2,
      differing: [
        { item: 2, higher: -2 },
        { item: 3, higher: 0.5 },
      ],
    });
    // Both are at the top of the second item, which is unlike all countries; in the first everyone is alike.
    expect(neighbours[0]!.closest.map(({ item }) => item)).toEqual([1, 0]);
  });

  it("are those of least distance, each other country once, near or left out", () => {
    fc.assert(
      fc.property(places, ({ standings, by }) => {
        const all = [{ group: "North", ranks: [2, 3, 4, 5] }, ...standings];
        const portrait = portraitOfAll(all, { by, country: "X00" });
        const { neighbours, left, country } = nearestCountries(portrait)!;
        const others = [...portrait.profiles.keys()].filter((place) => place !== country);
        const told = [...neighbours.map((each) => each.country), ...left];
        expect(told.toSorted((a, b) => a - b)).toEqual(others);
        const stages = portrait.profiles.map(({ ranks }) =>
          ranks.map((rank) => (rank === null ? null : PLACES[rank - 1]!)),
        );
        const distances = gower(by === "stages" ? stages : stages.map(profileShape), { range: 4 });
        for (const each of neighbours) {
          const expected = distanceBetween(distances, country, each.country)!;
          expect(each.distance).toBeCloseTo(4 * expected, 12);
        }
        const far = neighbours.map(({ distance }) => distance);
        far.slice(1).forEach((distance, i) => {
          expect(distance).toBeGreaterThanOrEqual(far[i]! - 1e-9);
        });
        for (const place of left) {
          expect(distanceBetween(distances, country, place)).toBeUndefined();
        }
      }),
    );
  });

  it("by shape do not mind that one stands higher throughout", () => {
    const ranks = [1, 3, 2, 5];
    const all = [0, 4].map((more) => ({
      group: "North",
      ranks: ranks.map((rank) => rank + more),
    }));
    const far = (by: "stages" | "shape") =>
      nearestCountries(portraitOfAll(all, { by, country: "X00" }))!.neighbours[0]!;
    expect(far("stages").distance).toBe(2);
    expect(far("shape")).toMatchObject({ same: 4, differing: [] });
    expect(far("shape").distance).toBeCloseTo(0, 12);
  });

  it("by shape are the same within a quarter of a stage", () => {
    const all = [
      { group: "North", ranks: [3, 3, 3, 3] },
      { group: "North", ranks: [5, 5, 5, 6] },
    ];
    const [near] = nearestCountries(
      portraitOfAll(all, { by: "shape", country: "X00" }),
    )!.neighbours;
    expect(near).toMatchObject({ same: 3, differing: [{ item: 3, higher: 0.375 }] });
  });
});
