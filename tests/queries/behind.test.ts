import { describe, expect, it } from "vitest";
import { countriesBehind } from "../../src/queries/countriesBehind";
import { stagesBehind } from "../../src/queries/stagesBehind";
import { askedOf } from "../ask";

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

  it("tells nothing of reviews that are not named, or never were", async () => {
    const cedar = await rows("XAC", "", "H01");
    expect(cedar.every((row) => row.startsWith("2018 2016"))).toBe(true);
    for (const country of ["XAG", "XAH", "XAI", "XAJ", "nobody"]) {
      expect(await rows(country, "", "H01")).toEqual([]);
    }
  });
});

describe("countriesBehind", () => {
  const rows = async (group: string, edition = "", code = "H01") =>
    (await ask(countriesBehind, { grouping: "region", group, edition, code })).map(
      ({ name, year, asked, low, high }) => [name, year, asked, low, high].join(" "),
    );

  it("gives every country of a group by name, with its stage where it has one", async () => {
    expect(await rows("North")).toEqual([
      "Birch 2017 1  ",
      "Cedar 2018 1 4 4",
      "Fir 2016 1 2 3",
      "Ivy  0  ",
      "Juniper  0  ",
    ]);
  });

  it("gives those in no group under the empty name, and nobody of a group that there is none of", async () => {
    expect((await rows("")).map((row) => row.split(" ")[0])).toEqual(["elm"]);
    expect(await rows("Nowhere")).toEqual([]);
  });

  it("counts one edition's reviews where one is chosen", async () => {
    const south = await rows("South", "2021", "D1.1");
    expect(south[0]).toBe("Alder 2022 1 3 4");
    expect(south.slice(1).every((row) => row.endsWith("  0  "))).toBe(true);
  });
});
