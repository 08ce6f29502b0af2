import { describe, expect, it } from "vitest";
import { DICTIONARY } from "../../src/model/dictionary";
import { TABLES } from "../../src/model/tables";
import { countriesReaching } from "../../src/queries/countriesReaching";
import { reviewedAgain } from "../../src/queries/reviewedAgain";
import { tablesHeld } from "../../src/queries/tablesHeld";
import { askedOf } from "../ask";
import { releaseFolder, withUnpublished } from "../release";
import { compact } from "./choices";

const { ask } = await askedOf(releaseFolder(undefined, withUnpublished));

it("reviewedAgain gives countries with several named reviews, and no unnamed ones", async () => {
  expect(compact(await ask(reviewedAgain, {}))).toEqual(["Alder 2 2015 2022"]);
});

describe("countriesReaching", () => {
  it("gives those that had reached a stage in their latest named review", async () => {
    const reached = (stage: number) => ask(countriesReaching, { theme: "H01", stage });
    expect(compact(await reached(3))).toEqual([
      "Alder 2022 2021 3 4",
      "Cedar 2018 2016 4 4",
      "elm 2019 2016 3 3",
    ]);
    expect(compact(await reached(4))).toEqual(["Cedar 2018 2016 4 4"]);
    expect(await reached(5)).toEqual([]);
  });

  it("gives none where a theme was not assessed, or is none", async () => {
    expect(await ask(countriesReaching, { theme: "H99", stage: 1 })).toEqual([]);
  });
});

describe("tablesHeld", () => {
  it("gives every table of a release with its columns, the release’s own and the derived ones", async () => {
    const rows = await ask(tablesHeld, {});
    const tables = [...new Set(rows.map(({ table }) => table))];
    expect(tables).toEqual([
      ...Object.keys(TABLES),
      ...[
        "release",
        "release_files",
        "release_changes",
        "dictionary",
        "theme_asked",
        "review_group",
        "review_placed",
        "country_placed",
        "placement",
      ],
    ]);
    for (const [table, columns] of Object.entries(TABLES)) {
      const held = rows.filter((row) => row.table === table).map(({ column }) => column);
      expect(held).toEqual(Object.keys(columns));
    }
  });

  it("gives what columns of a release mean, and of others nothing", async () => {
    const rows = await ask(tablesHeld, {});
    const meaningOf = (table: string, column: string) =>
      rows.find((row) => row.table === table && row.column === column)!.meaning;
    expect(meaningOf("reviews", "year")).toBe(DICTIONARY.reviews.columns.year.meaning);
    expect(meaningOf("placement", "code")).toBeNull();
  });

  it("gives the types of SQL", async () => {
    const rows = await ask(tablesHeld, {});
    const types = rows.filter(({ table }) => table === "groups").map(({ type }) => type);
    expect(types).toEqual(["VARCHAR", "VARCHAR", "VARCHAR", "DATE", "DATE"]);
  });
});
