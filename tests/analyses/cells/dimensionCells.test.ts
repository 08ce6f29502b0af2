import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dimensionCell,
  dimensionCells,
  stagesUnder,
} from "../../../src/analyses/cells/dimensionCells";
import { rankOf, stageFrom } from "../../../src/model/stage";
import type { StagesByCountry } from "../../../src/queries/stagesByCountry";
import { countRanks } from "../../../src/statistics/description/ordinal";
import { counting, DIMENSIONS, ofCountries, ofGroups, partlyPublished } from "../answers";

/** What was asked of a country under D1, each on a stage or, empty, not assessed. */
const asked = (country: string, ...stages: string[]): StagesByCountry[] =>
  stages.map((stage, i) => ({
    country,
    code: `H0${i + 1}`,
    dimension: "D1",
    low: stageFrom(stage)?.low ?? null,
    high: stageFrom(stage)?.high ?? null,
  }));

const ONE = { kind: "country", published: 1, unpublished: 0 } as const;
const group = (published: number, unpublished = 0) =>
  ({ kind: "group", published, unpublished }) as const;

describe("the cell of one country under a dimension", () => {
  it("counts its stages, of all that was asked, and has their mean for an index", () => {
    expect(dimensionCell(asked("XAA", "1", "2-3", "3"), ONE)).toEqual({
      kind: "dimension",
      n: 1,
      counts: [1, 0, 0, 1, 1, 0, 0, 0, 0],
      placed: 3,
      asked: 3,
      index: 6.5 / 3,
    });
  });

  it.each([
    { stages: ["2", "4", ""], index: 3 },
    { stages: ["2", "", ""], index: null },
    { stages: ["2", "4", "", ""], index: null },
    { stages: ["2", "4", "4", "2", "", ""], index: 3 },
    { stages: ["2", ""], index: null },
    { stages: ["5"], index: 5 },
  ])("has an index from two thirds assessed on: of $stages it is $index", ({ stages, index }) => {
    const cell = dimensionCell(asked("XAA", ...stages), ONE);
    expect(cell).toMatchObject({
      kind: "dimension",
      index,
      placed: stages.filter(Boolean).length,
      asked: stages.length,
    });
  });

  it.each([
    ["nothing was assessed", asked("XAA", "", ""), { kind: "notAssessed" }],
    ["nothing was asked for", [], { kind: "notInEdition" }],
  ])("tells why it is empty: %s", (_, rows, cell) => {
    expect(dimensionCell(rows, ONE)).toEqual(cell);
  });
});

describe("the cell of a group under a dimension", () => {
  const FOUR = [
    ...asked("XAA", "1", "2", "3"),
    ...asked("XAB", "5", "5", "5"),
    ...asked("XAC", "2", "", ""),
    ...asked("XAD", "4", "", "4"),
  ];

  it("counts stages, not countries, and means the indices of those that have one", () => {
    expect(dimensionCell(FOUR, group(4))).toEqual({
      kind: "dimension",
      n: 4,
      counts: [1, 0, 2, 0, 1, 0, 2, 0, 3],
      placed: 9,
      asked: 12,
      index: (2 + 5 + 4) / 3,
    });
  });

  it("gives each country the same weight in its index, however much was asked of it", () => {
    const rows = [...asked("XAA", "1"), ...asked("XAB", "3", "3", "3"), ...asked("XAC", "5", "5")];
    expect(dimensionCell(rows, group(3))).toMatchObject({ index: 3, placed: 6 });
  });

  it("has no index where fewer than three of its countries have one", () => {
    const rows = [...asked("XAA", "1"), ...asked("XAB", "3"), ...asked("XAC", "2", "", "")];
    expect(dimensionCell(rows, group(3))).toMatchObject({ n: 3, index: null });
  });

  it("has no index where none of its countries has one", () => {
    const rows = ["XAA", "XAB", "XAC"].flatMap((country) => asked(country, "2", "", ""));
    expect(dimensionCell(rows, group(3))).toMatchObject({ n: 3, index: null });
  });

  it.each([
    ["two with a stage", [...asked("XAA", "1", "2"), ...asked("XAB", "3")], 2],
    [
      "three, one of them without any",
      [...asked("XAA", "1"), ...asked("XAB", "3"), ...asked("XAC", "")],
      2,
    ],
    ["one", asked("XAA", "1", "2", "3", "4"), 1],
  ])("sums up nothing of fewer than three countries: %s", (_, rows, n) => {
    expect(dimensionCell(rows, group(9))).toEqual({ kind: "few", n });
  });

  it.each([
    ["nobody was reviewed", [], group(0), { kind: "noReview" }],
    ["no review is published", [], group(0, 4), { kind: "withheld" }],
    ["nothing was asked for", [], group(3, 4), { kind: "notInEdition" }],
    ["nothing was assessed", asked("XAA", "", ""), group(3, 4), { kind: "notAssessed" }],
  ])("tells why it is empty: %s", (_, rows, of, cell) => {
    expect(dimensionCell(rows, of)).toEqual(cell);
  });
});

it("takes what stands under a dimension, in the group that its country counts in", () => {
  const of = (country: string, dimension: string, stage: string): StagesByCountry => ({
    ...asked(country, stage)[0]!,
    dimension,
  });
  const stages = ["XAA", "XAB", "XAC", "XAD"].flatMap((country) => [
    of(country, "D1", country === "XAD" ? "5" : "2"),
    of(country, "D2", "4"),
  ]);
  expect(stagesUnder(stages, "D2").map(({ low }) => low)).toEqual([4, 4, 4, 4]);
  const groupOf = new Map<string, string | null>([
    ["XAA", "East"],
    ["XAB", "East"],
    ["XAC", "East"],
    ["XAD", null],
  ]);
  const cellsOf = dimensionCells(DIMENSIONS, stages, groupOf);
  const cells = (isIn: (group: string | null) => boolean) =>
    cellsOf({
      counted: [...groupOf].map(([country, group]) => ({
        ...counting({ country, group }),
        countries: 1,
        first_year: 2018,
        last_year: 2018,
      })),
      isIn,
    });
  expect(cells((name) => name === "East")).toMatchObject([
    { n: 3, index: 2, counts: [0, 0, 3, 0, 0, 0, 0, 0, 0] },
    { n: 3, index: 4 },
  ]);
  expect(cells((name) => name === null)).toEqual([
    { kind: "few", n: 1 },
    { kind: "few", n: 1 },
  ]);
  expect(cells(() => true)).toMatchObject([{ n: 4, index: 2.75 }, { n: 4 }]);
});

it("counts under dimensions just the stages that stand in the columns of themes", () => {
  fc.assert(
    fc.property(partlyPublished, (countries) => {
      const themes = ofCountries(countries);
      const dimensions = ofCountries(countries, { level: "dimension" });
      const groups = ofGroups(countries, { level: "dimension" });
      dimensions.columns.forEach(({ code }, i) => {
        const under = themes.columns.flatMap(({ dimension }, j) => (dimension === code ? [j] : []));
        const placesOf = (rows: typeof themes.rows) =>
          countRanks(
            rows.flatMap(({ cells }) =>
              under.flatMap((j) => (cells[j]!.kind === "stage" ? [rankOf(cells[j]!)] : [])),
            ),
          );
        for (const { key, cells } of dimensions.rows) {
          if (cells[i]!.kind !== "dimension") continue;
          expect(cells[i]).toMatchObject({
            counts: placesOf(themes.rows.filter((row) => row.key === key)),
          });
        }
        for (const { name, cells } of groups.rows) {
          if (cells[i]!.kind !== "dimension") continue;
          const own = themes.rows.filter(({ group }) => group === name);
          expect(cells[i]).toMatchObject({ counts: placesOf(own) });
        }
      });
    }),
  );
});
