import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HeatmapChoice } from "../../src/analyses/heatmap";
import { heatmapOfCountries } from "../../src/analyses/heatmapOfCountries";
import { inOrder } from "../../src/analyses/heatmapOrder";
import type { UnpublishedCountry } from "../../src/queries/unpublishedCountries";
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
  unpublished: [] as UnpublishedCountry[],
  portfolio: { countries: 12 },
};

const figureBy = (order: HeatmapChoice["order"]) =>
  inOrder(heatmapOfCountries({ ...CHOICE, rows: "countries", order }, ANSWERS));

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
    const reviews = figureBy("name").rows.map(({ review, published }) => [review?.year, published]);
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
        const keys = (of: Standing[]) => ofCountries(of, { order: by }).rows.map(({ key }) => key);
        expect(keys(other)).toEqual(keys(countries));
      }),
    );
  });

  it("are all there under their groups, each group in one run", () => {
    fc.assert(
      fc.property(standings, (countries) => {
        const { rows } = ofCountries(countries, { order: "group" });
        const headings = rows
          .map(({ section }) => JSON.stringify(section))
          .filter((section, i, sections) => section !== sections[i - 1]);
        expect(rows).toHaveLength(countries.length);
        expect(headings).toHaveLength(new Set(headings).size);
      }),
    );
  });
});

describe("countries without a published review", () => {
  const facts = { group: "South", edition: "2021", method: "in-country" };
  const unpublished = [
    { country: "XBA", name: "Ash", ...facts, year: 2019, status: "block", block_id: "b1" },
    { country: "XBB", name: "Yew", ...facts, year: 2020, status: "withheld", block_id: null },
  ];
  const figure = (order: HeatmapChoice["order"]) =>
    inOrder(
      heatmapOfCountries({ ...CHOICE, rows: "countries", order }, { ...ANSWERS, unpublished }),
    );

  it.each(["name", "group"] as const)("stand last under a heading of their own, by %s", (order) => {
    const last = figure(order).rows.slice(-2);
    expect(last.map(({ name, section }) => [name, section])).toEqual([
      ["Ash", { kind: "unpublished" }],
      ["Yew", { kind: "unpublished" }],
    ]);
    expect(figure(order).rows).toHaveLength(ANSWERS.countries.length + 2);
  });

  it("have their review and withheld cells, whether or not they count in a block", () => {
    for (const { cells, published, unpublished, bounds } of figure("name").rows.slice(-2)) {
      expect(cells).toEqual([{ kind: "withheld" }, { kind: "withheld" }]);
      expect([published, unpublished, bounds]).toEqual([0, 1, null]);
    }
    expect(figure("name").rows.at(-2)!.review).toEqual({
      year: 2019,
      edition: "2021",
      method: "in-country",
      block: "b1",
    });
  });

  it("change nothing of the row of all", () => {
    expect(figure("name").all.cells).toEqual(figureBy("name").all.cells);
    expect(figure("name").scope.unpublished).toEqual({ inBlocks: 1, withheld: 1 });
  });

  it("are not there where one edition counts", () => {
    const choice = { ...CHOICE, rows: "countries", edition: "2016" } as const;
    const { rows } = heatmapOfCountries(choice, { ...ANSWERS, unpublished: null });
    expect(rows).toHaveLength(ANSWERS.countries.length);
  });
});

it("sums up all countries, with the portfolio’s own number of countries", () => {
  const { all, scope } = figureBy("group");
  expect(all).toMatchObject({ key: "all", name: null, countries: 12, published: 4 });
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
  expect(scope).toMatchObject({ countries: 12, published: 4 });
});
