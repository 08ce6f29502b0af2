import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Cell, readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readKnown } from "../../scripts/portfolio/known";
import { fileAt, readFolder } from "../../scripts/portfolio/read";
import { writeTemplate } from "../../scripts/portfolio/template";
import { NotWritten } from "../../scripts/portfolio/write";
import { sheetFromCsv } from "../../src/formats/csv";
import { tableOf } from "../../src/formats/sheet";
import { CMM } from "../../src/model/cmm";
import { EDITION_IDS, editionOf, itemsOf } from "../../src/model/framework";
import { lineOf } from "../../src/records/fault";
import { recordsFrom } from "../../src/records/recordsFrom";
import { workbookIn } from "../../src/records/workbookFile";
import { recordsFromWorkbook } from "../../src/records/workbookRecords";
import { newFolder } from "./fixtures/folders";
import { bytesOf } from "./fixtures/workbooks";

const KNOWN = readKnown();
const REVIEW = ["guatemala-2020", "GTM", "Guatemala", "1", "2020", "2016", "in-country", "OAS", ""];
const CONSENT = ["guatemala-2020", "named", "https://example.org/1", "The ministry", "2021-03-31"];
const CODES = [...itemsOf(editionOf(CMM, "2016")).keys()];

/** The rows that are copied out of the blank stages, with every stage filled in. */
function filledStages(blanks: readonly (readonly string[])[]): string[][] {
  return blanks.slice(1).map(([, code = ""]) => [REVIEW[0]!, code, "2-3"]);
}

/** The template written as a workbook, with one review filled in as its README says. */
async function filledBook(path: string): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(path), { readStyles: true });
  const blanks = sheets
    .find(({ name }) => name === "stages 2016")!
    .rows.map((row) => row.map(String));
  const rowsFor: Readonly<Record<string, readonly (readonly string[])[]>> = {
    reviews: [REVIEW],
    stages: filledStages(blanks),
    consent: [CONSENT],
  };
  const filled = sheets.map((sheet) => {
    const cells = new Map<string, Partial<Cell>>(sheet.cells);
    for (const [i, row] of (rowsFor[sheet.name] ?? []).entries()) {
      for (const [column, value] of row.entries()) {
        cells.set(`${i + 1},${column}`, { ...cells.get(`${i + 1},${column}`), value });
      }
    }
    return { name: sheet.name, rows: sheet.rows, cells };
  });
  writeFileSync(path, await bytesOf(filled));
}

function filledFolder(folder: string): void {
  const blanks = readFileSync(join(folder, "reference/stages-2016.csv"), "utf8");
  const { header, rows } = tableOf(sheetFromCsv(blanks));
  append(join(folder, "reviews.csv"), [REVIEW]);
  append(join(folder, "stages.csv"), filledStages([header, ...rows]));
  append(join(folder, "consent.csv"), [CONSENT]);
}

function append(file: string, rows: readonly (readonly string[])[]): void {
  const lines = rows.map((row) => `${row.join(",")}\n`).join("");
  writeFileSync(file, readFileSync(file, "utf8") + lines);
}

async function checkedBook(path: string) {
  const { portfolio, faults } = recordsFromWorkbook(
    await workbookIn(await fileAt(path, path)),
    KNOWN,
  );
  return { portfolio, lines: faults.map(lineOf) };
}

async function checkedFolder(path: string) {
  const found = await readFolder(path);
  const { portfolio, faults } = recordsFrom(found.sheets, KNOWN);
  return { portfolio, lines: [...found.faults, ...faults].map(lineOf) };
}

const FORMS = [
  ["workbook", "portfolio.xlsx", checkedBook, filledBook],
  ["folder", "portfolio", checkedFolder, filledFolder],
] as const;

describe.each(FORMS)("the template as a %s", (_, name, checked, fill) => {
  it("lacks nothing but reviews and stages", async () => {
    const path = join(newFolder(), name);
    await writeTemplate(path);
    const { portfolio, lines } = await checked(path);
    expect(portfolio).toBeUndefined();
    const errors = lines.filter((line) => !line.endsWith("(warning)"));
    expect(errors.map((line) => line.replace(".csv", "").replace("sheet ", ""))).toEqual([
      "reviews: the table has no review. Write one review in each row.",
      "stages: the table has no stage. Write one code of a review, and its stage, in each row.",
    ]);
  });

  it("is a portfolio without a fault once a review is filled in as its README says", async () => {
    const path = join(newFolder(), name);
    await writeTemplate(path);
    await fill(path);
    const { portfolio, lines } = await checked(path);
    expect(lines).toEqual([]);
    expect(portfolio?.reviews).toMatchObject([{ country: "GTM", year: 2020, consent: "named" }]);
    expect([...portfolio!.reviews[0]!.stages.keys()]).toEqual(CODES);
  });

  it("leaves what is there as it is", async () => {
    const path = join(newFolder(), name);
    await writeTemplate(path);
    const before = readdirSync(join(path, ".."), { recursive: true });
    await expect(writeTemplate(path)).rejects.toThrow(NotWritten);
    expect(readdirSync(join(path, ".."), { recursive: true })).toEqual(before);
  });
});

describe("the template", () => {
  it("is written into an empty folder, and into folders that are not there yet", async () => {
    const folder = join(newFolder(), "a", "b");
    await writeTemplate(folder);
    expect(readdirSync(folder).toSorted()).toEqual([
      "README.md",
      "consent.csv",
      "context.csv",
      "groups.csv",
      "reference",
      "reviews.csv",
      "stages.csv",
    ]);
    const empty = newFolder();
    await writeTemplate(empty);
    expect(readdirSync(empty)).toHaveLength(7);
  });

  it("is written as no other kind of workbook, and leaves nothing where it cannot be", async () => {
    const folder = newFolder();
    await expect(writeTemplate(join(folder, "a.xls"))).rejects.toThrow("written as .xlsx");
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "b", "x"), "");
    await expect(writeTemplate(join(folder, "b"))).rejects.toThrow("is not empty");
    await expect(writeTemplate(join(folder, "b", "x", "c"))).rejects.toThrow(NotWritten);
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(["b", "b/x"]);
  });

  it("lists every code of every edition, every stage, and what each column may hold", async () => {
    const path = join(newFolder(), "t.xlsx");
    await writeTemplate(path);
    const { sheets } = await readXlsx(readFileSync(path));
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)!.rows.map(String);
    const codes = rowsOf("Codes");
    const codesOf = (edition: (typeof EDITION_IDS)[number]) =>
      itemsOf(editionOf(CMM, edition)).keys();
    for (const edition of EDITION_IDS) {
      for (const code of codesOf(edition)) {
        expect(codes.some((row) => row.startsWith(`${edition},${code},`))).toBe(true);
      }
    }
    expect(rowsOf("Allowed values").join("\n")).toContain("stages,stage,Formative,");
    expect(sheets.map(({ name }) => name)).toEqual([
      "README",
      "reviews",
      "stages",
      "consent",
      "groups",
      "context",
      "stages 2014",
      "stages 2016",
      "stages 2021",
      "Codes",
      "Allowed values",
    ]);
  });

  it("has text cells ready for stages, and offers what may be chosen", async () => {
    const path = join(newFolder(), "t.xlsx");
    await writeTemplate(path);
    const { sheets } = await readXlsx(readFileSync(path), { readStyles: true });
    const { cells, dataValidations } = sheets.find(({ name }) => name === "stages")!;
    expect(cells?.get("20000,2")?.style?.numFmt).toBe("@");
    expect(dataValidations).toMatchObject([
      { range: "C2:C20001", values: ["1", "1-2", "2", "2-3", "3", "3-4", "4", "4-5", "5"] },
    ]);
  });
});
