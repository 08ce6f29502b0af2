import { describe, expect, it } from "vitest";
import { countriesBehind } from "../../src/queries/countriesBehind";
import { stagesBehind } from "../../src/queries/stagesBehind";
import { askedOf } from "../ask";
import { counting } from "./choices";

const { ask } = await askedOf();

describe("stagesBehind", () => {
  const rows = async (country: string, edition: string, code: string) =>
    (await ask(stagesBehind, { country, edition, code })).map((row) =>
      [row.year, row.edition, row.level, row.code, row.low, row.high].join(" "),
    );

  it("gives a theme in every named review, latest first, with what each edition asks under it", async () => {
    const behind = await rows("XAA", "", "H01");
    expect(behind[0]).toBe("2022 2021 theme H01 3 4");
    expect(behind.filter((row) => row.includes("theme"))).toEqual([
      "2022 2021 theme H01 3 4",
      "2015 2014 theme H01 1 1",
    ]);
    expect(behind.some((row) => row.startsWith("2022 2021 aspect D1.1."))).toBe(true);
    expect(behind.some((row) => row.startsWith("2015 2014 aspect D1.1"))).toBe(true);
    expect(behind.every((row) => /^(2022 2021|2015 2014) /.test(row))).toBe(true);
  });

  it("gives a factor and its aspects in the reviews by its own edition alone, null where not assessed", async () => {
    const behind = await rows("XAB", "2016", "D1.1");
    expect(behind[0]).toMatch(/^2017 2016 factor D1\.1/);
    expect(behind.slice(1).every((row) => /^2017 2016 aspect D1\.1\.\d/.test(row))).toBe(true);
    expect(
      (await ask(stagesBehind, { country: "XAB", edition: "2016", code: "D1.1" })).map(
        ({ low }) => low,
      ),
    ).toEqual(behind.map(() => null));
    expect(await rows("XAB", "2021", "D1.1")).toEqual([]);
  });

  it("gives an aspect itself, and nothing beside it", async () => {
    const behind = await rows("XAB", "2016", "D1.1.1");
    expect(behind).toEqual(["2017 2016 aspect D1.1.1  "]);
  });

  it("gives under a dimension of one edition its factors, each before its aspects", async () => {
    const behind = await rows("XAC", "2016", "D3");
    expect(behind).toEqual(
      [
        ...["factor D3.1", "aspect D3.1.1", "aspect D3.1.2"],
        ...["factor D3.2", "aspect D3.2.1", "aspect D3.2.2"],
        ...["factor D3.3", "aspect D3.3.1", "aspect D3.3.2"],
      ].map((item) => `2018 2016 ${item} 4 4`),
    );
  });

  it("gives under a dimension of all editions its themes, computed, and nothing under them", async () => {
    const themes = await ask(stagesBehind, { country: "XAA", edition: "", code: "D1" });
    const codes = ["H01", "H02", "H03", "H04"];
    expect(
      themes.filter(({ year }) => year === 2022).map(({ code, source }) => `${code} ${source}`),
    ).toEqual(codes.map((code) => `${code} computed`));
    expect(themes.every(({ level }) => level === "theme")).toBe(true);
  });

  // A bug: “null where it was not assessed” cannot hold of a theme that the edition does not ask for.
  it("gives under a dimension no theme that the review’s edition does not ask for", async () => {
    const themes = await ask(stagesBehind, { country: "XAB", edition: "", code: "D3" });
    expect(themes.map(({ code }) => code)).toEqual(["H10", "H11", "H12"]);
  });

  it("tells nothing of reviews that are not named, or never were", async () => {
    const cedar = await rows("XAC", "", "H01");
    expect(cedar.every((row) => row.startsWith("2018 2016"))).toBe(true);
    for (const country of ["XAG", "XAH", "XAI", "XAJ", "nobody"]) {
      expect(await rows(country, "", "H01")).toEqual([]);
    }
  });
});

describe("countriesBehind", () => {
  const rows = async (
    members: string,
    {
      by = {},
      grouping = "region",
      edition = "",
      level = edition === "" ? "theme" : "factor",
      code = "H01",
    }: {
      by?: Parameters<typeof counting>[0];
      grouping?: string;
      edition?: string;
      level?: string;
      code?: string;
    } = {},
  ) =>
    (
      await ask(countriesBehind, { ...counting(by, { edition, grouping }), members, level, code })
    ).map(({ name, status, year, asked, low, high }) =>
      [name, status, year, asked, low, high].join(" "),
    );

  it("gives every country of a group by name, with its stage where it has one", async () => {
    expect(await rows("North")).toEqual([
      "Birch named 2017 1  ",
      "Cedar named 2018 1 4 4",
      "Fir named 2016 1 2 3",
      "Ivy withheld 2020 0  ",
      "Juniper   0  ",
    ]);
  });

  it("gives those in no group under the empty name, and nobody of a group that there is none of", async () => {
    expect((await rows("")).map((row) => row.split(" ")[0])).toEqual(["elm"]);
    expect(await rows("Nowhere")).toEqual([]);
  });

  it("gives all countries where there is no grouping", async () => {
    expect(await rows("", { grouping: "" })).toHaveLength(10);
  });

  it("counts one edition's reviews where one is chosen", async () => {
    const south = await rows("South", { edition: "2021", code: "D1.1" });
    expect(south[0]).toBe("Alder named 2022 1 3 4");
    expect(south.slice(1).every((row) => row.endsWith("   0  "))).toBe(true);
  });

  it("counts the reviews that pass the filters, each country in its group of that year", async () => {
    expect(await rows("North", { by: { to: 2016 } })).toEqual([
      "Alder named 2015 1 1 1",
      "Birch   0  ",
      "Cedar   0  ",
      "Fir named 2016 1 2 3",
      "Ivy   0  ",
      "Juniper   0  ",
    ]);
    const within = { within: "region", group: "North", wave: 2 };
    expect(await rows("North", { by: within })).toEqual([
      "Birch   0  ",
      "Cedar withheld 2021 0  ",
      "Fir   0  ",
      "Ivy   0  ",
      "Juniper   0  ",
    ]);
  });

  it.each([
    ["an aspect", { edition: "2016", level: "aspect", code: "D1.2.1" }, "Cedar named 2018 1 4 4"],
    ["a theme that 2016 does not ask for", { code: "H13" }, "Cedar named 2018 0  "],
    ["a factor of another edition", { edition: "2021", code: "D1.1" }, "Cedar withheld 2021 0  "],
    ["a dimension, which has no stage", { level: "dimension", code: "D1" }, "Cedar named 2018 0  "],
  ])("gives where a country stands in %s", async (_, choice, row) => {
    expect((await rows("North", choice)).find((one) => one.startsWith("Cedar"))).toBe(row);
  });
});
