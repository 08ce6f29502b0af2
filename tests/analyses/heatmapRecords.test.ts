import fc from "fast-check";
import { expect, it } from "vitest";
import type { HeatmapFigure } from "../../src/analyses/heatmap";
import { recordsOfHeatmap } from "../../src/analyses/heatmapRecords";
import { COLUMNS, ofCountries, ofGroups, type Standing, standings } from "./answers";

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

const at = (place: number) =>
  place % 2 === 1 ? `${(place + 1) / 2}` : `${place / 2}-${place / 2 + 1}`;
const AT = Array.from({ length: 9 }, (_, i) => `at ${at(i + 1)}`);

it("gives one record per group and column, the countries of each stage counted", () => {
  const records = recordsOf(ofGroups(STANDINGS));
  expect(records[0]).toEqual({
    row: "North",
    code: "H01",
    column: "Strategy",
    dimension: "D1",
    status: "group",
    stage: "2",
    upper: "2",
    n: 4,
    reviewed: 4,
    countries: 4,
    "at 1": 1,
    "at 1-2": 0,
    "at 2": 2,
    "at 2-3": 1,
    "at 3": 0,
    "at 3-4": 0,
    "at 4": 0,
    "at 4-5": 0,
    "at 5": 0,
  });
  expect(records[1]).toMatchObject({ code: "H02", status: "few", n: 2, stage: null, "at 2": null });
  expect(records[2]).toMatchObject({ code: "H05", status: "notAssessed", n: 0, reviewed: 4 });
  expect(records[3]).toMatchObject({ row: "South", status: "noReview", n: 0, countries: 1 });
});

it("gives one record per country and column, with the review behind it", () => {
  const records = recordsOf(ofCountries(STANDINGS));
  expect(records[0]).toEqual({
    row: "Country 00",
    code: "H01",
    column: "Strategy",
    dimension: "D1",
    status: "stage",
    stage: "1",
    year: 2018,
    edition: "2016",
    method: "in-country",
  });
  expect(records[9]).toMatchObject({ status: "stage", stage: "2-3" });
  expect(records[7]).toMatchObject({ status: "notInEdition", stage: null, year: 2018 });
  expect(records[12]).toMatchObject({ row: "Country 04", status: "noReview", year: null });
});

it("are as many as the cells, the row of all countries among a group’s and last", () => {
  fc.assert(
    fc.property(standings, (countries) => {
      const groups = ofGroups(countries);
      const records = recordsOf(groups);
      expect(records).toHaveLength((groups.rows.length + 1) * COLUMNS.length);
      expect(records.slice(-COLUMNS.length).map(({ row }) => row)).toEqual(["all", "all", "all"]);
      expect(recordsOf(ofCountries(countries))).toHaveLength(countries.length * COLUMNS.length);
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
        else expect([record.stage, record.upper, ...counts]).toEqual(Array(11).fill(null));
      }
    }),
  );
});

it("write a stage as the input does, and never as a decimal", () => {
  const places: Standing[] = Array.from({ length: 9 }, (_, i) => ({
    group: "North",
    places: [i + 1, undefined, undefined],
  }));
  const stages = recordsOf(ofCountries(places)).flatMap(({ stage }) => stage ?? []);
  expect(stages).toEqual(["1", "1-2", "2", "2-3", "3", "3-4", "4", "4-5", "5"]);
});
