import { describe, expect, it } from "vitest";
import type { ReviewFilter } from "../../src/queries/counted";
import { countriesCounted } from "../../src/queries/countriesCounted";
import { groupsCounted } from "../../src/queries/groupsCounted";
import { askedOf } from "../ask";
import { compact, counting } from "./choices";

const { ask } = await askedOf();

const NO_REVIEW = {
  review_id: null,
  wave: null,
  year: null,
  edition: null,
  method: null,
  status: null,
  block_id: null,
};

describe("countriesCounted", () => {
  it("orders by name as a reader does, and counts each country with its latest named review, else its latest", async () => {
    expect(compact(await ask(countriesCounted, counting()))).toEqual([
      "XAA Alder South XAA-2 2 2022 2021 in-country named ",
      "XAB Birch North XAB-1 1 2017 2016 in-country named ",
      "XAC Cedar North XAC-1 1 2018 2016 in-country named ",
      "XAD Ébène South XAD-1 1 2017 2016 questionnaire named ",
      "XAE elm  XAE-1 1 2019 2016 in-country named ",
      "XAF Fir North XAF-1 1 2016 2016 questionnaire named ",
      "XAG Gum South XAG-1 1 2020 2016 in-country withheld ",
      "XAH Hazel South XAH-1 1 2020 2016 in-country withheld ",
      "XAI Ivy North XAI-1 1 2020 2016 in-country withheld ",
      "XAJ Juniper North       ",
    ]);
  });

  it.each([
    ["edition that is asked for", counting({}, { edition: "2014" })],
    ["edition that is filtered by", counting({ edition: "2014" })],
  ])("keeps countries without a review by the %s, and says so with nulls", async (_, choice) => {
    const rows = await ask(countriesCounted, choice);
    expect(rows.map(({ name, review_id }) => [name, review_id])).toEqual([
      ["Alder", "XAA-1"],
      ...["Birch", "Cedar", "Ébène", "elm", "Fir", "Gum", "Hazel", "Ivy", "Juniper"].map((name) => [
        name,
        null,
      ]),
    ]);
    expect(rows[1]).toEqual({ country: "XAB", name: "Birch", group: "North", ...NO_REVIEW });
  });

  it("counts a review that is not named where no named one passes", async () => {
    const rows = await ask(countriesCounted, counting({}, { edition: "2021" }));
    expect(rows.filter(({ status }) => status !== null)).toMatchObject([
      { name: "Alder", review_id: "XAA-2", status: "named" },
      { name: "Cedar", review_id: "XAC-2", status: "withheld", year: 2021 },
    ]);
  });

  it.each<[string, Partial<ReviewFilter>, string, string | null, string]>([
    ["region", { edition: "2014" }, "Alder", "North", "in force in the year of the review"],
    ["region", { edition: "2021" }, "Alder", "South", "in force in the year of the later review"],
    ["income", { edition: "2021" }, "Alder", "Band 2", "the later of two in force in that year"],
    ["income", { edition: "2014" }, "Alder", "Band 1", "in force before it changed"],
    ["income", { edition: "2016" }, "Ébène", "Band 1", "in force for a part of that year"],
    ["income", { edition: "2014" }, "Ébène", "Band 2", "the present one where it has no review"],
    ["region", { edition: "2016" }, "Fir", "North", "the latest known where none was in force"],
    ["region", { edition: "2016" }, "elm", null, "none where there is none"],
    ["region", { edition: "2021" }, "Cedar", "North", "of a review that is not named, too"],
    ["region", {}, "Juniper", "North", "the present one where it was never reviewed"],
    ["league", {}, "Alder", null, "none of a grouping that holds some countries alone"],
  ])("takes the membership of %s, %o, %s: %s, %s", async (grouping, by, country, group) => {
    const rows = await ask(countriesCounted, counting(by, { grouping }));
    expect(rows.find(({ name }) => name === country)!.group).toBe(group);
  });
});

describe("groupsCounted", () => {
  it("counts countries by what they count with, without a review last, those in no group last", async () => {
    expect(compact(await ask(groupsCounted, counting()))).toEqual([
      "North named 2016 in-country  2 2017 2018",
      "North named 2016 questionnaire  1 2016 2016",
      "North withheld 2016 in-country  1 2020 2020",
      "North     1  ",
      "South named 2016 questionnaire  1 2017 2017",
      "South named 2021 in-country  1 2022 2022",
      "South withheld 2016 in-country  2 2020 2020",
      " named 2016 in-country  1 2019 2019",
    ]);
  });

  /** Of each group its countries that count with a named review, and all. */
  const coverage = async (...choice: Parameters<typeof counting>) => {
    const rows = await ask(groupsCounted, counting(...choice));
    const groups = [...new Set(rows.map(({ group }) => group))];
    return groups.map((name) => {
      const own = rows.filter(({ group }) => group === name);
      const sum = (of: typeof own) => of.reduce((total, { countries }) => total + countries, 0);
      return `${name}: ${sum(own.filter(({ status }) => status === "named"))} of ${sum(own)}`;
    });
  };

  it.each([
    ["region", ["North: 3 of 5", "South: 2 of 4", "null: 1 of 1"]],
    ["income", ["Band 1: 2 of 2", "Band 2: 1 of 1", "null: 3 of 7"]],
    ["league", ["League X: 2 of 2", "null: 4 of 8"]],
    ["no such grouping", ["null: 6 of 10"]],
  ])(
    "counts a grouping’s countries and those published, those in no group last: %s",
    async (grouping, expected) => {
      expect(await coverage({}, { grouping })).toEqual(expected);
    },
  );

  it.each([
    ["2014", ["North: 1 of 6", "South: 0 of 3", "null: 0 of 1"]],
    ["2016", ["North: 3 of 5", "South: 1 of 4", "null: 1 of 1"]],
    ["2021", ["North: 0 of 5", "South: 1 of 4", "null: 0 of 1"]],
    ["1999", ["North: 0 of 5", "South: 0 of 4", "null: 0 of 1"]],
  ])(
    "by one edition counts the reviews by it, each country in its group of that year: %s",
    async (edition, expected) => {
      expect(await coverage({}, { edition })).toEqual(expected);
      expect(await coverage({ edition })).toEqual(expected);
    },
  );

  it.each([
    ["", ["2016 in-country 3", "2016 questionnaire 2", "2021 in-country 1"]],
    ["2014", ["2014 questionnaire 1"]],
    ["2021", ["2021 in-country 1"]],
    ["2016", ["2016 in-country 3", "2016 questionnaire 2"]],
    ["1999", []],
  ])("counts one named review per country, its latest by edition “%s”", async (edition, rows) => {
    const counted = await ask(groupsCounted, counting({}, { edition, grouping: "" }));
    const named = counted.filter(({ status }) => status === "named");
    expect(
      named.map(({ edition: by, method, countries }) => `${by} ${method} ${countries}`),
    ).toEqual(rows);
  });
});
