import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HeatmapChoice } from "../../src/analyses/heatmap";
import { heatmapOfCountries } from "../../src/analyses/heatmapOfCountries";
import { CHOICE, COLUMNS, ofCountries, type Standing, standings } from "./answers";

const reviewed = { review_id: "id", wave: 1, year: 2018, edition: "2016", method: "in-country" };
const never = { review_id: null, wave: null, year: null, edition: null, method: null };

const ANSWERS = {
  columns: COLUMNS.slice(0, 2),
  countries: [
    { country: "XAA", name: "Alder", group: "South", ...reviewed },
    { country: "XAB", name: "Birch", group: null, ...reviewed },
    { country: "XAC", name: "Cedar", group: "North", ...never },
    { country: "XAD", name: "Ébène", group: "South", ...reviewed, year: 2021 },
    { country: "XAE", name: "elm", group: "North", ...reviewed },
  ],
  stages: [
    { country: "XAA", code: "H01", low: 2, high: 2 },
    { country: "XAA", code: "H02", low: null, high: null },
    { country: "XAB", code: "H01", low: 5, high: 5 },
    { country: "XAD", code: "H01", low: 2, high: 3 },
    { country: "XAE", code: "H01", low: 1, high: 1 },
    { country: "XAE", code: "H02", low: 4, high: 4 },
  ],
  counted: [
    { edition: "2016", method: "in-country", reviews: 4, first_year: 2018, last_year: 2021 },
  ],
  portfolio: { countries: 12 },
};

const figureBy = (order: HeatmapChoice["order"]) =>
  heatmapOfCountries({ ...CHOICE, rows: "countries", order }, ANSWERS);

describe("the rows", () => {
  const NOT_REVIEWED = { kind: "noReview" };

  it("are the countries in the order that they come in, those without a review last", () => {
    const { rows } = figureBy("name");
    expect(rows.map(({ name }) => name)).toEqual(["Alder", "Birch", "Ébène", "elm", "Cedar"]);
    expect(rows.map(({ section }) => section)).toEqual([null, null, null, null, NOT_REVIEWED]);
  });

  it("stand under their groups where that is asked, in the same order within, no group last", () => {
    const { rows } = figureBy("group");
    expect(rows.map(({ section, name }) => [name, section])).toEqual([
      ["elm", { kind: "group", name: "North" }],
      ["Alder", { kind: "group", name: "South" }],
      ["Ébène", { kind: "group", name: "South" }],
      ["Birch", { kind: "noGroup" }],
      ["Cedar", NOT_REVIEWED],
    ]);
  });

  it("have the review that the country counts with, and none where there is none", () => {
    const reviews = figureBy("name").rows.map(({ review, reviewed }) => [review?.year, reviewed]);
    expect(reviews).toEqual([
      [2018, 1],
      [2018, 1],
      [2021, 1],
      [2018, 1],
      [undefined, 0],
    ]);
  });

  it("have a cell for every column, each with its reason where there is no stage", () => {
    expect(figureBy("name").rows.map(({ cells }) => cells)).toEqual([
      [{ kind: "stage", low: 2, high: 2 }, { kind: "notAssessed" }],
      [{ kind: "stage", low: 5, high: 5 }, { kind: "notInEdition" }],
      [{ kind: "stage", low: 2, high: 3 }, { kind: "notInEdition" }],
      [
        { kind: "stage", low: 1, high: 1 },
        { kind: "stage", low: 4, high: 4 },
      ],
      [{ kind: "noReview" }, { kind: "noReview" }],
    ]);
  });

  it("never change their order with the stages, in any order", () => {
    const order = fc.constantFrom("name" as const, "group" as const);
    fc.assert(
      fc.property(standings, fc.gen(), order, (countries, gen, by) => {
        const other = countries.map((country): Standing => {
          const places = country.places?.map(() => gen(fc.integer, { min: 1, max: 9 }));
          return { ...country, places: places ?? null };
        });
        const keys = (of: Standing[]) => ofCountries(of, by).rows.map(({ key }) => key);
        expect(keys(other)).toEqual(keys(countries));
      }),
    );
  });

  it("are all there under their groups, each group in one run", () => {
    fc.assert(
      fc.property(standings, (countries) => {
        const { rows } = ofCountries(countries, "group");
        const headings = rows
          .map(({ section }) => JSON.stringify(section))
          .filter((section, i, sections) => section !== sections[i - 1]);
        expect(rows).toHaveLength(countries.length);
        expect(headings).toHaveLength(new Set(headings).size);
      }),
    );
  });
});

it("sums up all countries, with the portfolio’s own number of countries", () => {
  const { all, scope } = figureBy("group");
  expect(all).toMatchObject({ key: "all", name: null, countries: 12, reviewed: 4 });
  expect(all.cells).toEqual([
    {
      kind: "group",
      n: 4,
      median: { low: 2, high: 2 },
      upperMedian: { low: 2, high: 3 },
      counts: [1, 0, 1, 1, 0, 0, 0, 0, 1],
    },
    { kind: "few", n: 1 },
  ]);
  expect(scope).toMatchObject({ countries: 12, reviewed: 4 });
});
