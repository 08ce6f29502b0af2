import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupCell } from "../../src/analyses/cells";
import { heatmapOfGroups } from "../../src/analyses/heatmapOfGroups";
import { inOrder } from "../../src/analyses/heatmapOrder";
import { stageAt } from "../../src/model/stage";
import {
  CHOICE,
  COLUMNS,
  NOTHING_UNPUBLISHED,
  ofCountries,
  ofGroups,
  type Standing,
  standings,
} from "./answers";

const ANSWERS = {
  columns: COLUMNS.slice(0, 2),
  coverage: [
    { group: "East", countries: 9, published: 4 },
    { group: "West", countries: 3, published: 0 },
    { group: "South", countries: 6, published: 5 },
    { group: null, countries: 2, published: 1 },
  ],
  stages: [
    { group: "East", code: "H01", low: 2, high: 2, countries: 3 },
    { group: "East", code: "H01", low: null, high: null, countries: 1 },
    { group: "East", code: "H02", low: 3, high: 4, countries: 2 },
    { group: "South", code: "H01", low: 1, high: 1, countries: 2 },
    { group: "South", code: "H01", low: 4, high: 4, countries: 2 },
    { group: "South", code: "H02", low: null, high: null, countries: 5 },
    { group: null, code: "H01", low: 5, high: 5, countries: 1 },
  ],
  counted: [
    { edition: "2016", method: "in-country", reviews: 10, first_year: 2016, last_year: 2019 },
  ],
  unpublished: NOTHING_UNPUBLISHED,
};

const figure = heatmapOfGroups(CHOICE, ANSWERS);
const names = (order: "name" | "coverage") =>
  inOrder(heatmapOfGroups({ ...CHOICE, order }, ANSWERS)).rows.map(({ name }) => name);

describe("the rows", () => {
  it("are the groups by name, the countries in none last", () => {
    expect(names("name")).toEqual(["East", "South", "West", null]);
    expect(figure.rows.map(({ key }) => key)).toEqual([
      "group East",
      "group South",
      "group West",
      "none",
    ]);
  });

  it("come by the number of reviews where that is asked, those in no group last all the same", () => {
    expect(names("coverage")).toEqual(["South", "East", "West", null]);
    const even = ANSWERS.coverage.map((group) => ({ ...group, published: 2 }));
    const choice = { ...CHOICE, order: "coverage" } as const;
    const { rows } = inOrder(heatmapOfGroups(choice, { ...ANSWERS, coverage: even }));
    expect(rows.map(({ name }) => name)).toEqual(["East", "South", "West", null]);
  });

  it("have a key of their own even where a group is called “none” or “all”", () => {
    const coverage = [...ANSWERS.coverage, { group: "none", countries: 1, published: 0 }];
    const { rows, all } = heatmapOfGroups(CHOICE, { ...ANSWERS, coverage });
    expect(new Set([...rows, all].map(({ key }) => key)).size).toBe(6);
  });

  it("tell how many countries they have and how many were reviewed", () => {
    expect(figure.rows.map(({ published, countries }) => [published, countries])).toEqual([
      [4, 9],
      [5, 6],
      [0, 3],
      [1, 2],
    ]);
  });

  it("have a cell for every column, each with its reason where nothing is summed up", () => {
    expect(figure.rows.map(({ cells }) => cells)).toEqual([
      [
        {
          kind: "group",
          n: 3,
          median: { low: 2, high: 2 },
          upperMedian: { low: 2, high: 2 },
          counts: [0, 0, 3, 0, 0, 0, 0, 0, 0],
        },
        { kind: "few", n: 2 },
      ],
      [
        {
          kind: "group",
          n: 4,
          median: { low: 1, high: 1 },
          upperMedian: { low: 4, high: 4 },
          counts: [2, 0, 0, 0, 0, 0, 2, 0, 0],
        },
        { kind: "notAssessed" },
      ],
      [{ kind: "noReview" }, { kind: "noReview" }],
      [{ kind: "few", n: 1 }, { kind: "notInEdition" }],
    ]);
  });

  it("never change their order with the stages, in any order", () => {
    const order = fc.constantFrom("name" as const, "coverage" as const);
    fc.assert(
      fc.property(standings, fc.gen(), order, (countries, gen, by) => {
        const other = countries.map((country): Standing => {
          const places = country.places?.map(() => gen(fc.integer, { min: 1, max: 9 }));
          return { ...country, places: places ?? null };
        });
        const keys = (of: Standing[]) => ofGroups(of, { order: by }).rows.map(({ key }) => key);
        expect(keys(other)).toEqual(keys(countries));
      }),
    );
  });
});

describe("the row of all countries", () => {
  it("is the sum of the rows", () => {
    expect(figure.all).toEqual({
      key: "all",
      name: null,
      section: null,
      group: null,
      countries: 20,
      published: 10,
      unpublished: 0,
      review: null,
      cells: [
        {
          kind: "group",
          n: 8,
          median: { low: 2, high: 2 },
          upperMedian: { low: 2, high: 2 },
          counts: [2, 0, 3, 0, 0, 0, 2, 0, 1],
        },
        { kind: "few", n: 2 },
      ],
      bounds: null,
    });
  });

  it("is what all countries’ stages give, however they are grouped and whatever the rows are", () => {
    fc.assert(
      fc.property(standings, (countries) => {
        const reviewed = countries.flatMap(({ places }) => (places === null ? [] : [places]));
        const cells = COLUMNS.map((_, i) => {
          const places = reviewed.map((of) => of[i]);
          return groupCell({
            published: reviewed.length,
            unpublished: 0,
            placed: places.filter((at) => typeof at === "number").map(stageAt),
            notAssessed: places.filter((at) => at === null).length,
          });
        });
        expect(ofGroups(countries).all.cells).toEqual(cells);
        expect(ofCountries(countries).all.cells).toEqual(cells);
        expect(ofCountries(countries).all).toEqual(ofGroups(countries).all);
      }),
    );
  });
});

it("names each dimension once, in the order of its columns, and speaks of all that was counted", () => {
  const { columns, dimensions, scope } = heatmapOfGroups(CHOICE, { ...ANSWERS, columns: COLUMNS });
  expect(columns.map(({ code, dimension }) => `${dimension} ${code}`)).toEqual([
    "D1 H01",
    "D1 H02",
    "D2 H05",
  ]);
  expect(dimensions).toEqual([
    { code: "D1", name: "Policy" },
    { code: "D2", name: "Culture" },
  ]);
  expect(scope).toMatchObject({ countries: 20, published: 10, years: [2016, 2019] });
});

it("of an empty portfolio has no rows and nothing in the row of all", () => {
  const { rows, all } = heatmapOfGroups(CHOICE, {
    columns: COLUMNS,
    coverage: [],
    stages: [],
    counted: [],
    unpublished: NOTHING_UNPUBLISHED,
  });
  expect(rows).toEqual([]);
  expect(all.cells).toEqual(COLUMNS.map(() => ({ kind: "noReview" })));
});
