import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readKnown } from "../../scripts/portfolio/known";
import { parquetOf } from "../../src/formats/parquetWriting";
import type { Columns } from "../../src/model/columns";
import { TABLE_NAMES, TABLES } from "../../src/model/tables";
import { ownKnown } from "../../src/own/ownKnown";
import { readOwn } from "../../src/own/readOwn";
import { sheetsOf } from "../portfolio/fixtures/workbooks";
import { PORTFOLIO, releaseFolder } from "../release";
import { chosenFrom } from "./chosen";

const KNOWN = ownKnown();
const read = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readOwn(chosenFrom(files), KNOWN);

const folder = releaseFolder();
const RELEASE: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  await Promise.all(
    ["release.json", ...TABLE_NAMES.map((name) => `${name}.parquet`)].map(
      async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const,
    ),
  ),
);

it("knows of the model, the countries and their groups what the pipeline knows", () => {
  expect(ownKnown()).toEqual(readKnown());
});

describe("records that are opened", () => {
  it("have every review by name, but for those of which consent was withdrawn", async () => {
    const { own } = await read(PORTFOLIO);
    expect(own!.tables.reviews.review_id).toHaveLength(10);
    expect(own!.tables.reviews.review_id).not.toContain("XAH-1");
    expect(new Set(own!.tables.reviews.status)).toEqual(new Set(["named"]));
    expect(own!.tables.stages.review_id).toContain("XAG-1");
    expect(own!.tables.stages.review_id).toContain("XAI-1");
    expect(own!.tables.stages.review_id).not.toContain("XAH-1");
    expect(own!.tables.blocks.block_id).toEqual([]);
    expect(own!.counts).toEqual({
      kind: "records",
      reviews: 10,
      countries: 8,
      unpublished: 3,
      leftOut: 1,
    });
  });

  it("tell what was agreed of each review, in a table that no release has", async () => {
    const { own } = await read(PORTFOLIO);
    expect(own!.further.map(({ name }) => name)).toEqual(["consent"]);
    expect(own!.further[0]!.rows).toHaveLength(10);
    expect(own!.further[0]!.rows).toContainEqual({ review_id: "XAG-1", agreed: "aggregate" });
    expect(own!.further[0]!.rows).toContainEqual({ review_id: "XAI-1", agreed: "none" });
    expect((await read(RELEASE)).own!.further).toEqual([]);
  });

  it("say that they are records of the reader’s own, and no release", async () => {
    const { own } = await read(PORTFOLIO);
    expect(own!.release).toMatchObject({ own: "records", date: null, synthetic: true });
  });

  it("are the same from a workbook as from its CSV files", async () => {
    const bytes = await writeXlsx({ sheets: [...sheetsOf(PORTFOLIO)] });
    const fromWorkbook = await read({ "mine.xlsx": new Uint8Array(bytes) });
    const { own } = await read(PORTFOLIO);
    expect(fromWorkbook.own!.tables).toEqual(own!.tables);
  });

  it("are not opened where the pipeline tells of an error, and tell it in its words", async () => {
    const broken = { ...PORTFOLIO, "stages.csv": PORTFOLIO["stages.csv"]!.replace(",4\n", ",6\n") };
    const { own, faults } = await read(broken);
    expect(own).toBeUndefined();
    expect(faults.filter(({ severity }) => severity === "error")).toMatchObject([
      { file: "stages.csv", column: "stage", value: "6" },
    ]);
  });

  it("are not opened where nothing of a portfolio is among the files", async () => {
    const { own, faults } = await read({ "notes.txt": "nothing" });
    expect(own).toBeUndefined();
    expect(faults).toMatchObject([{ severity: "error", fault: "are not opened" }]);
  });
});

describe("a release that is opened", () => {
  it("is as its files have it", async () => {
    const { own, faults } = await read(RELEASE);
    expect(faults).toEqual([]);
    expect(own!.release).toMatchObject({ release: "test-1", own: "release" });
    const statuses = own!.tables.reviews.status!;
    expect(own!.counts.unpublished).toBe(statuses.filter((status) => status !== "named").length);
    expect(own!.counts.unpublished).toBeGreaterThan(0);
  });

  it.each<[string, Readonly<Record<string, Uint8Array | undefined>>, string]>([
    ["without its description", { "release.json": undefined }, "release.json is not among"],
    ["without a table", { "stages.parquet": undefined }, "stages.parquet is not among"],
    [
      "with a table of another release",
      { "stages.parquet": RELEASE["groups.parquet"] },
      "stages.parquet is",
    ],
    ["whose description is none", { "release.json": new Uint8Array([123]) }, "not the description"],
  ])("is refused %s", async (_, change, why) => {
    const files = Object.entries({ ...RELEASE, ...change }).filter(([, bytes]) => bytes);
    const { own, faults } = await read(Object.fromEntries(files) as Record<string, Uint8Array>);
    expect(own).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]!.fault).toContain(why);
  });

  it.each<[string, (file: Uint8Array) => Uint8Array]>([
    ["cut off", (file) => file.slice(0, -9)],
    ["emptied", () => new Uint8Array()],
    ["of another kind", () => new TextEncoder().encode("not Parquet at all")],
    ["whose footer is as long as the world", (file) => file.fill(0xff, -8, -4)],
    ["whose pages are noise", (file) => file.fill(0xa5, 4, 200)],
  ])(
    "is refused, and not thrown, with a table that is %s though its sum fits",
    async (_, change) => {
      const file = change(Uint8Array.from(RELEASE["stages.parquet"]!)) as Uint8Array<ArrayBuffer>;
      const manifest = JSON.parse(new TextDecoder().decode(RELEASE["release.json"]!));
      const sha256 = Buffer.from(await crypto.subtle.digest("SHA-256", file)).toString("hex");
      Object.assign(manifest.tables.stages, { bytes: file.length, sha256 });
      const { own, faults } = await read({
        ...RELEASE,
        "stages.parquet": file,
        "release.json": JSON.stringify(manifest),
      });
      expect(own).toBeUndefined();
      expect(faults).toMatchObject([{ severity: "error", file: "stages.parquet" }]);
    },
  );

  const STAGED = {
    review_id: "XAA-1",
    level: "theme",
    code: "H01",
    low: 2,
    high: 2,
    source: "reported",
  };
  const REVIEWED = {
    ...{ review_id: "XAA-1", country: "XAA", wave: 1, year: 2016, edition: "2016" },
    ...{ method: "in-country", partner: null, status: "named", block_id: null, report_url: null },
  };

  it.each<
    [string, "stages" | "reviews", Readonly<Record<string, string | number | null>>[], string]
  >([
    ["a stage that is none", "stages", [{ ...STAGED, low: 9, high: 9 }], "stages.low has 9"],
    ["an empty cell", "stages", [{ ...STAGED, code: null }], "stages.code has an empty cell"],
    [
      "a level that is none",
      "stages",
      [{ ...STAGED, level: "county" }],
      'stages.level has "county"',
    ],
    [
      "stages of no review",
      "stages",
      [{ ...STAGED, review_id: "XZZ-1" }],
      'stages.review_id has "XZZ-1"',
    ],
    [
      "two reviews of a wave",
      "reviews",
      [REVIEWED, { ...REVIEWED, review_id: "XAA-2" }],
      'reviews has country and wave ["XAA",1] twice',
    ],
  ])("is refused with %s, though its sum fits", async (_, table, rows, fault) => {
    const columns = Object.fromEntries(
      Object.entries(TABLES[table]).map(([name, type]) => [name, type.replace(/\??$/, "?")]),
    ) as Columns;
    const file = parquetOf(columns, rows, {}) as Uint8Array<ArrayBuffer>;
    const manifest = JSON.parse(new TextDecoder().decode(RELEASE["release.json"]!));
    const sha256 = Buffer.from(await crypto.subtle.digest("SHA-256", file)).toString("hex");
    Object.assign(manifest.tables[table], { bytes: file.length, sha256, rows: rows.length });
    const { faults } = await read({
      ...RELEASE,
      [`${table}.parquet`]: file,
      "release.json": JSON.stringify(manifest),
    });
    expect(faults[0]!.fault).toContain(fault);
  });
});
