import { describe, expect, it } from "vitest";
import { comparedOver } from "../../../src/analyses/comparedOver";
import { dimensionProfile, editionProfiles } from "../../../src/analyses/countries/profile";
import { at, ITEMS, profileOf, review } from "./profiles";

describe("a country’s profile", () => {
  it("tells what was not asked for, not assessed and not shown from one another", () => {
    const reviews = [review(1, "2014"), review(2, "2016", { status: "block" }), review(3, "2021")];
    const { rows } = profileOf(reviews, { 1: { H01: at(1), H02: null }, 3: { H01: at(2) } });
    expect(rows.map(({ code, cells }) => [code, ...cells.map(({ kind }) => kind)])).toEqual([
      ["H01", "stage", "withheld", "stage"],
      ["H02", "notAssessed", "withheld", "notAssessed"],
      ["H05", "notInEdition", "withheld", "notAssessed"],
    ]);
    expect(rows.map(({ comparability }) => comparability)).toEqual([
      ["medium", "medium"],
      ["none", "none"],
      ["medium", "medium"],
    ]);
    expect(rows.map(({ parent }) => parent.name)).toEqual(["Policy", "Policy", "Culture"]);
  });

  it("never puts a code of one edition beside the same code of another", () => {
    const reviews = [review(1, "2016"), review(2, "2021"), review(3, "2014", { status: "block" })];
    const stages = [1, 2].map((wave) => ({
      ...{ wave, code: "D1.1", low: wave, high: wave, source: "reported" },
    }));
    const profiles = editionProfiles(stages, "factor", { reviews, items: ITEMS });
    expect(profiles.map(({ edition, reviews: own }) => [edition, own.length])).toEqual([
      ["2016", 1],
      ["2021", 1],
    ]);
    expect(profiles.map(({ rows }) => rows[0]!.name)).toEqual(["Plans", "Strategy of 2021"]);
    expect(profiles.map(({ rows }) => rows[0]!.cells)).toEqual([
      [{ kind: "stage", low: 1, high: 1, isComputed: false }],
      [{ kind: "stage", low: 2, high: 2, isComputed: false }],
    ]);
  });

  it("counts under each dimension the themes of the reviews that are shown", () => {
    const reviews = [review(1, "2014"), review(2, "2016", { status: "block" })];
    const profile = profileOf(reviews, { 1: { H01: at(1), H02: { low: 1, high: 2 } } });
    const { reviews: shown, rows } = dimensionProfile(profile);
    expect(shown).toHaveLength(1);
    expect(rows.map(({ code, cells }) => [code, cells[0]!.placed, cells[0]!.asked])).toEqual([
      ["D1", 2, 2],
      ["D2", 0, 0],
    ]);
    expect(rows[0]!.cells[0]!.counts).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("how far two editions can be compared", () => {
  const over = comparedOver([
    { theme: "H01", from_edition: "2014", to_edition: "2016", comparability: "low" },
  ]);

  it("is told whichever came first, is the same of one edition, and none of what is not told", () => {
    expect(over("H01", ["2014", "2016"])).toBe("low");
    expect(over("H01", ["2016", "2014"])).toBe("low");
    expect(over("H01", ["2016", "2016"])).toBe("same");
    expect(over("H01", ["2016", "2021"])).toBe("none");
  });
});
