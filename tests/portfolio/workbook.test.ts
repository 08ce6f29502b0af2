import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileAt } from "../../scripts/portfolio/read";
import { lineOf } from "../../src/records/fault";
import { INPUT_NAMES } from "../../src/records/input";
import { isWorkbook, workbookIn } from "../../src/records/workbookFile";
import { recordsFromWorkbook } from "../../src/records/workbookRecords";
import { KNOWN, recordsOf } from "../records/inventedSheets";
import { newFolder } from "./fixtures/folders";
import { INVENTED } from "./fixtures/invented";
import { bytesOf, inventedAfter, sheetsOf } from "./fixtures/workbooks";

function fileOf(bytes: Uint8Array, name = "records.xlsx"): string {
  const path = join(newFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** What is told of a file that is not read, without its path. */
async function toldOf(path: string): Promise<string> {
  const { sheets, faults } = await workbookIn(await fileAt(path, path));
  expect(Object.values(sheets)).toEqual(INPUT_NAMES.map(() => null));
  expect(recordsFromWorkbook({ sheets, faults, merged: [] }, KNOWN).portfolio).toBeUndefined();
  return faults.map((fault) => lineOf(fault).replace(path, "it")).join("\n");
}

describe("the workbook of a portfolio", () => {
  it("is read from its file", async () => {
    const path = fileOf(await inventedAfter());
    const found = await workbookIn(await fileAt(path, path));
    expect(recordsFromWorkbook(found, KNOWN)).toEqual(recordsOf(INVENTED));
  });

  it("tells how far it is", async () => {
    const rows = Array.from({ length: 60_000 }, () => ["a"]);
    const path = fileOf(await bytesOf([{ name: "stages", rows }]));
    const lines: string[] = [];
    await workbookIn(await fileAt(path, path), (line) => lines.push(line));
    expect(lines).toEqual(["sheet stages: 50000 rows read"]);
  });

  it.each([
    ["a.xlsx", true],
    ["b/A.XLSX", true],
    ["a.xlsm", true],
    ["a.xls", true],
    ["a.ods", true],
    ["records", false],
    ["records.v2", false],
    ["xlsx", false],
  ])("is meant by %s: %s", (path, isMeant) => expect(isWorkbook(path)).toBe(isMeant));
});

describe("a file that is no workbook", () => {
  const told = (bytes: Uint8Array, name?: string) => toldOf(fileOf(bytes, name));

  it("is told with its path and what to do", async () => {
    const encryption = { password: "secret", spinCount: 1 };
    const locked = await bytesOf(sheetsOf(INVENTED), { encryption });
    expect(await told(locked)).toBe(
      "it: is protected by a password: it is encrypted. Save it without the password.",
    );
    expect(await told((await inventedAfter()).subarray(0, 3000))).toBe(
      "it: is damaged or cut off: the end of the file is missing. Get the file again, or copy its tables into a new workbook.",
    );
    expect(await told(new TextEncoder().encode("review_id,code,stage\n"))).toBe(
      "it: is not an Excel workbook, whatever its name says: it does not begin as a zip does. Open it in Excel or LibreOffice, and save it as Excel workbook (.xlsx).",
    );
    expect(await told(new Uint8Array(0))).toBe(
      "it: is empty: it has no bytes. Get the file again.",
    );
    const macros = { vbaProject: new TextEncoder().encode("Sub x()") };
    expect(await told(await bytesOf(sheetsOf(INVENTED), macros))).toBe(
      "it: is a workbook with macros: it holds macros. Save it as Excel workbook (.xlsx), which holds none.",
    );
  });

  it.each(["a.xls", "a.xlsm", "a.xlsb", "a.ods", "a.numbers"])(
    "is told by its name: %s",
    async (name) => {
      expect(await told(new Uint8Array(1), name)).toBe(
        "it: is not a workbook that is read. Open it where it was made, and save it as Excel workbook (.xlsx).",
      );
    },
  );

  it("is told where it is not there, a folder, or too large to be opened", async () => {
    expect(await toldOf(join(newFolder(), "no.xlsx"))).toMatch(/^it: cannot be read \(ENOENT/);
    const folder = join(newFolder(), "a.xlsx");
    mkdirSync(folder);
    expect(await toldOf(folder)).toBe("it: is not a file. Give a workbook, or a folder.");
    const large = fileOf(new Uint8Array(0));
    truncateSync(large, 200e6);
    expect(await toldOf(large)).toBe(
      "it: has 200 MB, more than a portfolio can have (100 MB). See whether it is the right file.",
    );
  });
});
