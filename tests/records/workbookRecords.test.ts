import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/formats/workbook";
import { NotAWorkbook } from "../../src/formats/workbookProblem";
import { lineOf } from "../../src/records/fault";
import { lengthFaults, rowsOf } from "../../src/records/rows";
import { recordsFromWorkbook } from "../../src/records/workbookRecords";
import { sheetsIn, WANTED } from "../../src/records/workbookSheets";
import { inWorkbook } from "../../src/records/workbookWords";
import { HEADERS, INVENTED } from "../portfolio/fixtures/invented";
import {
  bytesOf,
  type Deed,
  inventedAfter,
  onSheet,
  sheetsOf,
  typedInto,
} from "../portfolio/fixtures/workbooks";
import { KNOWN, recordsOf } from "./inventedSheets";

async function recordsIn(bytes: Uint8Array) {
  return recordsFromWorkbook(sheetsIn(await readWorkbook(bytes, WANTED), "it.xlsx"), KNOWN);
}

async function linesAfter(...deeds: readonly Deed[]): Promise<string[]> {
  const { portfolio, faults } = await recordsIn(await inventedAfter(...deeds));
  const lines = faults.map(lineOf);
  expect(portfolio === undefined).toBe(faults.some(({ severity }) => severity === "error"));
  return lines;
}

describe("the invented portfolio as a workbook", () => {
  const expected = recordsOf(INVENTED);

  it("is the same as in its folder", async () => {
    const { portfolio, faults } = await recordsIn(await inventedAfter());
    expect(faults.map(lineOf)).toEqual([]);
    expect(portfolio).toEqual(expected.portfolio);
  });

  it.each<[string, Deed]>([
    ["with its sheets in another order", (sheets) => sheets.toReversed()],
    [
      "with all numbers stored as text",
      (sheets) =>
        sheets.map((sheet) => ({
          ...sheet,
          rows: sheet.rows!.map((row) =>
            row.map((cell) => (typeof cell === "number" ? String(cell) : cell)),
          ),
        })),
    ],
    [
      "with blank rows between its rows",
      onSheet("reviews", (sheet) => ({
        ...sheet,
        rows: sheet.rows!.flatMap((row, i) => (i === 2 ? [[], [null, "", " "], row] : [row])),
      })),
    ],
    [
      "with empty columns before, between and after its own",
      onSheet("consent", (sheet) => ({
        ...sheet,
        rows: sheet.rows!.map((row) => [null, ...row.slice(0, 2), "", ...row.slice(2), " ", null]),
      })),
    ],
    [
      "with its columns in another order",
      onSheet("stages", (sheet) => ({
        ...sheet,
        rows: sheet.rows!.map((row) => row.toReversed()),
      })),
    ],
    ["with the noise of arithmetic in a number", typedInto("context", 2, 3, 45.50000000000001)],
    ["with a code in letters of two fonts", onSheet("stages", inTwoFonts)],
  ])("%s is the same", async (_, deed) => {
    const { portfolio, faults } = await recordsIn(await inventedAfter(deed));
    expect(faults.map(lineOf)).toEqual([]);
    expect(portfolio).toEqual(expected.portfolio);
  });

  it("counted from 1904, as on old Macintoshes, is the same", async () => {
    const bytes = await bytesOf(sheetsOf(INVENTED), { dateSystem: "1904" });
    expect((await recordsIn(bytes)).portfolio).toEqual(expected.portfolio);
  });
});

function inTwoFonts<S extends { readonly rows?: readonly unknown[][] }>(sheet: S): S {
  const [first = "", ...others] = String(sheet.rows![1]![1]);
  const richText = [{ text: first }, { text: others.join(""), font: { bold: true } }];
  return { ...sheet, cells: new Map([["1,1", { richText, type: "richText" }]]) };
}

describe("a workbook of a portfolio", () => {
  it.each<[string, Deed, readonly string[]]>([
    [
      "a formula",
      onSheet("stages", (sheet) => ({
        ...sheet,
        cells: new Map([["1,2", { formula: "C3", formulaResult: 2 }]]),
      })),
      [
        'sheet stages, row 2, stage: "=C3" holds a formula. Replace it by its value (copy it, then paste values only).',
      ],
    ],
    [
      "a formula that fills more cells than its own",
      onSheet("stages", (sheet) => ({
        ...sheet,
        cells: new Map([
          [
            "1,2",
            { formula: "E2:E4", formulaResult: 2, formulaType: "array", formulaRef: "C2:C4" },
          ],
        ]),
      })),
      [
        'sheet stages, row 2, stage: "=E2:E4" holds a formula that fills C2:C4. Replace it by its value (copy it, then paste values only).',
      ],
    ],
    [
      "a formula that gives an error",
      onSheet("context", (sheet) => ({
        ...sheet,
        cells: new Map([["1,2", { formula: "1/0", type: "error", value: "#DIV/0!" }]]),
      })),
      [
        'sheet context, row 2, population: "=1/0" holds a formula. Replace it by its value (copy it, then paste values only).',
      ],
    ],
    [
      "an error value",
      typedInto("context", 2, 2, "#REF!"),
      [
        'sheet context, row 2, population: "#REF!" is an error of the spreadsheet. Write the value that belongs there.',
      ],
    ],
    [
      "merged cells",
      (sheets) =>
        onSheet("consent", (sheet) => ({
          ...sheet,
          merges: [{ startRow: 1, startCol: 3, endRow: 2, endCol: 4 }],
        }))(typedInto("consent", 3, 4, null)(typedInto("consent", 3, 3, null)(sheets))),
      [
        "sheet consent, row 2, agreed_by: is merged with others (D2:E3). Unmerge the cells, and fill each of them.",
      ],
    ],
    [
      "merged review ids, whose empty cells are not told one by one",
      (sheets) =>
        onSheet("groups", (sheet) => ({
          ...sheet,
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        }))(typedInto("groups", 3, 0, null)(sheets)),
      [
        "sheet groups, row 2, country: is merged with others (A2:A3). Unmerge the cells, and fill each of them.",
      ],
    ],
    [
      "a date where a stage belongs",
      typedInto("stages", 3, 2, new Date("2026-03-02")),
      [
        'sheet stages, row 3, stage: "2026-03-02" is a date, which the spreadsheet may have made of a stage such as 2-3. Format the column as text, then write the stage again.',
      ],
    ],
    [
      "a date where a year belongs",
      typedInto("reviews", 4, 4, new Date("2017-01-01")),
      ['sheet reviews, row 4, year: "2017-01-01" is a date. Write the year alone.'],
    ],
    [
      "a date where a wave belongs",
      typedInto("reviews", 4, 3, new Date("1900-01-01")),
      [
        'sheet reviews, row 4, wave: "1900-01-01" is a date. Format the cell as text, then write it again.',
      ],
    ],
    [
      "a date with a time where a day belongs",
      typedInto("consent", 2, 4, new Date("2020-02-29T14:30:00Z")),
      [
        'sheet consent, row 2, date: "2020-02-29T14:30:00" is a date with a time. Write the day alone, as 2021-03-31.',
      ],
    ],
    [
      "a truth value",
      typedInto("consent", 2, 3, true),
      [
        'sheet consent, row 2, agreed_by: "TRUE" is a truth value. Format the cell as text, then write it again.',
      ],
    ],
    [
      "a percentage",
      onSheet("context", (sheet) => ({
        ...sheet,
        cells: new Map([["1,3", { value: 0.455, style: { numFmt: "0.0%" } }]]),
      })),
      [
        'sheet context, row 2, internet_users_pct: "45.5%" is shown as a percentage. Format the cell as a number, then write 45.5 for 45.5%.',
      ],
    ],
    [
      "a stray cell beside the table",
      typedInto("stages", 3, 4, "see page 12"),
      [
        'sheet stages, row 3: "secret-1,D1.1.1,2,,see page 12" has 5 cells, and the header 3. Give it one cell for each column, and nothing beside the table.',
      ],
    ],
    [
      "a column without a name",
      (sheets) =>
        onSheet("consent", (sheet) => ({
          ...sheet,
          rows: sheet.rows!.map((row, i) => [row[0]!, i === 2 ? "why?" : null, ...row.slice(1)]),
        }))(sheets),
      [
        "sheet consent, row 1, column B: has no name, and cells below it. Name the column, or delete it.",
      ],
    ],
    [
      "a table whose lines were never split",
      onSheet("groups", (sheet) => ({ ...sheet, rows: [[HEADERS.groups], ["XAA,league,X,,,"]] })),
      [
        'sheet groups, row 1: "country,grouping,group,valid_from,valid_to,country_name" holds all columns in one cell. Split it into columns (in Excel: Data, Text to Columns).',
      ],
    ],
    [
      "an empty sheet",
      onSheet("groups", (sheet) => ({ ...sheet, rows: [] })),
      [
        "sheet groups: the sheet is empty. Write the header, one name in each cell: country,grouping,group,valid_from,valid_to.",
      ],
    ],
    [
      "a missing column, said in the words of a workbook",
      typedInto("consent", 1, 1, "state"),
      [
        "sheet consent, row 1, status: the column is missing. Add it, with empty cells if there is nothing.",
        'sheet consent, row 1: "state" is no column of this table. Delete the column.',
      ],
    ],
    [
      "a stage of a review that there is not",
      typedInto("consent", 5, 0, "secret-9"),
      [
        'sheet consent, row 5, review_id: "secret-9" is not the id of a review in the sheet reviews. Write the review_id that the sheet reviews has for it, or delete the row.',
      ],
    ],
    [
      "a missing sheet",
      (sheets) => sheets.filter(({ name }) => name !== "consent"),
      [
        "sheet consent: the sheet is missing from it.xlsx. Add it, with the header, one name in each cell: review_id,status,evidence_url,agreed_by,date.",
      ],
    ],
    [
      "a sheet under a name of other case",
      onSheet("stages", (sheet) => ({ ...sheet, name: "Stages " })),
      ['sheet "Stages ": is not how the sheet is named. Name it stages.'],
    ],
    [
      "a hidden sheet of a table",
      onSheet("groups", (sheet) => ({ ...sheet, hidden: true })),
      ["sheet groups: the sheet is hidden, so it was not read. Unhide it, or delete it."],
    ],
    [
      "a sheet of a table that only a macro can show",
      onSheet("groups", (sheet) => ({ ...sheet, veryHidden: true })),
      ["sheet groups: the sheet is hidden, so it was not read. Unhide it, or delete it."],
    ],
    [
      "other sheets, hidden or not",
      (sheets) => [
        { name: "Notes", rows: [["x"]] },
        ...sheets,
        { name: "old", hidden: true, rows: [["=x"]] },
        { name: "README", rows: [["x"]] },
        { name: "stages 2016", rows: [["x"]] },
      ],
      [
        'sheet "Notes": was not read. A portfolio has reviews, stages, consent, groups, context; rename it if it is one of these. (warning)',
        'sheet "old": is hidden, and was not read. A portfolio has reviews, stages, consent, groups, context; rename it if it is one of these. (warning)',
      ],
    ],
    [
      "hidden rows, told once where they stand together, and a hidden column",
      onSheet("stages", (sheet) => ({
        ...sheet,
        rowDefs: new Map([3, 4, 5, 9, 5000].map((row) => [row, { hidden: true }])),
        columns: [{}, { hidden: true }, {}, {}, { hidden: true }],
      })),
      [
        "sheet stages, row 1, code: the column is hidden; it was read. Unhide it, or delete it. (warning)",
        "sheet stages, row 4: rows 4 to 6 are hidden; they were read. Unhide them, or delete them. (warning)",
        "sheet stages, row 10: the row is hidden; it was read. Unhide it, or delete it. (warning)",
      ],
    ],
  ])("has %s told with its place", async (_, deed, lines) => {
    expect(await linesAfter(deed)).toEqual(lines);
  });

  it.each<[string, Deed, string, string, string]>([
    [
      "a fraction where a stage belongs",
      typedInto("stages", 2, 2, 2.5),
      "stages.csv",
      "secret-1,D1.1,2\n",
      "secret-1,D1.1,2.5\n",
    ],
    [
      "text that looks like a formula",
      typedInto("reviews", 4, 1, '=cmd|" /C calc"!A0'),
      "reviews.csv",
      "secret-3,XAB",
      'secret-3,"=cmd|"" /C calc""!A0"',
    ],
    [
      "a country code of Cyrillic letters",
      typedInto("reviews", 4, 1, "ХАВ"),
      "reviews.csv",
      "secret-3,XAB",
      "secret-3,ХАВ",
    ],
    [
      "a line break in a cell",
      typedInto("consent", 2, 3, "Ministry\nof Alder"),
      "consent.csv",
      "1,Ministry of Alder",
      '1,"Ministry\nof Alder"',
    ],
  ])("is checked as its folder is: %s", async (_, deed, file, from, to) => {
    const changed = { ...INVENTED, [file]: INVENTED[file]!.replace(from, () => to) };
    const told = recordsOf(changed).faults.map(inWorkbook).map(lineOf);
    expect(told.length).toBeGreaterThan(0);
    expect(await linesAfter(deed)).toEqual(told);
  });

  it("accounts for every row: it is read, or told of", async () => {
    const cell = fc.constantFrom("", " ", "a", "D1.1", "2-3");
    const ragged = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(ragged, async (rows) => {
        const bytes = await bytesOf([
          { name: "stages", rows: [HEADERS.stages.split(","), ...rows] },
        ]);
        const { stages } = sheetsIn(await readWorkbook(bytes, WANTED), "it.xlsx").sheets;
        const filled = rows.filter((row) => row.some((text) => text.trim() !== ""));
        const told = [...lengthFaults("stages", stages!)];
        expect(rowsOf("stages", stages!).length + told.length).toBe(filled.length);
      }),
      { numRuns: 60 },
    );
  });

  it("tells no more faults than anybody mends, and that there are more", async () => {
    const rows = Array.from({ length: 12_000 }, () => [true, true, true]);
    const lines = await linesAfter((sheets) =>
      onSheet("stages", (sheet) => ({ ...sheet, rows: [HEADERS.stages.split(","), ...rows] }))(
        sheets,
      ),
    );
    expect(lines.filter((line) => line.includes("truth value"))).toHaveLength(10_000);
    expect(lines.at(-1)).toContain("there are more than 10000 faults");
  });

  it("is no portfolio where its bytes are none", async () => {
    await expect(recordsIn(new Uint8Array(3))).rejects.toThrow(NotAWorkbook);
  });
});
