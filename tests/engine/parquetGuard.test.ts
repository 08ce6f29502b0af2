import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { cellsFromParquet } from "../../src/engine/parquet";
import { parquetOf } from "../../src/formats/parquetWriting";
import { TABLES } from "../../src/model/tables";

const COLUMNS = { name: "text", n: "integer" } as const;

const read = (bytes: Uint8Array) => cellsFromParquet(COLUMNS, Uint8Array.from(bytes).buffer);

const written = (columnData: Parameters<typeof parquetWriteBuffer>[0]["columnData"]) =>
  new Uint8Array(parquetWriteBuffer({ columnData }));

describe("a Parquet file", () => {
  it("of the table’s columns is read", async () => {
    const file = parquetOf(COLUMNS, [{ name: "a", n: 1 }], {});
    expect(await read(file)).toEqual({ name: ["a"], n: [1] });
  });

  it("with further columns is read without them", async () => {
    const file = parquetOf({ ...COLUMNS, more: "text" }, [{ name: "a", n: 1, more: "b" }], {});
    expect(await read(file)).toEqual({ name: ["a"], n: [1] });
  });

  it.each([
    ["a column of another type", [{ name: "n", data: [1.5] }], "has n as DOUBLE instead of INT32"],
    [
      "a nested column",
      [{ name: "n", data: [{ a: [1] }], type: "JSON" as const }],
      "has n as BYTE_ARRAY JSON instead of INT32",
    ],
    [
      "more columns than any table",
      Array.from({ length: 101 }, (_, i) => ({ name: `c${i}`, data: [1] })),
      "has 101 columns",
    ],
    [
      "more cells than any table",
      ["name", "n"].map((name) => ({ name, data: new Int32Array(3_000_001) })),
      "has 6000002 cells",
    ],
  ])("with %s is refused", async (_, columns, fault) => {
    await expect(read(written(columns))).rejects.toThrow(fault);
  });

  it("that unpacks to more than any table is refused by its footer, before a page is read", async () => {
    const long = "x".repeat(1e6);
    const names = Array.from({ length: 210 }, (_, i) => `${long}${i}`);
    const file = written([
      { name: "name", data: names, type: "STRING" },
      { name: "n", data: new Int32Array(210) },
    ]);
    expect(file.length).toBeLessThan(20e6);
    await expect(read(file)).rejects.toThrow("would unpack to 211 MB");
  });

  it("of every table of a release passes", async () => {
    for (const [name, columns] of Object.entries(TABLES)) {
      const file = parquetOf(columns, [], {});
      const cells = await cellsFromParquet(columns, Uint8Array.from(file).buffer);
      expect(Object.keys(cells), name).toEqual(Object.keys(columns));
    }
  });
});
