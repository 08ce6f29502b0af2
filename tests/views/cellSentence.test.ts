import { describe, expect, it } from "vitest";
import type { HeatmapFigure } from "../../src/analyses/heatmap";
import { cellSentence } from "../../src/views/cellSentence";
import { rowName } from "../../src/views/rowName";
import { ofCountries, ofGroups, type Standing } from "../analyses/answers";

const STANDINGS: Standing[] = [
  { group: "North", places: [1, 5, null] },
  { group: "North", places: [3, 6, null] },
  { group: "North", places: [3, 5, null] },
  { group: "North", places: [4, 7, undefined] },
  { group: "South", places: [2, undefined, undefined] },
  { group: "West", places: null },
  { group: null, places: [9, null, undefined] },
];

const groups = ofGroups(STANDINGS);
const countries = ofCountries(STANDINGS);

function sentences(figure: HeatmapFigure, key: string): string[] {
  const row = figure.rows.find((one) => one.key === key)!;
  return figure.columns.map((_, i) => cellSentence(figure, row, i));
}

describe("a group’s cell says", () => {
  it("its middle, how many had reached a stage, and of how many countries", () => {
    expect(sentences(groups, "group North")).toEqual([
      "North, Strategy: median typical stage Formative; 3 of 4 had reached Formative; n = 4 of 4 countries.",
      "North, Response: median typical stage Established (upper middle: between Established and Strategic); 4 of 4 had reached Established; n = 4 of 4 countries.",
      "North, Mindset: not assessed.",
    ]);
  });

  it("why nothing is summed up", () => {
    expect(sentences(groups, "group South")).toEqual([
      "South, Strategy: only 1 of 1 country with a stage, too few to sum up.",
      "South, Response: not asked for in the edition used.",
      "South, Mindset: not asked for in the edition used.",
    ]);
    expect(sentences(groups, "group West")[0]).toBe("West, Strategy: no published review.");
  });
});

describe("a country’s cell says", () => {
  it("its stage with the review, or why there is none", () => {
    expect(sentences(countries, "X3")).toEqual([
      "Country 03, Strategy: typical stage between Formative and Established (2018, 2016 edition).",
      "Country 03, Response: typical stage Strategic (2018, 2016 edition).",
      "Country 03, Mindset: not asked for in the edition used.",
    ]);
    expect(sentences(countries, "X0")[2]).toBe("Country 00, Mindset: not assessed.");
    expect(sentences(countries, "X5")[0]).toBe("Country 05, Strategy: no published review.");
  });

  it("nothing of a typical stage where the columns are an edition’s own factors", () => {
    const of2016 = (figure: HeatmapFigure) => ({
      ...figure,
      choice: { ...figure.choice, edition: "2016" },
    });
    expect(sentences(of2016(countries), "X3")[1]).toBe(
      "Country 03, Response: Strategic (2018, 2016 edition).",
    );
    expect(sentences(of2016(groups), "group North")[0]).toBe(
      "North, Strategy: median Formative; 3 of 4 had reached Formative; n = 4 of 4 countries.",
    );
  });

  it("which edition it has no review by, where the columns are of one", () => {
    const byEdition = { ...countries, choice: { ...countries.choice, edition: "2014" } };
    expect(sentences(byEdition, "X5")[0]).toBe(
      "Country 05, Strategy: no published review by the 2014 pilot.",
    );
  });
});

describe("a row is called", () => {
  const nameIn = (figure: HeatmapFigure, key: string) =>
    rowName(figure, [...figure.rows, figure.all].find((row) => row.key === key)!);

  it("by its name, and those without one by what they are", () => {
    expect(nameIn(groups, "group North")).toBe("North");
    expect(nameIn(groups, "none")).toBe("In no group");
    expect(nameIn(groups, "all")).toBe("All countries");
    expect(nameIn(countries, "X3")).toBe("Country 03");
  });

  it("by the league that its countries are not in, where there is one league", () => {
    const league = ofGroups([
      { group: "League X", places: null },
      { group: null, places: null },
    ]);
    expect(nameIn(league, "none")).toBe("Not in League X");
  });
});
