import { describe, expect, it } from "vitest";
import { type GroupChoice, groupCoverage } from "../../src/queries/groupCoverage";
import { heatmapColumns } from "../../src/queries/heatmapColumns";
import { methodsOfGroups } from "../../src/queries/methodsOfGroups";
import { publishedCountries } from "../../src/queries/publishedCountries";
import { reviewsCounted } from "../../src/queries/reviewsCounted";
import { stagesByCountry } from "../../src/queries/stagesByCountry";
import { stagesByGroup } from "../../src/queries/stagesByGroup";
import { askedOf } from "../ask";

const { ask } = await askedOf();

const compact = (rows: readonly object[]) => rows.map((row) => Object.values(row).join(" "));

describe("heatmapColumns", () => {
  it("gives the themes of a dimension by their codes, under the dimension’s name", async () => {
    const columns = await ask(heatmapColumns, { edition: "", dimension: "D3" });
    expect(columns.map(({ code }) => code)).toEqual(["H10", "H11", "H12", "H13"]);
    expect(columns[3]).toEqual({
      code: "H13",
      name: "Research and innovation",
      dimension: "D3",
      dimension_name: "Building Cybersecurity Knowledge and Capabilities",
    });
  });

  it.each([
    { edition: "", dimension: "", first: "H01", last: "H22", count: 22 },
    { edition: "2014", dimension: "", first: "D1.1", last: "D5.8", count: 21 },
    { edition: "2016", dimension: "", first: "D1.1", last: "D5.7", count: 24 },
    { edition: "2021", dimension: "", first: "D1.1", last: "D5.6", count: 23 },
    { edition: "2016", dimension: "D4", first: "D4.1", last: "D4.3", count: 3 },
  ])(
    "has $count columns, $first to $last, for edition “$edition” and dimension “$dimension”",
    async ({ first, last, count, ...choice }) => {
      const codes = (await ask(heatmapColumns, choice)).map(({ code }) => code);
      expect([codes[0], codes.at(-1), codes.length]).toEqual([first, last, count]);
    },
  );

  it("names a pilot factor’s dimension as the pilot does", async () => {
    const [pilot] = await ask(heatmapColumns, { edition: "2014", dimension: "D3" });
    const [current] = await ask(heatmapColumns, { edition: "2021", dimension: "D3" });
    expect(pilot!.dimension_name).not.toBe(current!.dimension_name);
  });
});

describe("reviewsCounted", () => {
  it.each([
    [
      "",
      [
        "2016 in-country 3 2017 2019",
        "2016 questionnaire 2 2016 2017",
        "2021 in-country 1 2022 2022",
      ],
    ],
    ["2014", ["2014 questionnaire 1 2015 2015"]],
    ["2021", ["2021 in-country 1 2022 2022"]],
    ["2016", ["2016 in-country 3 2017 2019", "2016 questionnaire 2 2016 2017"]],
    ["1999", []],
  ])("counts one review per country, its latest by edition “%s”", async (edition, rows) => {
    expect(compact(await ask(reviewsCounted, { edition }))).toEqual(rows);
  });
});

describe("groupCoverage", () => {
  const rows = async (choice: GroupChoice) =>
    (await ask(groupCoverage, choice)).map(
      ({ group, countries, published }) => `${group}: ${published} of ${countries}`,
    );

  it.each([
    ["region", "", ["North: 3 of 5", "South: 2 of 4", "null: 1 of 1"]],
    ["income", "", ["Band 1: 2 of 2", "Band 2: 1 of 1", "null: 3 of 7"]],
    ["league", "", ["League X: 2 of 2", "null: 4 of 8"]],
    ["no such grouping", "", ["null: 6 of 10"]],
  ])(
    "counts a grouping’s countries and those published, those in no group last: %s",
    async (grouping, edition, expected) => {
      expect(await rows({ grouping, edition })).toEqual(expected);
    },
  );

  it.each([
    ["2014", ["North: 1 of 6", "South: 0 of 3", "null: 0 of 1"]],
    ["2016", ["North: 3 of 5", "South: 1 of 4", "null: 1 of 1"]],
    ["2021", ["North: 0 of 5", "South: 1 of 4", "null: 0 of 1"]],
  ])(
    "by one edition counts the reviews by it, each country in its group of that year: %s",
    async (edition, expected) => {
      expect(await rows({ grouping: "region", edition })).toEqual(expected);
    },
  );
});

describe("methodsOfGroups", () => {
  it.each([
    [
      "region",
      "",
      [
        "North in-country 2",
        "North questionnaire 1",
        "South in-country 1",
        "South questionnaire 1",
        " in-country 1",
      ],
    ],
    ["region", "2014", ["North questionnaire 1"]],
    ["region", "2021", ["South in-country 1"]],
    ["league", "", ["League X in-country 2", " in-country 2", " questionnaire 2"]],
    ["no such grouping", "", [" in-country 4", " questionnaire 2"]],
    ["region", "1999", []],
  ])(
    "counts each group’s reviews by method, those of countries in no group last: %s, edition “%s”",
    async (grouping, edition, rows) => {
      expect(compact(await ask(methodsOfGroups, { grouping, edition }))).toEqual(rows);
    },
  );

  it("counts as many reviews of each group as its coverage does", async () => {
    const choice = { grouping: "region", edition: "" };
    const methods = await ask(methodsOfGroups, choice);
    for (const { group, published } of await ask(groupCoverage, choice)) {
      const own = methods.filter((row) => row.group === group);
      expect(own.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(published);
    }
  });
});

describe("publishedCountries", () => {
  it("orders by name as a reader does, and counts each country with its latest named review", async () => {
    expect(compact(await ask(publishedCountries, { grouping: "region", edition: "" }))).toEqual([
      "XAA Alder South XAA-2 2 2022 2021 in-country",
      "XAB Birch North XAB-1 1 2017 2016 in-country",
      "XAC Cedar North XAC-1 1 2018 2016 in-country",
      "XAD Ébène South XAD-1 1 2017 2016 questionnaire",
      "XAE elm  XAE-1 1 2019 2016 in-country",
      "XAF Fir North XAF-1 1 2016 2016 questionnaire",
    ]);
  });

  it("keeps countries without a review by the edition, and says so with nulls", async () => {
    const rows = await ask(publishedCountries, { grouping: "region", edition: "2014" });
    expect(rows.map(({ name, review_id }) => [name, review_id])).toEqual([
      ["Alder", "XAA-1"],
      ["Birch", null],
      ["Cedar", null],
      ["Ébène", null],
      ["elm", null],
      ["Fir", null],
    ]);
    expect(rows[1]).toEqual({
      country: "XAB",
      name: "Birch",
      group: "North",
      review_id: null,
      wave: null,
      year: null,
      edition: null,
      method: null,
    });
  });

  it.each<[string, string, string, string | null, string]>([
    ["region", "2014", "Alder", "North", "in force in the year of the review"],
    ["region", "2021", "Alder", "South", "in force in the year of the later review"],
    ["income", "2021", "Alder", "Band 2", "the later of two in force in that year"],
    ["income", "2014", "Alder", "Band 1", "in force before it changed"],
    ["income", "2016", "Ébène", "Band 1", "in force for a part of that year"],
    ["income", "2014", "Ébène", "Band 2", "the latest known where it has no review"],
    ["region", "2016", "Fir", "North", "the latest known where none was in force"],
    ["region", "2016", "elm", null, "none where there is none"],
  ])(
    "takes the membership of %s, edition %s, %s: %s, %s",
    async (grouping, edition, country, group) => {
      const rows = await ask(publishedCountries, { grouping, edition });
      expect(rows.find(({ name }) => name === country)!.group).toBe(group);
    },
  );
});

describe("stagesByCountry", () => {
  it("tells what was not assessed (a null) from what the edition does not ask for (no row)", async () => {
    const rows = compact(await ask(stagesByCountry, { edition: "", dimension: "" }));
    expect(rows.filter((row) => / H(01|13) /.test(row))).toEqual([
      "XAA H01 3 4",
      "XAA H13 3 4",
      "XAB H01  ",
      "XAC H01 4 4",
      "XAD H01 2 2",
      "XAE H01 3 3",
      "XAF H01 2 3",
    ]);
    expect(rows).toHaveLength(22 + 5 * 21);
  });

  it("gives an edition’s own factors of the latest review by that edition", async () => {
    const rows = await ask(stagesByCountry, { edition: "2014", dimension: "D4" });
    expect(compact(rows)).toEqual(["XAA D4.1 1 1", "XAA D4.2 1 1", "XAA D4.3 1 1"]);
  });

  it("has no row of another dimension", async () => {
    const rows = await ask(stagesByCountry, { edition: "", dimension: "D3" });
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(["H10", "H11", "H12", "H13"]));
  });
});

describe("stagesByGroup", () => {
  it("counts each group’s countries on each stage, not assessed last, no group last", async () => {
    const choice = { grouping: "region", edition: "", dimension: "D1" };
    const rows = compact(await ask(stagesByGroup, choice));
    expect(rows.filter((row) => row.includes("H01"))).toEqual([
      "North H01 2 3 1",
      "North H01 4 4 1",
      "North H01   1",
      "South H01 2 2 1",
      "South H01 3 4 1",
      " H01 3 3 1",
    ]);
    expect(rows.filter((row) => row.includes("H02"))).toEqual([
      "North H02 2 2 1",
      "North H02 2 3 1",
      "North H02 4 4 1",
      "South H02 2 2 1",
      "South H02 3 4 1",
      " H02 3 3 1",
    ]);
  });

  it("has no row of a group whose countries’ editions do not ask for it", async () => {
    const choice = { grouping: "region", edition: "", dimension: "D3" };
    const rows = await ask(stagesByGroup, choice);
    expect(compact(rows.filter(({ code }) => code === "H13"))).toEqual(["South H13 3 4 1"]);
  });

  it.each(["region", "income", "league"])(
    "counts every country once, however they are grouped: by %s",
    async (grouping) => {
      const rows = await ask(stagesByGroup, { grouping, edition: "", dimension: "" });
      const byCountry = await ask(stagesByCountry, { edition: "", dimension: "" });
      expect(rows.reduce((sum, { countries }) => sum + countries, 0)).toBe(byCountry.length);
    },
  );
});

it.each([
  [groupCoverage, { grouping: "region", edition: "" }],
  [methodsOfGroups, { grouping: "region", edition: "" }],
  [publishedCountries, { grouping: "region", edition: "" }],
  [stagesByCountry, { edition: "", dimension: "" }],
  [stagesByGroup, { grouping: "region", edition: "", dimension: "" }],
] as const)(
  "$name shows no stage, group row or name of an unpublished review",
  async (query, of) => {
    const text = JSON.stringify(await ask(query as never, of as never));
    expect(text).not.toMatch(/Gum|Hazel|Ivy|Juniper|XAC-2|"low":5|"high":5/);
  },
);
