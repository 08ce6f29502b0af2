import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { resultParquet } from "../../../src/views/sql/sqlFiles";
import { consoleOverRelease } from "../../engine/consoleOver";
import { RELEASE } from "../portfolio";

const { put } = consoleOverRelease();

it("a result is taken away as Parquet with its types, its marks and its text", async () => {
  const sql =
    "values ('=1+1', 1200, date '2021-03-31', 1.5, 'nan'::double), (null, null, null, null, null)";
  const bytes = await resultParquet(
    { sql, answer: await put(sql) },
    { ...RELEASE, preview: "XAA" },
  );
  const file = bytes.buffer as ArrayBuffer;
  expect(await parquetReadObjects({ file })).toEqual([
    { col0: "=1+1", col1: 1200, col2: new Date("2021-03-31"), col3: 1.5, col4: Number.NaN },
    { col0: null, col1: null, col2: null, col3: null, col4: null },
  ]);
  const { key_value_metadata } = parquetMetadata(file);
  const facts = Object.fromEntries(key_value_metadata!.map(({ key, value }) => [key, value]));
  expect(facts).toMatchObject({ release: "test-1", synthetic: "true", preview: "XAA", sql });
  const { marks } = facts;
  expect(marks).toContain("Synthetic demonstration");
});

it("a result without rows keeps its columns as Parquet", async () => {
  const sql = "select * from countries where false";
  const bytes = await resultParquet({ sql, answer: await put(sql) }, RELEASE);
  const { schema, num_rows } = parquetMetadata(bytes.buffer as ArrayBuffer);
  expect(schema.slice(1).map(({ name }) => name)).toEqual(["country", "name"]);
  expect(Number(num_rows)).toBe(0);
});
