import fc from "fast-check";
import { expect, it } from "vitest";
import type { HeatmapFigure } from "../../../src/analyses/heatmap/heatmap";
import { recordsOfHeatmap } from "../../../src/analyses/heatmap/heatmapRecords";
import {
  COLUMNS,
  ofCountries,
  ofGroups,
  partlyPublished,
  reviewedOf,
  type Standing,
  standings,
} from "../answers";

const STANDINGS: Standing[] = [
  { group: "North", places: [1, 3, null] },
  { group: "North", places: [3, 3, null] },
  { group: "North", places: [3, undefined, null] },
  { group: "North", places: [4, null, null] },
  { group: "South", places: null },
];

const nameOf = ({ key, name }: HeatmapFigure["all"]) => name ?? key;

/** The records as objects, by column. */
function recordsOf(figure: HeatmapFigure): Record<string, unknown>[] {
  const { columns, rows } = recordsOfHeatmap(figure, nameOf);
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [columns[i]!, value])));
}

const AT = ["at_1", "at_1_2", "at_2", "at_2_3", "at_3", "at_3_4", "at_4", "at_4_5", "at_5"];
const BOUNDS = [2, 3, 4].flatMap((stage) =>
  ["at_least", "at_most", "of"].map((end) => `reached_${stage}_${end}`),
);
const MIDDLES = ["median_low", "median_high", "upper_median_low", "upper_median_high"];

it("gives one record per group and column, the countries of each stage counted", () => {
  const records = recordsOf(ofGroups(STANDINGS));
  expect(records[0]).toEqual({
    row: "North",
    code: "H01",
    column: "Strategy",
    dimension: "D1",
    status: "group",
    median_low: 2,
    median_high: 2,
    upper_median_low: 2,
    upper_median_high: 2,
    n: 4,
    published: 4,
    unpublished: 0,
    countries: 4,
    at_1: 1,
    at_1_2: 0,
    at_2: 2,
    at_2_3: 1,
    at_3: 0,
    at_3_4: 0,
    at_4: 0,
    at_4_5: 0,
    at_5: 0,
    reached_2: 3,
    reached_3: 0,
    reached_4: 0,
    reached_5: 0,
    ...Object.fromEntries(BOUNDS.map((column) => [column, null])),
  });
  expect(records[1]).toMatchObject({
    code: "H02",
    status: "few",
    n: 2,
    median_low: null,
    at_2: null,
  });
  expect(records[2]).toMatchObject({ code: "H05", status: "notAssessed", n: 0, published: 4 });
  expect(records[3]).toMatchObject({ row: "South", status: "noReview", n: 0, countries: 1 });
});

it("gives the bounds of a group for every threshold, of how many each", () => {
  const figure = ofGroups(STANDINGS);
  const bounds = COLUMNS.columns.map((_, i) => [
    { lo: 3, hi: 5 + i, of: 9 },
    { lo: 2, hi: 4, of: 9 },
    { lo: 0, hi: 1, of: 9 },
  ]);
  const [north, ...others] = figure.rows;
  const bounded = { ...north!, unpublished: 5, bounds };
  const records = recordsOf({ ...figure, rows: [bounded, ...others] });
  expect(records[1]).toMatchObject({
    unpublished: 5,
    reached_2_at_least: 3,
    reached_2_at_most: 6,
    reached_2_of: 9,
    reached_3_at_least: 2,
    reached_3_at_most: 4,
    reached_3_of: 9,
    reached_4_at_least: 0,
    reached_4_at_most: 1,
    reached_4_of: 9,
  });
  expect(records[3]).toMatchObject({ reached_3_at_least: null, reached_3_of: null });
});

it("gives one record per country and column, with the review behind it", () => {
  const records = recordsOf(ofCountries(STANDINGS));
  expect(records[0]).toEqual({
    country: "X0",
    group: "North",
    row: "Country 00",
    code: "H01",
    column: "Strategy",
    dimension: "D1",
    status: "stage",
    low: 1,
    high: 1,
    wave: 1,
    year: 2018,
    edition: "2016",
    method: "in-country",
  });
  expect(records[9]).toMatchObject({ status: "stage", low: 2, high: 3 });
  expect(records[7]).toMatchObject({ status: "notInEdition", low: null, high: null, year: 2018 });
  expect(records).toHaveLength(4 * 3);
});

it("give a country whose review is not published its review, and no stage", () => {
  const records = recordsOf(
    ofCountries([...STANDINGS, { group: "South", places: [9, 9, 9], unpublished: "withheld" }]),
  );
  expect(records[12]).toMatchObject({
    row: "Country 05",
    group: "South",
    status: "withheld",
    low: null,
    high: null,
    year: 2018,
    edition: "2016",
  });
});

it("begin a country’s with its code and its group, in any order", () => {
  const figure = ofCountries([...STANDINGS, { group: null, places: [1, 1, 1] }]);
  expect(recordsOfHeatmap(figure, nameOf).columns.slice(0, 2)).toEqual(["country", "group"]);
  const groups = new Map(recordsOf(figure).map(({ country, group }) => [country, group]));
  expect([groups.get("X0"), groups.get("X5")]).toEqual(["North", null]);
});

it("tell the two middles of an even number apart", () => {
  const places = [1, 2, 6, 9].map((at) => ({ group: "North", places: [at, at, at] }));
  expect(recordsOf(ofGroups(places))[0]).toMatchObject({
    n: 4,
    median_low: 1,
    median_high: 2,
    upper_median_low: 3,
    upper_median_high: 4,
  });
});

it("are as many as the cells, the row of all countries among a group’s and last", () => {
  fc.assert(
    fc.property(partlyPublished, (countries) => {
      const groups = ofGroups(countries);
      const records = recordsOf(groups);
      expect(records).toHaveLength((groups.rows.length + 1) * COLUMNS.columns.length);
      expect(records.slice(-COLUMNS.columns.length).map(({ row }) => row)).toEqual([
        "all",
        "all",
        "all",
      ]);
      expect(recordsOf(ofCountries(countries))).toHaveLength(
        reviewedOf(countries).length * COLUMNS.columns.length,
      );
    }),
  );
});

it("never give a group’s stage without its n, which is the sum of its counts", () => {
  fc.assert(
    fc.property(standings, (countries) => {
      for (const record of recordsOf(ofGroups(countries))) {
        const counts = AT.map((column) => record[column] as number | null);
        const counted = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
        expect(record.n).toBeTypeOf("number");
        if (record.status === "group") expect(counted).toBe(record.n);
        else {
          const middles = MIDDLES.map((column) => record[column]);
          expect([...middles, ...counts]).toEqual(Array(13).fill(null));
        }
      }
    }),
  );
});

it("write a stage as two whole numbers, never as a decimal or as text that looks like a date", () => {
  const places: Standing[] = Array.from({ length: 9 }, (_, i) => ({
    group: "North",
    places: [i + 1, undefined, undefined],
  }));
  const stages = recordsOf(ofCountries(places)).flatMap(({ low, high }) =>
    low === null ? [] : [[low, high]],
  );
  expect(stages).toEqual([
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 3],
    [3, 3],
    [3, 4],
    [4, 4],
    [4, 5],
    [5, 5],
  ]);
});

it("hold no text that a spreadsheet would take for a date", () => {
  fc.assert(
    fc.property(partlyPublished, (countries) => {
      const records = [ofGroups(countries), ofCountries(countries)].flatMap(recordsOf);
      const texts = records.flatMap((record) => Object.values(record));
      expect(texts.filter((value) => /^\d+\s*[-–/.]\s*\d+$/.test(String(value)))).toEqual([]);
    }),
  );
});
