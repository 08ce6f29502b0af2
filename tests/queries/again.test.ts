import { describe, expect, it } from "vitest";
import { reviewsAgain } from "../../src/queries/reviewsAgain";
import { stagesAgain } from "../../src/queries/stagesAgain";
import { askedOf } from "../ask";
import { releaseFolder, withUnpublished } from "../release";
import { counting } from "./choices";

const { ask } = await askedOf(releaseFolder(undefined, withUnpublished));

describe("reviewsAgain", () => {
  it("tells all reviews of countries with two or more, named or not, by country and wave", async () => {
    const rows = await ask(reviewsAgain, counting());
    expect(rows.map(({ name, wave, year, named }) => [name, wave, year, named])).toEqual([
      ["Alder", 1, 2015, 1],
      ["Alder", 2, 2022, 1],
      ["Cedar", 1, 2018, 1],
      ["Cedar", 2, 2021, 0],
      ["Lime", 1, 2015, 0],
      ["Lime", 2, 2020, 0],
      ["Olive", 1, 2014, 0],
      ["Olive", 2, 2019, 0],
    ]);
  });

  it("tells the group of each review’s own year", async () => {
    const rows = await ask(reviewsAgain, counting({}, { grouping: "region" }));
    expect(rows.map(({ group }) => group).slice(0, 4)).toEqual([
      "North",
      "South",
      "North",
      "North",
    ]);
  });

  it("tells which pass by edition, method and year, whatever wave is filtered by", async () => {
    const by = { method: "in-country", from: 2018, wave: 1 };
    const rows = await ask(reviewsAgain, counting(by));
    const passing = rows.filter(({ passes }) => passes === 1);
    expect(passing.map(({ name, wave }) => `${name} ${wave}`)).toEqual([
      "Alder 2",
      "Cedar 1",
      "Cedar 2",
      "Lime 2",
      "Olive 2",
    ]);
    const edition = await ask(reviewsAgain, counting({ edition: "2014" }));
    expect(edition.filter(({ passes }) => passes === 1)).toHaveLength(1);
  });

  it("tells which were in a group, and leaves none out for it", async () => {
    const rows = await ask(reviewsAgain, counting({ within: "region", group: "South" }));
    expect(rows).toHaveLength(8);
    expect(
      rows.filter(({ within }) => within === 1).map(({ name, wave }) => `${name} ${wave}`),
    ).toEqual(["Alder 2", "Lime 1", "Lime 2", "Olive 1", "Olive 2"]);
  });
});

describe("stagesAgain", () => {
  it("tells the stages of countries with two named reviews alone", async () => {
    const rows = await ask(stagesAgain, { level: "theme", under: "", edition: "" });
    expect([...new Set(rows.map(({ review_id }) => review_id))]).toEqual(["XAA-1", "XAA-2"]);
    const strategy = rows.filter(({ code }) => code === "H01");
    expect(strategy.map(({ low, high }) => [low, high])).toEqual([
      [1, 1],
      [3, 4],
    ]);
  });

  it("tells an edition’s own factors of reviews by it, and what stands under one", async () => {
    const rows = await ask(stagesAgain, { level: "aspect", under: "D1.1", edition: "2021" });
    expect(new Set(rows.map(({ review_id }) => review_id))).toEqual(new Set(["XAA-2"]));
    expect(rows.every(({ code }) => code.startsWith("D1.1."))).toBe(true);
    expect(rows.length).toBeGreaterThan(1);
  });
});
