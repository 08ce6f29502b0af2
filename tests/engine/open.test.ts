import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentsOf } from "../../src/engine/contents";
import type { Engine } from "../../src/engine/engine";
import { openInNode } from "../../src/engine/node";
import { open } from "../../src/engine/open";
import type { ReadFile } from "../../src/engine/release";
import { TABLE_NAMES } from "../../src/model/tables";
import { releaseFolder } from "../release";

const folder = releaseFolder();
const engine = await openInNode(folder, [
  "create table worked_out as select country as name from countries",
  "create table from_that as select count(*)::int as n from worked_out",
]);

describe("an engine that is open", () => {
  it("holds every table of the release, the release, and what was worked out from them", async () => {
    const answer = await engine.answer(
      "select table_name::varchar as name from duckdb_tables()",
      {},
    );
    const names = answer.get("name")!.cells;
    const described = ["release", "release_files", "release_changes", "dictionary"];
    const expected = [...TABLE_NAMES, ...described, "worked_out", "from_that"];
    expect(new Set(names)).toEqual(new Set(expected));
    expect(names).toHaveLength(expected.length);
    expect((await engine.answer("select n from from_that", {})).get("n")!.cells).toEqual([10]);
  });

  it("says of the release what a page needs of its description", async () => {
    const answer = await engine.answer("select * from release", {});
    expect([...answer].map(([name, { cells }]) => [name, ...cells])).toEqual([
      ["id", "test-1"],
      ["date", "2026-01-31"],
      ["synthetic", 1],
      ["preview", null],
      ["own", null],
      ["c", 2],
      ["k", 7],
      ["k_split", 9],
      ["since", null],
      ["since_date", null],
    ]);
  });

  const OUTSIDE = /file system operations are disabled|Loading external extensions is disabled/;
  const ABSENT = /does not exist|is not in the catalog/;
  const LOCKED = /the configuration has been locked/;

  it.each([
    ["select * from read_csv('https://example.org/a.csv')", OUTSIDE],
    ["select * from read_csv('/etc/passwd')", OUTSIDE],
    ["select * from read_text('/etc/passwd')", OUTSIDE],
    ["select * from read_blob('countries.parquet')", OUTSIDE],
    ["select * from glob('/*')", OUTSIDE],
    ["select * from sniff_csv('/etc/passwd')", OUTSIDE],
    ["select * from 'https://example.org/a.parquet'", ABSENT],
    ["select * from read_parquet('https://example.org/a.parquet')", ABSENT],
    ["select * from read_json('https://example.org/a.json')", ABSENT],
    ["select getenv('HOME')", ABSENT],
    ["copy countries to 'taken.csv'", OUTSIDE],
    ["copy countries to 'https://example.org/taken'", OUTSIDE],
    ["copy countries from '/etc/passwd'", OUTSIDE],
    ["export database 'taken'", OUTSIDE],
    ["import database 'taken'", OUTSIDE],
    ["attach 'other.db' as other", OUTSIDE],
    ["attach 'https://example.org/other.db' as other", OUTSIDE],
    ["install httpfs; load httpfs", OUTSIDE],
    ["install spatial from community; load spatial", OUTSIDE],
    ["load 'mine.duckdb_extension'", OUTSIDE],
    ["set enable_external_access = true", LOCKED],
    ["set lock_configuration = false", LOCKED],
    ["set memory_limit = '16GB'", LOCKED],
    ["reset memory_limit", LOCKED],
    ["pragma memory_limit = '16GB'", LOCKED],
    ["set autoinstall_known_extensions = true", LOCKED],
    ["set autoload_known_extensions = true", LOCKED],
    ["set allow_community_extensions = true", LOCKED],
    ["set custom_extension_repository = 'https://example.org'", LOCKED],
    ["set disabled_filesystems = ''", LOCKED],
    ["set global threads = 4", LOCKED],
  ])("refuses: %s", async (sql, refusal) => {
    await expect(engine.run(sql)).rejects.toThrow(refusal);
  });

  it.each([
    ["enable_external_access", "false"],
    ["autoinstall_known_extensions", "false"],
    ["autoload_known_extensions", "false"],
    ["allow_community_extensions", "false"],
    ["lock_configuration", "true"],
    ["memory_limit", "488.2 MiB"],
  ])("has %s set to %s", async (setting, value) => {
    const sql = `select current_setting('${setting}')::varchar as value`;
    expect((await engine.answer(sql, {})).get("value")!.cells).toEqual([value]);
  });

  it("answers still, after all that", async () => {
    const answer = await engine.answer("select count(*)::int as n from countries", {});
    expect(answer.get("n")!.cells).toEqual([10]);
  });
});

type Change = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

const bytesOf = (text: string) => new TextEncoder().encode(text);

type Description = {
  tables: Record<string, object>;
  synthetic: boolean;
  policy: object;
  preview: string | null;
};

const json = (change: (release: Description) => unknown): Change => {
  return (bytes) => bytesOf(JSON.stringify(change(JSON.parse(new TextDecoder().decode(bytes)))));
};

const without = (table: string) =>
  json(({ tables: { [table]: _, ...tables }, ...rest }) => ({ ...rest, tables }));

/** An engine that takes in everything, for releases that must be refused before it matters. */
const stub: Engine = {
  load: async () => undefined,
  run: async () => undefined,
  prepare: async () => undefined,
  answer: async () => new Map([["n", { type: "Int32", cells: [10] }]]),
  close: async () => undefined,
};
const opened = async (read: ReadFile) => open(stub, await contentsOf(read), []);

describe("a release that is not whole", () => {
  const changed = (name: string, change: Change) => async (asked: string) => {
    const bytes = Uint8Array.from(await readFile(join(folder, asked)));
    return (asked === name ? change(bytes) : bytes).buffer;
  };

  it.each<[string, string, Change, string]>([
    [
      "a page in place of its description",
      "release.json",
      () => bytesOf("<!doctype html><title>Not found</title>"),
      "release.json is not the description of a release",
    ],
    [
      "an empty description",
      "release.json",
      () => bytesOf(""),
      "release.json is not the description of a release",
    ],
    [
      "another kind of JSON for its description",
      "release.json",
      () => bytesOf("null"),
      "release.json is not the description of a release",
    ],
    [
      "a description cut off",
      "release.json",
      (bytes) => bytes.slice(0, -20),
      "release.json is not the description of a release",
    ],
    [
      "a description without an id",
      "release.json",
      json(({ tables }) => ({ tables })),
      "release.json is not the description of a release",
    ],
    [
      "a description that leaves out a table",
      "release.json",
      without("countries"),
      "release.json does not list countries",
    ],
    [
      "a table cut off",
      "countries.parquet",
      (bytes) => bytes.slice(0, -5),
      "countries.parquet is ",
    ],
    [
      "a page in place of a table",
      "countries.parquet",
      () => bytesOf("<!doctype html>"),
      "countries.parquet is 15 bytes long instead of",
    ],
    [
      "a table of the same length with one byte changed",
      "countries.parquet",
      (bytes) => bytes.map((byte, i) => (i === 100 ? byte ^ 1 : byte)),
      "countries.parquet is not the file that this release was made with",
    ],
  ])("is refused with the file’s name: %s", async (_, name, change, fault) => {
    await expect(opened(changed(name, change))).rejects.toThrow(fault);
  });

  it("is refused with the file’s name when its table is no Parquet, though it is as promised", async () => {
    const text = bytesOf("not Parquet at all");
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
    const sha256 = Buffer.from(digest).toString("hex");
    const promised = json(({ tables, ...rest }) => ({
      ...rest,
      tables: { ...tables, countries: { rows: 10, bytes: text.length, sha256 } },
    }));
    const read = async (asked: string) =>
      asked === "countries.parquet" ? text.buffer : changed("release.json", promised)(asked);
    await expect(opened(read)).rejects.toThrow("countries.parquet cannot be read");
  });

  it("is refused when a table has other rows than promised", async () => {
    const promised = json(({ tables, ...rest }) => ({
      ...rest,
      tables: { ...tables, countries: { ...tables.countries, rows: 11 } },
    }));
    await expect(opened(changed("release.json", promised))).rejects.toThrow(
      "countries has 10 rows instead of 11",
    );
  });

  it.each<[string, Change]>([
    ["says not whether it is synthetic", json(({ synthetic: _, ...rest }) => rest)],
    ["lists no tables", json((release) => ({ ...release, tables: null }))],
  ])("is refused when its description %s", async (_, change) => {
    await expect(opened(changed("release.json", change))).rejects.toThrow(
      "release.json is not the description of a release",
    );
  });

  it.each<[string, Change]>([
    ["none at all", json(({ policy: _, ...rest }) => rest)],
    ["one of another kind", json((release) => ({ ...release, policy: { consent: "named only" } }))],
    ["one without its numbers", json((release) => ({ ...release, policy: { c: 2, k: "7" } }))],
  ])("is refused when its description has no policy, but %s", async (_, change) => {
    await expect(opened(changed("release.json", change))).rejects.toThrow(
      "release.json does not say under which policy the release was made",
    );
  });

  it("is refused when a file cannot be had", async () => {
    await expect(openInNode(join(folder, "nowhere"), [])).rejects.toThrow(/release\.json/);
  });
});
