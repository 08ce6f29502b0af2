import { describe, expect, it } from "vitest";
import { publishedStages } from "../../src/queries/publishedStages";
import { stagesByCountry } from "../../src/queries/stagesByCountry";
import { stagesByGroup } from "../../src/queries/stagesByGroup";
import { askedOf } from "../ask";
import { compact, counting } from "./choices";

const { ask } = await askedOf();

type Counting = Parameters<typeof counting>;
const THEMES = { level: "theme", under: "" };

const byCountry = (place: Partial<typeof THEMES> = {}, ...choice: Counting) =>
  ask(stagesByCountry, { ...counting(...choice), ...THEMES, ...place });
const byGroup = (place: Partial<typeof THEMES> = {}, ...choice: Counting) =>
  ask(stagesByGroup, { ...counting(...choice), ...THEMES, ...place });

describe("stagesByCountry", () => {
  it("tells what was not assessed (a null) from what the edition does not ask for (no row)", async () => {
    const rows = compact(await byCountry());
    expect(rows.filter((row) => / H(01|13) /.test(row))).toEqual([
      "XAA H01 D1 3 4",
      "XAA H13 D3 3 4",
      "XAB H01 D1  ",
      "XAC H01 D1 4 4",
      "XAD H01 D1 2 2",
      "XAE H01 D1 3 3",
      "XAF H01 D1 2 3",
    ]);
    expect(rows).toHaveLength(22 + 5 * 21);
  });

  it("gives an edition’s own factors of the latest review by that edition", async () => {
    const rows = await byCountry({ level: "factor", under: "D4" }, {}, { edition: "2014" });
    expect(compact(rows)).toEqual(["XAA D4.1 D4 1 1", "XAA D4.2 D4 1 1", "XAA D4.3 D4 1 1"]);
  });

  it("gives aspects under their dimension, of one factor or one dimension where that is asked", async () => {
    const aspects = (under: string) =>
      byCountry({ level: "aspect", under }, {}, { edition: "2021" });
    const factor = await aspects("D1.1");
    expect(compact(factor)).toEqual([1, 2, 3, 4].map((i) => `XAA D1.1.${i} D1 3 4`));
    expect(await aspects("D1")).toHaveLength(13);
    expect(await aspects("")).toHaveLength(62);
  });

  it("has no row of another dimension", async () => {
    const rows = await byCountry({ under: "D3" });
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(["H10", "H11", "H12", "H13"]));
    expect(new Set(rows.map(({ dimension }) => dimension))).toEqual(new Set(["D3"]));
  });

  it("has no row of a dimension, which has no stage, or of what there is not", async () => {
    expect(await byCountry({ level: "dimension" })).toEqual([]);
    expect(await byCountry({ under: "D9" })).toEqual([]);
  });

  it.each([
    ["second reviews", { wave: 2 }, ["XAA H01 D1 3 4"]],
    ["first reviews", { wave: 1, to: 2016 }, ["XAA H01 D1 1 1", "XAF H01 D1 2 3"]],
    ["reviews by an edition", { edition: "2014" }, ["XAA H01 D1 1 1"]],
    [
      "reviews by a method",
      { method: "questionnaire", from: 2016 },
      ["XAD H01 D1 2 2", "XAF H01 D1 2 3"],
    ],
    [
      "reviews of a group",
      { within: "league", group: "League X" },
      ["XAB H01 D1  ", "XAE H01 D1 3 3"],
    ],
    ["reviews that are not named", { from: 2020, to: 2021 }, []],
  ])("gives the stages of the reviews that pass: %s", async (_, by, expected) => {
    const rows = await byCountry({ under: "D1" }, by);
    expect(compact(rows.filter(({ code }) => code === "H01"))).toEqual(expected);
  });
});

describe("stagesByGroup", () => {
  it("counts each group’s countries on each stage, not assessed last, no group last", async () => {
    const rows = compact(await byGroup({ under: "D1" }));
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
    const rows = await byGroup({ under: "D3" });
    expect(compact(rows.filter(({ code }) => code === "H13"))).toEqual(["South H13 3 4 1"]);
  });

  it("puts countries that stand alike together", async () => {
    const rows = await byGroup({ under: "D1" }, { method: "questionnaire" }, { grouping: "" });
    expect(compact(rows.filter(({ code }) => code === "H01"))).toEqual([
      " H01 1 1 1",
      " H01 2 2 1",
      " H01 2 3 1",
    ]);
    const first = await byGroup({}, { edition: "2016", to: 2017 }, { grouping: "" });
    expect(compact(first.filter(({ code }) => code === "H02"))).toEqual([
      " H02 2 2 2",
      " H02 2 3 1",
    ]);
  });

  it("counts each country in the group of the review that passes", async () => {
    const rows = await byGroup({ under: "D1" }, { within: "region", group: "North", to: 2015 });
    expect(compact(rows.filter(({ code }) => code === "H01"))).toEqual(["North H01 1 1 1"]);
  });

  it.each(["region", "income", "league"])(
    "counts every country once, however they are grouped: by %s",
    async (grouping) => {
      const rows = await byGroup({}, {}, { grouping });
      expect(rows.reduce((sum, { countries }) => sum + countries, 0)).toBe(
        (await byCountry()).length,
      );
    },
  );
});

describe("publishedStages", () => {
  it("has every theme, factor and aspect of every named review, each once", async () => {
    const rows = await ask(publishedStages, {});
    const count = (review: string, level: string) =>
      rows.filter((row) => row.review_id === review && row.level === level).length;
    const counts = ["XAA-1", "XAA-2", "XAB-1"].map((review) =>
      ["theme", "factor", "aspect"].map((level) => count(review, level)),
    );
    expect(counts).toEqual([
      [16, 21, 49],
      [22, 23, 62],
      [21, 24, 53],
    ]);
    expect(new Set(rows.map(({ review_id, code }) => `${review_id} ${code}`)).size).toBe(
      rows.length,
    );
    expect(rows).toHaveLength(16 + 21 + 49 + (22 + 23 + 62) + 5 * (21 + 24 + 53));
  });

  it("names each as its review’s edition does, with its stage, null where it was not assessed", async () => {
    const rows = await ask(publishedStages, {});
    const of = (review: string, code: string) =>
      rows.find((row) => row.review_id === review && row.code === code);
    expect(of("XAA-2", "H01")).toEqual({
      country: "XAA",
      country_name: "Alder",
      review_id: "XAA-2",
      wave: 2,
      year: 2022,
      edition: "2021",
      method: "in-country",
      level: "theme",
      code: "H01",
      name: expect.any(String),
      low: 3,
      high: 4,
      source: "computed",
    });
    expect(of("XAB-1", "D1.1")).toMatchObject({ level: "factor", low: null, high: null });
    expect(of("XAB-1", "D1.1.1")).toMatchObject({ low: null, source: "reported" });
    expect(of("XAA-1", "D3.1")!.name).not.toBe(of("XAA-2", "D3.1")!.name);
  });
});
