import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HeatmapChoice, Order } from "../../../src/analyses/heatmap/heatmapChoice";
import { heatmapOfCountries } from "../../../src/analyses/heatmap/heatmapOfCountries";
import { inOrder } from "../../../src/analyses/heatmap/heatmapOrder";
import type { CountryCounted } from "../../../src/queries/countriesCounted";
import {
  CHOICE,
  COLUMNS,
  counting,
  DIMENSIONS,
  notCounting,
  ofCountries,
  partlyPublished,
  reviewedOf,
  type Standing,
} from "../answers";

const COUNTRIES: readonly CountryCounted[] = [
  counting({ country: "XAA", name: "Alder", group: "South" }),
  counting({ country: "XAB", name: "Birch", group: null }),
  notCounting({ country: "XAC", name: "Cedar", group: "North" }),
  counting({ country: "XAD", name: "Ébène", group: "South", year: 2021, wave: 2 }),
  counting({ country: "XAE", name: "elm", group: "North" }),
];

const stage = (country: string, code: string, low: number | null, high = low) => ({
  country,
  code,
  dimension: "D1",
  low,
  high,
});

const ANSWERS = {
  columns: { ...COLUMNS, columns: COLUMNS.columns.slice(0, 2) },
  countries: COUNTRIES,
  stages: [
    stage("XAA", "H01", 2),
    stage("XAA", "H02", null),
    stage("XAB", "H01", 5),
    stage("XAD", "H01", 2, 3),
    stage("XAE", "H01", 1),
    stage("XAE", "H02", 4),
  ],
};

const figureOf = (choice: Partial<HeatmapChoice>, answers = ANSWERS) =>
  inOrder(heatmapOfCountries({ ...CHOICE, rows: "countries", ...choice }, answers));
const figureBy = (order: Order) => figureOf({ order });

describe("the rows", () => {
  it("are the countries in the order that they come in, none of which no review counts", () => {
    const { rows } = figureBy("name");
    expect(rows.map(({ name }) => name)).toEqual(["Alder", "Birch", "Ébène", "elm"]);
    expect(rows.map(({ section }) => section)).toEqual([null, null, null, null]);
  });

  it("stand under their groups where that is asked, in the same order within, no group last", () => {
    const { rows } = figureBy("group");
    expect(rows.map(({ section, name }) => [name, section])).toEqual([
      ["elm", { kind: "group", name: "North" }],
      ["Alder", { kind: "group", name: "South" }],
      ["Ébène", { kind: "group", name: "South" }],
      ["Birch", { kind: "noGroup" }],
    ]);
  });

  it("have the review that the country counts with", () => {
    const { rows } = figureBy("name");
    expect(rows.map(({ review, published }) => [review?.year, published])).toEqual([
      [2018, 1],
      [2018, 1],
      [2021, 1],
      [2018, 1],
    ]);
    expect(rows[2]!.review).toEqual({
      wave: 2,
      year: 2021,
      edition: "2016",
      method: "in-country",
    });
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
    ]);
  });

  it("never change their order with the stages, in any order", () => {
    const order = fc.constantFrom("name" as const, "group" as const);
    fc.assert(
      fc.property(partlyPublished, fc.gen(), order, (countries, gen, by) => {
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
      fc.property(partlyPublished, (countries) => {
        const { rows } = ofCountries(countries, { order: "group" });
        const headings = rows
          .map(({ section }) => JSON.stringify(section))
          .filter((section, i, sections) => section !== sections[i - 1]);
        expect(rows).toHaveLength(reviewedOf(countries).length);
        expect(headings).toHaveLength(new Set(headings).size);
      }),
    );
  });
});

describe("countries without a published review", () => {
  const facts = { group: "South", edition: "2021" };
  const unpublished = [
    counting({
      ...facts,
      country: "XBA",
      name: "Ash",
      wave: 2,
      year: 2019,
      status: "block",
      block_id: "b1",
    }),
    counting({ ...facts, country: "XBB", name: "Yew", year: 2020, status: "withheld" }),
  ];
  const countries = [unpublished[0]!, ...COUNTRIES, unpublished[1]!];
  const figure = (order: Order) => figureOf({ order }, { ...ANSWERS, countries });

  it.each(["name", "group"] as const)("stand last under a heading of their own, by %s", (order) => {
    const last = figure(order).rows.slice(-2);
    expect(last.map(({ name, section }) => [name, section])).toEqual([
      ["Ash", { kind: "unpublished" }],
      ["Yew", { kind: "unpublished" }],
    ]);
    expect(figure(order).rows).toHaveLength(4 + 2);
  });

  it("have their review and withheld cells, whether or not they count in a block", () => {
    for (const { cells, published, unpublished, bounds } of figure("name").rows.slice(-2)) {
      expect(cells).toEqual([{ kind: "withheld" }, { kind: "withheld" }]);
      expect([published, unpublished, bounds]).toEqual([0, 1, null]);
    }
    const review = { wave: 2, year: 2019, edition: "2021", method: "in-country", block: "b1" };
    expect(figure("name").rows.at(-2)!.review).toEqual(review);
    expect(figure("name").rows.at(-1)!.review).toMatchObject({ year: 2020, block: null });
  });

  it("change nothing of the row of all but how many countries it has", () => {
    const { all, scope } = figure("name");
    expect(all.cells).toEqual(figureBy("name").all.cells);
    expect(all).toMatchObject({ countries: 7, published: 4, unpublished: 2 });
    expect(scope.unpublished).toEqual({ inBlocks: 1, withheld: 1 });
  });

  it("are there where one edition counts, too", () => {
    const { rows } = figureOf({ edition: "2021", level: "factor" }, { ...ANSWERS, countries });
    expect(rows.filter(({ section }) => section?.kind === "unpublished")).toHaveLength(2);
  });
});

it("sums up all countries, those counted of which no review counts", () => {
  const { all, scope } = figureBy("group");
  expect(all).toMatchObject({ key: "all", name: null, countries: 5, published: 4 });
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
  expect(scope).toMatchObject({ countries: 5, published: 4, years: [2018, 2021] });
});

it("under dimensions has of each country, and of all, the stages that were given there", () => {
  const { rows, all } = figureOf(
    { level: "dimension" },
    { ...ANSWERS, columns: { ...DIMENSIONS, columns: DIMENSIONS.columns.slice(0, 1) } },
  );
  expect(rows.map(({ cells }) => cells[0])).toMatchObject([
    { kind: "dimension", n: 1, placed: 1, asked: 2, index: null },
    { kind: "dimension", n: 1, placed: 1, asked: 1, index: 5 },
    { kind: "dimension", n: 1, placed: 1, asked: 1, index: 2.5 },
    { kind: "dimension", n: 1, placed: 2, asked: 2, index: 2.5 },
  ]);
  expect(all.cells).toEqual([
    {
      kind: "dimension",
      n: 4,
      counts: [1, 0, 1, 1, 0, 0, 1, 0, 1],
      placed: 5,
      asked: 6,
      index: 10 / 3,
    },
  ]);
});
