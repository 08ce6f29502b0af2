import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnFrom } from "../../src/engine/consoleColumns";
import { consoleOverRelease } from "./consoleOver";

const { put } = consoleOverRelease();

/** What a value of SQL is shown as: its type, as what it is given, and its cell. */
async function shown(value: string) {
  const { columns, rows } = await put(`select ${value} as a`);
  return [columns[0]!.type, columns[0]!.kind, rows[0]![0]];
}

describe("a value", () => {
  it.each<[string, string, string, string | number | null]>([
    ["true", "BOOLEAN", "text?", "true"],
    ["127::tinyint", "TINYINT", "integer?", 127],
    ["65535::usmallint", "USMALLINT", "integer?", 65535],
    ["-2147483648", "BIGINT", "integer?", -2147483648],
    ["2147483648", "BIGINT", "number?", 2147483648],
    ["count(*)", "BIGINT", "integer?", 1],
    ["sum(3)", "HUGEINT", "integer?", 3],
    ["9007199254740991", "BIGINT", "number?", 9007199254740991],
    ["9007199254740993", "BIGINT", "text?", "9007199254740993"],
    [
      "170141183460469231731687303715884105727",
      "HUGEINT",
      "text?",
      "170141183460469231731687303715884105727",
    ],
    ["4294967295::uinteger", "UINTEGER", "number?", 4294967295],
    ["1.5::decimal(12, 2)", "DECIMAL(12,2)", "number?", 1.5],
    ["-0.001::decimal(4, 3)", "DECIMAL(4,3)", "number?", -0.001],
    ["123456789012.345", "DECIMAL(15,3)", "number?", 123456789012.345],
    ["1234567890123.4567", "DECIMAL(17,4)", "text?", "1234567890123.4567"],
    ["[1.5]", "DECIMAL(2,1)[]", "text?", "[1.5]"],
    ["0.1::float", "FLOAT", "number?", 0.1],
    ["0.1::double + 0.2::double", "DOUBLE", "number?", 0.1 + 0.2],
    ["1e308::double", "DOUBLE", "number?", 1e308],
    ["'nan'::double", "DOUBLE", "number?", Number.NaN],
    ["'inf'::double", "DOUBLE", "number?", Number.POSITIVE_INFINITY],
    ["'-inf'::float", "FLOAT", "number?", Number.NEGATIVE_INFINITY],
    ["date '2021-03-31'", "DATE", "date?", "2021-03-31"],
    ["date '0044-03-15 (BC)'", "DATE", "text?", "0044-03-15 (BC)"],
    ["date 'infinity'", "DATE", "text?", "infinity"],
    ["time '12:34:56.5'", "TIME", "text?", "12:34:56.5"],
    ["timestamp '2021-03-31 12:00:00'", "TIMESTAMP", "text?", "2021-03-31 12:00:00"],
    [
      "timestamptz '2021-03-31 12:00:00+02'",
      "TIMESTAMP WITH TIME ZONE",
      "text?",
      "2021-03-31 10:00:00+00",
    ],
    ["interval 14 months", "INTERVAL", "text?", "1 year 2 months"],
    ["'a'", "VARCHAR", "text?", "a"],
    ["''", "VARCHAR", "text?", ""],
    ["null", "INTEGER", "integer?", null],
    ["null::int", "INTEGER", "integer?", null],
    ["'<img src=x onerror=alert(1)>'", "VARCHAR", "text?", "<img src=x onerror=alert(1)>"],
    ["'a\nb'", "VARCHAR", "text?", "a\nb"],
    ["'\\xAA\\x00'::blob", "BLOB", "text?", "\\xAA\\x00"],
    ["'0101'::bit", "BIT", "text?", "0101"],
    [
      "uuid '4ac7a9e9-607c-4c8a-84f3-843f0191e3fd'",
      "UUID",
      "text?",
      "4ac7a9e9-607c-4c8a-84f3-843f0191e3fd",
    ],
    ["'b'::enum('a', 'b')", "ENUM('a', 'b')", "text?", "b"],
    ["[1::bigint, null]", "BIGINT[]", "text?", "[1, NULL]"],
    ["{'a': 1, 'b': 'x'}", "STRUCT(a INTEGER, b VARCHAR)", "text?", "{'a': 1, 'b': x}"],
    ["map {'k': 1.5}", "MAP(VARCHAR, DECIMAL(2,1))", "text?", "{k=1.5}"],
    ["union_value(n := 2)", "UNION(n INTEGER)", "text?", "2"],
    ["array_value(1, 2)", "INTEGER[2]", "text?", "[1, 2]"],
  ])("%s is shown as what it is", async (value, type, kind, cell) => {
    expect(await shown(value)).toEqual([type, kind, cell]);
  });
});

it("of every type that there is, is what DuckDB itself makes of it, least, greatest and null", async () => {
  const native = await (await DuckDBInstance.create()).connect();
  // With ICU, which the site does not have, the last instant of all comes out a microsecond off.
  const types = "(select * exclude (timestamp_tz) from test_all_types())";
  const reader = await native.runAndReadAll(`select columns(*)::varchar from ${types}`);
  const { columns, rows } = await put(`from ${types}`);
  const texts = reader.getRowsJS() as (string | null)[][];
  native.closeSync();
  expect(columns.length).toBeGreaterThan(50);
  expect(columns.map(({ name }) => name)).toEqual(reader.columnNames());
  expect(rows).toHaveLength(3);
  const expected = columns.map(({ name, type }, i) =>
    columnFrom(
      name,
      type,
      texts.map((row) => row[i]!),
    ),
  );
  expect(columns).toEqual(expected.map(({ column }) => column));
  expect(rows).toEqual(texts.map((_, row) => expected.map(({ cells }) => cells[row])));
  const asText = columns.flatMap(({ kind }, i) => (kind === "text?" ? [i] : []));
  expect(rows.map((row) => asText.map((i) => row[i]))).toEqual(
    texts.map((row) => asText.map((i) => row[i])),
  );
});

it("that is a double comes back to the last bit", async () => {
  const numbers = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(numbers, async (given) => {
      const values = given.map((n) => `('${Object.is(n, -0) ? "-0" : n}'::double)`).join(", ");
      const { rows } = await put(`values ${values}`);
      expect(rows.map(([n]) => n)).toEqual(given);
    }),
    { numRuns: 50 },
  );
});

it("that is a whole number is one in the result only where nothing of it is lost", async () => {
  const whole = fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(whole, fc.array(fc.bigInt(-99n, 99n), { minLength: 1 })),
      async (given) => {
        const { cells } = columnFrom("n", "BIGINT", given.map(String));
        expect(cells.map((cell) => BigInt(cell!))).toEqual(given);
      },
    ),
  );
});
