import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOf } from "../../src/formats/sheet";
import { readWorkbook } from "../../src/formats/workbook";
import { NotAWorkbook } from "../../src/formats/workbookProblem";
import { INVENTED } from "../portfolio/fixtures/invented";
import { bytesOf, placeOf, sheetsOf, zipOf } from "../portfolio/fixtures/workbooks";

const WANTED = { names: ["stages"], withFormats: [] };
const text = (written: string) => new TextEncoder().encode(written);
const GOOD = await bytesOf(sheetsOf(INVENTED));

async function problemOf(bytes: Uint8Array): Promise<string> {
  try {
    await readWorkbook(bytes, WANTED);
    return "none";
  } catch (fault) {
    if (fault instanceof NotAWorkbook) return `${fault.kind}: ${fault.message}`;
    throw fault;
  }
}

/** The least workbook whose one sheet holds this. */
function workbookAround(sheet: string) {
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id: string, type: string, target: string) =>
    `<Relationships><Relationship Id="${id}" Type="${rels}/${type}" Target="${target}"/></Relationships>`;
  return [
    [
      "[Content_Types].xml",
      `<Types><Override PartName="/xl/workbook.xml" ContentType="${types}"/></Types>`,
    ],
    ["_rels/.rels", relation("rId1", "officeDocument", "xl/workbook.xml")],
    ["xl/_rels/workbook.xml.rels", relation("rId1", "worksheet", "worksheets/sheet1.xml")],
    [
      "xl/workbook.xml",
      '<workbook><sheets><sheet name="stages" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ],
    ["xl/worksheets/sheet1.xml", `<worksheet>${sheet}</worksheet>`],
  ].map(([name = "", content = ""]) => ({ name, data: text(content) }));
}

async function readAround(sheetData: string) {
  const bytes = zipOf(workbookAround(`<sheetData>${sheetData}</sheetData>`));
  return (await readWorkbook(bytes, WANTED)).sheets[0];
}

describe("a workbook", () => {
  it("gives its sheets in their own order, and only those asked for as tables", async () => {
    const { sheets } = await readWorkbook(GOOD, WANTED);
    expect(sheets.map(({ name, sheet }) => [name, sheet?.length])).toEqual([
      ["reviews", undefined],
      ["stages", 386],
      ["consent", undefined],
      ["groups", undefined],
      ["context", undefined],
    ]);
  });

  it("tells of its rows as they come", async () => {
    const rows = Array.from({ length: 100_001 }, (_, i) => [i]);
    const told: unknown[] = [];
    await readWorkbook(await bytesOf([{ name: "stages", rows }]), {
      ...WANTED,
      onRows: (...step) => told.push(step),
    });
    expect(told).toEqual([
      ["stages", 50_000],
      ["stages", 100_000],
    ]);
  });

  it("is read where its cells do not say where they stand", async () => {
    const sheet = await readAround(
      "<row><c><v>1</v></c><c t='str'><v>a</v></c></row><row r='4'><c r='B4'><v>2</v></c><c><v>3</v></c></row>",
    );
    expect(tableOf(sheet!.sheet!)).toMatchObject({
      header: ["1", "a", ""],
      rows: [
        ["", "", ""],
        ["", "", ""],
        ["", "2", "3"],
      ],
    });
  });

  it("is read where its text looks like markup", async () => {
    const cell = `<c r="A1" t="inlineStr"><is><t>a r="XFD9" r = nothing &lt;c r="XFD1"/></t></is></c>`;
    const sheet = await readAround(`<!-- <c r="XFD1"> ' --><row r="1">${cell}</row>`);
    expect(sheet?.sheet?.header).toEqual(['a r="XFD9" r = nothing <c r="XFD1"/>']);
  });

  it("writes numbers as a person would, and days in full", async () => {
    const values = [2016, 45.5, 0.1 + 0.2, 1e15, 1234567.891, -0, -2.5, new Date("2021-03-31")];
    const bytes = await bytesOf([{ name: "stages", rows: [values] }]);
    const { sheets } = await readWorkbook(bytes, WANTED);
    expect(sheets[0]?.sheet?.header).toEqual([
      "2016",
      "45.5",
      "0.3",
      "1000000000000000",
      "1234567.891",
      "0",
      "-2.5",
      "2021-03-31",
    ]);
  });

  it("gives back whatever text and whole numbers were written into it, every row of them", async () => {
    const harmless = fc.string({ unit: "grapheme", maxLength: 12 }).filter(isHarmless);
    const cell = fc.oneof(harmless, fc.integer());
    const table = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, inline) => {
        const bytes = await bytesOf(
          [{ name: "stages", rows: [["!", ...rows[0]!.slice(1)], ...rows] }],
          { stringMode: inline ? "inline" : "shared" },
        );
        const [sheet] = (await readWorkbook(bytes, WANTED)).sheets;
        const written = rows.map((cells) => cells.map(String));
        const read = tableOf(sheet!.sheet!).rows;
        const blanks = written.slice(read.length);
        expect(read).toEqual(written.slice(0, read.length));
        expect(blanks.flat().every((text) => text === "")).toBe(true);
        expect(sheet!.oddities).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Error values are no text to a spreadsheet, and `_x0041_` is how its files write a letter A. */
function isHarmless(written: string): boolean {
  return !/^#|_x|[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(written);
}

describe("what is no workbook", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["an empty file", () => new Uint8Array(0), "empty: it has no bytes"],
    ["text", () => text("review_id,code,stage\n"), "noZip: it does not begin as a zip does"],
    [
      "a workbook under a password",
      () => bytesOf(sheetsOf(INVENTED), { encryption: { password: "x", spinCount: 1 } }),
      "protected: it is encrypted",
    ],
    [
      "a workbook of Excel 2003",
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0]),
      "oldExcel: it is a compound file, as Excel wrote before 2007",
    ],
    [
      "a workbook with macros",
      () => bytesOf(sheetsOf(INVENTED), { vbaProject: text("Sub x()") }),
      "macros: it holds macros",
    ],
    [
      "a zip of something else",
      () => zipOf([{ name: "content.xml", data: text("<x/>") }]),
      "noWorkbook: it is a zip of something else",
    ],
    [
      "a document of Word",
      () => {
        const types =
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        return zipOf([
          {
            name: "[Content_Types].xml",
            data: text(`<Types><Override ContentType="${types}"/></Types>`),
          },
          { name: "_rels/.rels", data: text("<x/>") },
        ]);
      },
      "noWorkbook: it holds no workbook",
    ],
    [
      "a binary workbook",
      () => zipOf([{ name: "xl/workbook.bin", data: text("x") }]),
      "binaryExcel: it is written in binary",
    ],
    [
      "a workbook cut off",
      () => GOOD.subarray(0, GOOD.length - 100),
      "damaged: the end of the file is missing",
    ],
    [
      "a workbook whose middle is missing",
      () => Uint8Array.from([...GOOD.subarray(0, 2000), ...GOOD.subarray(3000)]),
      "damaged: its directory of files is broken",
    ],
    [
      "a workbook with a sheet that its list does not find",
      () => zipOf(workbookAround("").slice(0, -1)),
      'damaged: Invalid XLSX: missing worksheet file for sheet "stages"',
    ],
    [
      "a workbook whose sheet ends early, at the end of a row",
      () => {
        const [sheet, ...others] = workbookAround("<sheetData><row/>").toReversed();
        return zipOf([...others, { ...sheet!, data: text("<worksheet><sheetData><row/>") }]);
      },
      "damaged: a sheet is cut off",
    ],
    [
      "a workbook whose sheet is broken off",
      () => zipOf(workbookAround('<sheetData><row r="1"><c r="A1')),
      "damaged: Unterminated opening tag at line 1, column 34",
    ],
  ])("has %s told", async (_, bytes, problem) => {
    expect(await problemOf(await bytes())).toBe(problem);
  });

  it("is never a crash, whichever byte is changed and wherever it is cut off", async () => {
    const some = await bytesOf([{ name: "stages", rows: [["review_id", "code", "stage"]] }]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(some.length - 1),
        fc.nat(255),
        fc.boolean(),
        async (at, byte, cut) => {
          const changed = cut ? some.slice(0, at) : Uint8Array.from(some);
          if (!cut) changed[at] = byte;
          expect(typeof (await problemOf(changed))).toBe("string");
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a workbook larger than it looks", () => {
  it("is refused for the sizes it tells", async () => {
    const files = workbookAround("").map((file) => ({ ...file, claims: file.data.length }));
    const large = { name: "xl/media/1.png", data: text("x"), claims: 300e6, method: 8 };
    expect(await problemOf(zipOf([...files, large]))).toBe("tooLarge: it would unpack to 301 MB");
    expect(await problemOf(zipOf([...files, { ...large, claims: 5e6 }]))).toBe(
      "tooLarge: xl/media/1.png would unpack to 5000000 times its size",
    );
  });

  it("is refused for the sizes it does not tell", async () => {
    const zeros = await packed(new Uint8Array(50e6));
    const claims = zeros.length;
    const files = [...workbookAround(""), { name: "xl/a.xml", data: zeros, claims, method: 8 }];
    expect(await problemOf(zipOf(files))).toBe("damaged: xl/a.xml is longer than it says");
  });

  it("is refused where it holds too many files", async () => {
    const many = Array.from({ length: 10_001 }, (_, i) => ({ name: `a${i}`, data: text("") }));
    expect(await problemOf(zipOf([...workbookAround(""), ...many]))).toBe(
      "tooLarge: it holds 10006 files",
    );
  });

  it("is refused for two cells in far corners", async () => {
    await expect(readAround('<row r="1"><c r="XFD1"/></row><row r="999999"/>')).rejects.toThrow(
      "a sheet spans 999999 rows and 16384 columns",
    );
    await expect(readAround(`<row r="1"><c t=">"\nr = 'XFD1048576'/></row>`)).rejects.toThrow(
      "a sheet spans 1048576 rows and 16384 columns",
    );
    await expect(readAround('<row r="1"><c r="&#88;FD1"/></row>')).rejects.toThrow(NotAWorkbook);
  });

  it("is refused for more formulas than anybody mends", async () => {
    const row = (_: unknown, i: number) => `<row r="${i + 1}"><c><f>1</f></c></row>`;
    const rows = Array.from({ length: 100_001 }, row).join("");
    await expect(readAround(rows)).rejects.toThrow("a sheet holds 100001 formulas");
  });

  it("is refused in bytes that hide in a zip written as larger than 4 GB", async () => {
    const bytes = zipOf(workbookAround(""));
    const end = placeOf(bytes, "PK\u0005\u0006");
    new DataView(bytes.buffer).setUint32(end + 12, 0xffffffff, true);
    expect(await problemOf(bytes)).toContain("tooLarge: it is written as a zip of more than 4 GB");
  });
});

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
