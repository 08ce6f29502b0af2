import { describe, expect, it } from "vitest";
import type { CountryClusters } from "../../../src/analyses/regions/countryClusters";
import { nearestCountries } from "../../../src/analyses/regions/nearestCountries";
import {
  clustersFinding,
  mapFinding,
  neighboursFinding,
} from "../../../src/findings/regions/countriesAlike";
import { clustersOf, mapOf, ofOneKind, ofTwoKinds } from "../../analyses/regions/alike";
import { portraitOfAll } from "../../analyses/regions/portraits";

const lonely = { group: "North", ranks: [1, null, null, null] };

describe("the finding of clusters", () => {
  it("says how clearly, into how large ones, how firmly, and in what two differ most", async () => {
    const portrait = ofTwoKinds();
    const found = await clustersOf(portrait);
    expect(found.strength).toBe("clear");
    expect(clustersFinding(portrait, found)).toMatch(
      /^By their stages, 10 countries separate clearly into 2 clusters \(silhouette 0\.\d\d\): one of 6, stable; one of 4, stable\. They differ most in “Mindset”\.$/,
    );
  });

  it("says how many belong to none, and calls no cluster firm that does not come back", async () => {
    const portrait = ofTwoKinds();
    const found = await clustersOf(portrait);
    const [first, second] = found.clusters;
    const loose: CountryClusters = {
      ...found,
      strength: "weak",
      silhouette: 0.3,
      clusters: [
        { ...first!, called: "tentative" },
        { ...second!, called: "unnamed" },
      ],
      apart: [9],
    };
    expect(clustersFinding(portrait, loose)).toBe(
      "By their stages, 10 countries separate weakly into 2 clusters (silhouette 0.30): one of 6, tentative; one of 4, not firm; 1 belongs to none.",
    );
  });

  it("says that there are no clear groups where there are none", async () => {
    const portrait = ofOneKind(9, { by: "shape" });
    const found = await clustersOf(portrait);
    expect(clustersFinding(portrait, found)).toBe(
      "No clear groups: by their strengths and weaknesses, 9 countries do not fall into clusters.",
    );
    expect(clustersFinding(portrait, { ...found, silhouette: 0.118 })).toContain(
      "clusters (silhouette 0.12).",
    );
  });

  it("says that there are too few, and that there is nobody", async () => {
    const said = async (portrait: ReturnType<typeof ofOneKind>) =>
      clustersFinding(portrait, await clustersOf(portrait));
    expect(await said(ofOneKind(7))).toMatch(/^7 countries can be compared: too few /);
    expect(await said(portraitOfAll([lonely]))).toMatch(/^No country can be compared: too few /);
    expect(await said(portraitOfAll([]))).toBe("No published review counts here.");
  });
});

describe("the finding of the map", () => {
  it("says how much of the differences it holds, and warns where that is less than half", async () => {
    const portrait = ofTwoKinds();
    const map = await mapOf(portrait);
    expect(mapFinding(portrait, { ...map, fit: 0.612 })).toBe(
      "By their stages, a map on a plane holds at least half of how 10 countries differ (goodness of fit 0.61).",
    );
    expect(mapFinding(portrait, { ...map, fit: 0.38 })).toContain(
      "holds less than half of how 10 countries differ (goodness of fit 0.38): ",
    );
  });

  it("says that there is none where there is nothing to draw", async () => {
    const portrait = ofOneKind(2);
    expect(mapFinding(portrait, await mapOf(portrait))).toMatch(/^No map can be drawn/);
  });
});

describe("the finding of one country’s nearest", () => {
  it("names three, how far they are, and how many of the nearest are of its own group", () => {
    const portrait = ofTwoKinds({ country: "X00" });
    const nearest = nearestCountries(portrait)!;
    const [first, , third] = nearest.neighbours;
    expect([first!.distance, third!.distance]).toEqual([0.125, 0.25]);
    expect(neighboursFinding(portrait, nearest)).toBe(
      "Nearest to Country X00 are Country X04, Country X01 and Country X02, typically 0.1 to 0.3 stages apart; 3 of the 9 nearest are in North as well.",
    );
  });

  it("says nothing of a group where it is in none, and names one where there is only one", () => {
    const portrait = portraitOfAll(
      [
        { group: null, ranks: [1, 1, 1, 1] },
        { group: null, ranks: [3, 3, 3, 3] },
      ],
      { country: "X00" },
    );
    expect(neighboursFinding(portrait, nearestCountries(portrait)!)).toBe(
      "Nearest to Country X00 is Country X01, typically 1.0 stage apart.",
    );
  });

  it("says that it cannot be compared where it shares too little", () => {
    const portrait = ofTwoKinds({ country: "X10" }, lonely);
    expect(neighboursFinding(portrait, nearestCountries(portrait)!)).toBe(
      "Country X10 can be compared with no other country: it has a stage in 1 of 4 items, and shares too few of them.",
    );
  });
});
