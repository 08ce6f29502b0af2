import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REACHABLE } from "../../../src/analyses/cells/thresholds";
import { inComparison } from "../../../src/analyses/heatmap/comparison";
import type { HeatmapFigure } from "../../../src/analyses/heatmap/heatmap";
import type { HeatmapChoice } from "../../../src/analyses/heatmap/heatmapChoice";
import { indexOfCell } from "../../../src/analyses/heatmap/heatmapIndex";
import { recordsOfHeatmap } from "../../../src/analyses/heatmap/heatmapRecords";
import { reachedColumn } from "../../../src/analyses/records";
import { stageAt } from "../../../src/model/stage";
import { reached } from "../../../src/statistics/description/ordinal";
import { ofCountries, ofGroups, partlyPublished, type Standing } from "../answers";

const COMMON = ["row", "code", "column", "dimension", "status"];
const MIDDLES = ["median_low", "median_high", "upper_median_low", "upper_median_high"];
const COVERAGE = ["n", "published", "unpublished", "countries"];
const REVIEW = ["wave", "year", "edition", "method"];
const COUNTS = [
  ...["at_1", "at_1_2", "at_2", "at_2_3", "at_3", "at_3_4", "at_4", "at_4_5", "at_5"],
  ...["reached_2", "reached_3", "reached_4", "reached_5"],
];
const BOUNDS = [2, 3, 4].flatMap((stage) =>
  ["at_least", "at_most", "of"].map((end) => `reached_${stage}_${end}`),
);
const DIFFERENCE = ["difference_low", "difference_high"];

const STANDINGS: Standing[] = [
  ...[1, 3, 5].map((place) => ({ group: "East", places: [place, place, null] })),
  ...[9, 9, 4].map((place) => ({ group: "North", places: [place, 1, 5] })),
  { group: "West", places: [9, 9, 9] },
];

const figureOf = (
  choice: Partial<HeatmapChoice>,
  countries: readonly Standing[] = STANDINGS,
): HeatmapFigure =>
  inComparison(
    choice.rows === "countries" ? ofCountries(countries, choice) : ofGroups(countries, choice),
  );

const columnsOf = (choice: Partial<HeatmapChoice>) =>
  recordsOfHeatmap(figureOf(choice), ({ key }) => key).columns;

/** The records as objects, by column. */
const recordsOf = (figure: HeatmapFigure): Record<string, unknown>[] => {
  const { columns, rows } = recordsOfHeatmap(figure, ({ key }) => key);
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [columns[i]!, value])));
};

describe("the columns of records", () => {
  it.each<[string, Partial<HeatmapChoice>, string[]]>([
    ["groups at themes", {}, [...COMMON, ...MIDDLES, ...COVERAGE, ...COUNTS, ...BOUNDS]],
    [
      "groups at themes, distributions shown",
      { shown: "distribution" },
      [...COMMON, ...MIDDLES, ...COVERAGE, ...COUNTS, ...BOUNDS],
    ],
    [
      "groups at themes, with their index",
      { shown: "index" },
      [...COMMON, ...MIDDLES, "index", ...COVERAGE, ...COUNTS, ...BOUNDS],
    ],
    [
      "groups at one edition’s factors",
      { edition: "2016", level: "factor" },
      [...COMMON, ...MIDDLES, ...COVERAGE, ...COUNTS],
    ],
    [
      "groups at one edition’s aspects, with their index",
      { edition: "2016", level: "aspect", shown: "index" },
      [...COMMON, ...MIDDLES, "index", ...COVERAGE, ...COUNTS],
    ],
    [
      "groups under dimensions",
      { level: "dimension" },
      [...COMMON, "placed", "asked", ...COVERAGE, ...COUNTS],
    ],
    [
      "groups under dimensions, with their index",
      { level: "dimension", shown: "index" },
      [...COMMON, "placed", "asked", "index", ...COVERAGE, ...COUNTS],
    ],
    [
      "countries at themes",
      { rows: "countries" },
      ["country", "group", ...COMMON, "low", "high", ...REVIEW],
    ],
    [
      "countries at themes, for one stage is no index",
      { rows: "countries", shown: "index" },
      ["country", "group", ...COMMON, "low", "high", ...REVIEW],
    ],
    [
      "countries at one edition’s factors",
      { rows: "countries", edition: "2016", level: "factor" },
      ["country", "group", ...COMMON, "low", "high", ...REVIEW],
    ],
    [
      "countries under dimensions",
      { rows: "countries", level: "dimension" },
      ["country", "group", ...COMMON, "placed", "asked", ...REVIEW, ...COUNTS],
    ],
    [
      "countries under dimensions, with their index",
      { rows: "countries", level: "dimension", shown: "index" },
      ["country", "group", ...COMMON, "placed", "asked", "index", ...REVIEW, ...COUNTS],
    ],
  ])("are: %s", (_, choice, columns) => {
    expect(columnsOf(choice)).toEqual(columns);
    const compared = choice.rows === "countries" ? ["X0", "X1"] : ["group East", "all"];
    expect(columnsOf({ ...choice, compared })).toEqual([
      ...columns,
      ...(choice.level === "dimension" ? [] : DIFFERENCE),
    ]);
  });

  it("have no differences where only one row that is there is compared", () => {
    expect(columnsOf({ compared: ["group East", "group Nowhere"] })).toEqual(columnsOf({}));
  });
});

describe("records", () => {
  it("have differences for the rows compared alone, none for that which they are compared with", () => {
    const records = recordsOf(figureOf({ compared: ["group East", "group North", "all"] }));
    const differences = records
      .filter(({ code }) => code === "H01")
      .map(({ row, difference_low, difference_high }) => [row, difference_low, difference_high]);
    expect(differences).toEqual([
      ["group East", null, null],
      ["group North", 3, 3],
      ["group West", null, null],
      ["all", 1, 1],
    ]);
  });

  it.each(["theme", "dimension"] as const)(
    "have how many had reached each stage, of the counts beside: of groups at the level %s",
    (level) => {
      fc.assert(
        fc.property(partlyPublished, (countries) => {
          const figure = figureOf({ level, shown: "index" }, countries);
          const cells = [...figure.rows, figure.all].flatMap((row) => row.cells);
          const records = recordsOf(figure);
          records.forEach((record, i) => {
            const cell = cells[i]!;
            const counts = "counts" in cell ? cell.counts : null;
            for (const stage of REACHABLE) {
              expect(record[reachedColumn(stage)]).toBe(counts && reached(counts, stage));
            }
            expect(record.index).toBe(indexOfCell(cell));
          });
        }),
      );
    },
  );

  it("have under dimensions of a country how many stages stand where", () => {
    const places = [7, 4, 1];
    const [policy, culture] = recordsOf(
      figureOf({ rows: "countries", level: "dimension" }, [{ group: null, places }]),
    );
    expect(policy).toMatchObject({
      code: "D1",
      status: "dimension",
      placed: 2,
      asked: 2,
      at_4: 1,
      at_2_3: 1,
      reached_2: 2,
      reached_3: 1,
      reached_5: 0,
    });
    expect(culture).toMatchObject({ code: "D2", placed: 1, at_1: 1, reached_2: 0 });
    expect(stageAt(7)).toEqual({ low: 4, high: 4 });
  });
});
