import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { releaseOf } from "../../scripts/portfolio/release";
import { parquetOf } from "../../src/formats/parquetWriting";
import { DICTIONARY, dictionaryText } from "../../src/model/dictionary";
import { TABLE_NAMES, TABLES } from "../../src/model/tables";
import { newFolder } from "./fixtures/folders";
import { csv, HEADERS, INVENTED } from "./fixtures/invented";
import { FACTS, publishedOf, tablesOf } from "./fixtures/published";

const tables = tablesOf(INVENTED);
const { files, id } = publishedOf(INVENTED);
const folder = newFolder();

/** What DuckDB calls the types of our columns. */
const DUCKDB_TYPES = {
  text: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  date: "DATE",
} as const;

beforeAll(() => {
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
});

async function answer(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const answered = await connection.runAndReadAll(sql);
  return answered.getRowObjectsJson();
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}

describe.each(TABLE_NAMES)("%s.parquet", (name) => {
  const path = join(folder, `${name}.parquet`);

  it("gives native DuckDB the rows that were written", async () => {
    expect(await answer(`from '${path}'`)).toEqual(tables[name]);
  });

  it("gives native DuckDB the columns of the contract", async () => {
    const columns = await answer(`describe from '${path}'`);
    const declared = Object.entries(TABLES[name]).map(([column, type]) => [
      column,
      DUCKDB_TYPES[type.replace("?", "") as keyof typeof DUCKDB_TYPES],
    ]);
    expect(columns.map((row) => [row.column_name, row.column_type])).toEqual(declared);
  });

  it("tells native DuckDB what its columns mean", async () => {
    const [told] = await answer(
      `select decode(value) as dictionary from parquet_kv_metadata('${path}') where decode(key) = 'dictionary'`,
    );
    const { row, columns } = JSON.parse(String(told!.dictionary));
    expect(row).toBe(DICTIONARY[name].row);
    expect(Object.keys(columns)).toEqual(Object.keys(TABLES[name]));
  });

  it("gives hyparquet the rows that were written", async () => {
    const rows = await parquetReadObjects({ file: bufferOf(files.get(`${name}.parquet`)!) });
    expect(JSON.parse(JSON.stringify(rows)).map(shortDays)).toEqual(tables[name]);
  });

  it("says what it is, and of which release", () => {
    const { key_value_metadata, row_groups } = parquetMetadata(
      bufferOf(files.get(`${name}.parquet`)!),
    );
    expect(key_value_metadata).toEqual([
      { key: "release", value: id },
      { key: "synthetic", value: "true" },
      { key: "table", value: name },
      { key: "dictionary", value: dictionaryText(name) },
    ]);
    expect(row_groups).toHaveLength(tables[name].length > 0 ? 1 : 0);
  });
});

/** hyparquet gives a day as a moment. */
function shortDays(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === "string" ? value.replace(/T00:00:00.000Z$/, "") : value,
    ]),
  );
}

describe("release.json", () => {
  const manifest = JSON.parse(new TextDecoder().decode(files.get("release.json")));

  it("counts what is in the release and nothing else", () => {
    const { release, date, synthetic, counts } = manifest;
    expect({ release, date, synthetic, counts }).toEqual({
      release: id,
      date: null,
      synthetic: true,
      counts: {
        countries: 1,
        reviews: 2,
        editions: { "2014": 0, "2016": 1, "2021": 1 },
        waves: { "1": 1, "2": 1 },
        methods: { "in-country": 1, questionnaire: 1 },
      },
    });
  });

  it("has rows, bytes and SHA-256 of every table and of nothing else", () => {
    const expected = TABLE_NAMES.map((name) => {
      const bytes = files.get(`${name}.parquet`)!;
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return [name, { rows: tables[name].length, bytes: bytes.byteLength, sha256 }];
    });
    expect(manifest.tables).toEqual(Object.fromEntries(expected));
    expect(files.size).toBe(TABLE_NAMES.length + 1);
  });

  it("carries the id and the day that the caller gives", () => {
    const facts = { ...FACTS, release: "2026-11", date: "2026-11-30", synthetic: false };
    const made = releaseOf(tables, facts);
    const text = new TextDecoder().decode(made.files.get("release.json"));
    expect(JSON.parse(text)).toMatchObject(facts);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("has an id of its own for other records", () => {
    const others = { ...INVENTED, "context.csv": csv(HEADERS.context, []) };
    expect(publishedOf(others).id).not.toBe(id);
    expect(id).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe("a table", () => {
  it("keeps extremes of text, numbers and days", async () => {
    const columns = { t: "text?", i: "integer?", n: "number?", d: "date?" } as const;
    const rows = [
      { t: "", i: -2147483648, n: 0.1, d: "1900-01-01" },
      { t: "اَلْعَرَبِيَّةُ 😀 \"',;", i: 2147483647, n: 1e300, d: "2100-12-31" },
      { t: null, i: null, n: null, d: null },
    ];
    const path = join(folder, "extremes.parquet");
    writeFileSync(path, parquetOf(columns, rows, {}));
    expect(await answer(`from '${path}'`)).toEqual(rows);
  });

  it("of 5000 rows is one row group", () => {
    const rows = Array.from({ length: 5000 }, (_, n) => ({ n }));
    const bytes = parquetOf({ n: "integer" }, rows, {});
    expect(parquetMetadata(bufferOf(bytes)).row_groups).toHaveLength(1);
  });
});
