import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { besideRelease } from "../../scripts/build/archive";
import { dictionaryRows } from "../../src/model/dictionary";
import { TABLE_NAMES, TABLES } from "../../src/model/tables";
import { hashesIn } from "../portfolio/fixtures/run";
import { PORTFOLIO, releaseFolder, withUnpublished } from "../release";
import { unpacked } from "./unpacked";

const release = releaseFolder(PORTFOLIO, withUnpublished);
const beside = await besideRelease(release);
const folder = unpacked(beside);
const text = (name: string) => readFileSync(join(folder, name), "utf8");

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const answer = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();

describe("what a site lays beside a release", () => {
  it("is every table as CSV, the dictionary, and one ZIP that says in its name what it must not be taken for", () => {
    expect([...beside.files.keys()]).toEqual([
      ...TABLE_NAMES.map((name) => `${name}.csv`),
      "dictionary.csv",
      "cmm-atlas-test-1-synthetic.zip",
    ]);
    expect(beside.archive).toEqual({
      name: "cmm-atlas-test-1-synthetic.zip",
      bytes: beside.files.get("cmm-atlas-test-1-synthetic.zip")!.byteLength,
    });
  });

  it("is the same bytes each time", async () => {
    const again = await besideRelease(release);
    for (const [name, bytes] of beside.files) expect(again.files.get(name)).toEqual(bytes);
  });

  it("says in a preview’s ZIP what it is, in its name and in its texts", async () => {
    const preview = await besideRelease(releaseFolder(PORTFOLIO, undefined, { preview: "XAG" }));
    expect(preview.archive.name).toBe("cmm-atlas-test-1-synthetic-preview-XAG.zip");
    const place = unpacked(preview);
    expect(readFileSync(join(place, "README.txt"), "utf8")).toMatch(/NOT\s+FOR\s+CIRCULATION/);
    expect(readFileSync(join(place, "CAVEATS.txt"), "utf8")).toContain("This is a preview");
    expect(readFileSync(join(place, "CITATION.txt"), "utf8")).toContain("Preview for Gum’s");
  });
});

describe("the ZIP", () => {
  it("holds every file of the release as it lies in the release, the CSV files, and the texts", () => {
    const held = hashesIn(folder);
    expect(held).toMatchObject(hashesIn(release));
    const texts = [
      ...["README.txt", "CAVEATS.txt", "LICENCE.txt"],
      ...["CITATION.txt", "CITATION.bib", "CITATION.ris"],
    ];
    const others = ["SHA256SUMS", ...texts, ...[...beside.files.keys()].slice(0, -1)];
    expect(new Set(readdirSync(folder))).toEqual(new Set([...readdirSync(release), ...others]));
  });

  it("holds sums that sha256sum checks, of every file but themselves", () => {
    const run = spawnSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: folder, encoding: "utf8" });
    expect([run.status, run.stderr]).toEqual([0, ""]);
    const checked = run.stdout.trim().split("\n");
    expect(checked).toHaveLength(readdirSync(folder).length - 1);
    expect(checked.every((line) => line.endsWith(": OK"))).toBe(true);
  });

  it("says what it is, how it is read, cited and licensed, and what it cannot bear", () => {
    expect(text("README.txt")).toMatch(/^CMM Atlas, release test-1 of 2026-01-31\n=+\n\nSYNTHETIC/);
    for (const name of readdirSync(folder).filter((file) => !/parquet|csv/.test(file)))
      expect(text("README.txt")).toContain(name);
    for (const name of TABLE_NAMES)
      expect(text("README.txt")).toMatch(new RegExp(`^${name} `, "m"));
    expect(text("CITATION.txt")).toContain("CMM Atlas, release test-1 of 2026-01-31. Data set.");
    expect(text("CITATION.bib")).toMatch(/^@misc\{cmm-atlas-test-1,\n.*\n {2}year = \{2026\},\n/);
    expect(text("CITATION.ris")).toMatch(/^TY {2}- DATA\r\n.*DA {2}- 2026\/01\/31\r\n/s);
    expect(text("LICENCE.txt")).toContain("No licence has been decided");
    expect(text("CAVEATS.txt")).toContain("All of it is invented");
  });

  it("says nothing of invention where the records are real", async () => {
    const real = await besideRelease(releaseFolder(PORTFOLIO, undefined, { synthetic: false }));
    expect(real.archive.name).toBe("cmm-atlas-test-1.zip");
    const place = unpacked(real);
    for (const name of [
      ...["README.txt", "CAVEATS.txt", "CITATION.txt", "CITATION.bib", "CITATION.ris"],
    ])
      expect(readFileSync(join(place, name), "utf8")).not.toMatch(/synthetic|invented/i);
  });
});

describe.each(TABLE_NAMES)("%s.csv", (name) => {
  it("has the rows of the Parquet file, its first column by its name, and begins with no mark", async () => {
    const read = `read_csv('${folder}/${name}.csv', all_varchar = true, header = true)`;
    const columns = Object.entries(TABLES[name]).map(([column, type]) =>
      type.startsWith("number")
        ? `"${column}"::double as "${column}"`
        : `"${column}"::varchar as "${column}"`,
    );
    const asText = (source: string) => answer(`select ${columns.join(", ")} from ${source}`);
    expect(await asText(read)).toEqual(await asText(`'${folder}/${name}.parquet'`));
    expect(beside.files.get(`${name}.csv`)![0]).toBe(Object.keys(TABLES[name])[0]!.charCodeAt(0));
  });
});

it("dictionary.csv is the dictionary", async () => {
  const rows = await answer(`from read_csv('${folder}/dictionary.csv', all_varchar = true)`);
  expect(rows).toEqual(dictionaryRows());
});

it("text that a spreadsheet would run is made harmless", async () => {
  const named = {
    ...PORTFOLIO,
    "reviews.csv": PORTFOLIO["reviews.csv"]!.replaceAll("Alder", "=1+1"),
  };
  const { files } = await besideRelease(releaseFolder(named));
  expect(new TextDecoder().decode(files.get("countries.csv"))).toContain('\r\nXAA,"\'=1+1"\r\n');
});
