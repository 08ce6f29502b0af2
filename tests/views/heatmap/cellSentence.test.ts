import { describe, expect, it } from "vitest";
import { inComparison } from "../../../src/analyses/heatmap/comparison";
import type { HeatmapFigure } from "../../../src/analyses/heatmap/heatmap";
import { cellSentence } from "../../../src/views/heatmap/cellSentence";
import { rowName } from "../../../src/views/heatmap/rowName";
import { ofCountries, ofGroups, type Standing } from "../../analyses/answers";

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
      "North, Strategy: median typical stage Formative; 0 of 4 had reached Established; n = 4 of 4 countries.",
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
    expect(sentences(groups, "group West")[0]).toBe(
      "West, Strategy: no published review that counts here.",
    );
  });
});

describe("a country’s cell says", () => {
  it("its stage with the review, or why there is none", () => {
    expect(sentences(countries, "X3")).toEqual([
      "Country 03, Strategy: typical stage 2–3, between Formative and Established (2018, 2016 edition).",
      "Country 03, Response: typical stage 4, Strategic (2018, 2016 edition).",
      "Country 03, Mindset: not asked for in the edition used.",
    ]);
    expect(sentences(countries, "X0")[2]).toBe("Country 00, Mindset: not assessed.");
  });

  it("a code, and nothing of a typical stage, where the columns are an edition’s own factors or aspects", () => {
    const own = { edition: "2016", level: "factor" } as const;
    expect(sentences(ofCountries(STANDINGS, own), "X3")[1]).toBe(
      "Country 03, H02 Response: stage 4, Strategic (2018, 2016 edition).",
    );
    expect(sentences(ofGroups(STANDINGS, { ...own, level: "aspect" }), "group North")[0]).toBe(
      "North, H01 Strategy: median Formative; 0 of 4 had reached Established; n = 4 of 4 countries.",
    );
  });
});

describe("a cell says besides", () => {
  it.each([
    [2, "3 of 4 had reached Formative"],
    [3, "0 of 4 had reached Established"],
    [4, "0 of 4 had reached Strategic"],
    [5, "0 of 4 had reached Dynamic"],
  ] as const)("how many had reached the stage that is asked for: %i", (threshold, count) => {
    expect(sentences(ofGroups(STANDINGS, { threshold }), "group North")[0]).toContain(
      `; ${count}; n = 4 of 4 countries.`,
    );
  });

  it("its index, where one is asked for and several stages are summed up", () => {
    const index = (figure: HeatmapFigure, key: string) =>
      sentences(figure, key).map((sentence) => /[^.]*[Ii]ndex.*/.exec(sentence)?.[0].trim());
    expect(index(ofGroups(STANDINGS, { shown: "index" }), "group North")).toEqual([
      "Index 1.88, the mean of stages, taking steps as equal.",
      "Index 3.38, the mean of stages, taking steps as equal.",
      undefined,
    ]);
    expect(index(ofCountries(STANDINGS, { shown: "index" }), "X3")).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("how far it stands from the base row’s cell, in a row that is compared", () => {
    const compared = inComparison(ofCountries(STANDINGS, { compared: ["X0", "X1", "X3"] }));
    const difference = (key: string) =>
      sentences(compared, key).map((sentence) => sentence.split(/(?<=\))\. /)[1]);
    expect(difference("X0")).toEqual([undefined, undefined, undefined]);
    expect(difference("X1")).toEqual([
      "1 stage up from Country 00.",
      "0 to 1 stage up from Country 00.",
      undefined,
    ]);
    expect(difference("X3")).toEqual([
      "1 to 2 stages up from Country 00.",
      "1 stage up from Country 00.",
      undefined,
    ]);
    expect(difference("X2")).toEqual([undefined, undefined, undefined]);
  });
});

describe("a dimension’s cell says", () => {
  const dimensions = { level: "dimension" } as const;

  it("of a group how many of the stages given under it had reached one, where they stand, and of whom", () => {
    expect(sentences(ofGroups(STANDINGS, dimensions), "group North")).toEqual([
      "North, Policy: 4 of 8 themes had reached Established; 1 Start-up, 2 Formative, 1 between Formative and Established, 2 Established, 1 between Established and Strategic and 1 Strategic (n = 4 of 4 countries).",
      "North, Culture: not assessed.",
    ]);
  });

  it("of a country the same of one review, and how many were not assessed", () => {
    expect(sentences(ofCountries(STANDINGS, dimensions), "X6")).toEqual([
      "Country 06, Policy: 1 of 1 theme had reached Established (1 not assessed); 1 Dynamic (2018, 2016 edition).",
      "Country 06, Culture: not asked for in the edition used.",
    ]);
  });

  it("why there is nothing to count", () => {
    expect(sentences(ofGroups(STANDINGS, dimensions), "group South")[0]).toBe(
      "South, Policy: only 1 of 1 country with a stage, too few to sum up.",
    );
    expect(sentences(ofGroups(STANDINGS, dimensions), "group West")[0]).toBe(
      "West, Policy: no published review that counts here.",
    );
  });

  it("that there is no index where too little was assessed", () => {
    const sparse = ["East", "East", "East"].map((group) => ({ group, places: [4, null, 3] }));
    expect(sentences(ofGroups(sparse, { ...dimensions, shown: "index" }), "group East")).toEqual([
      expect.stringMatching(/ No index: too little was assessed\.$/),
      expect.stringMatching(
        / Index 2\.00, the mean of its countries’ indices, taking steps as equal\.$/,
      ),
    ]);
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
