import { describe, expect, it } from "vitest";
import { PLACES } from "../../../src/model/stage";
import { gower } from "../../../src/statistics/distances/gower";
import { mapOf as scaled } from "../../../src/statistics/maps/classicalScaling";
import { mapOf, ofOneKind, ofTwoKinds } from "./alike";

describe("the map of countries", () => {
  it("is classical scaling of the same rows, with its fit", async () => {
    const portrait = ofTwoKinds();
    const stages = portrait.profiles.map(({ ranks }) => ranks.map((rank) => PLACES[rank! - 1]!));
    const expected = scaled(gower(stages, { range: 4 }))!;
    const map = await mapOf(portrait);
    expect(map.points.map(({ x, y }) => [x, y])).toEqual(expected.points);
    expect(map).toMatchObject({ fit: expected.fit, isOfRoots: expected.isOfRoots, left: [] });
  });

  it("leaves out who shares too little, and keeps the others in their places", async () => {
    const lonely = { group: "North", ranks: [1, null, null, null] };
    const map = await mapOf(ofTwoKinds({}, lonely));
    expect(map.left).toEqual([10]);
    expect(map.points.map(({ country }) => country)).toEqual([...Array(10).keys()]);
  });

  it("has no points of two countries, and none where all are the same", async () => {
    for (const portrait of [ofOneKind(2), ofOneKind(9)]) {
      expect(await mapOf(portrait)).toMatchObject({ points: [], fit: null });
    }
  });
});
