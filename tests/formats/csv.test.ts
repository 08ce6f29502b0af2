import fc from "fast-check";
import { expect, it } from "vitest";
import { csvFrom } from "../../src/formats/csv";
import { tableFromCsv } from "../tableFromCsv";

it("reads a header and the rows below it", () => {
  expect(tableFromCsv("code,stage\nD1.1,2\nD1.2,\n")).toEqual({
    header: ["code", "stage"],
    rows: [
      ["D1.1", "2"],
      ["D1.2", ""],
    ],
    faults: [],
  });
});

it("reads the same with a byte-order mark, Windows line ends or no last line end", () => {
  const plain = tableFromCsv("code,stage\nD1.1,2\n");
  expect(tableFromCsv("\uFEFFcode,stage\nD1.1,2\n")).toEqual(plain);
  expect(tableFromCsv("code,stage\r\nD1.1,2\r\n")).toEqual(plain);
  expect(tableFromCsv("code,stage\nD1.1,2")).toEqual(plain);
});

it("reads commas, quotes and line ends inside quotes", () => {
  expect(tableFromCsv('a,b\n"one, two","say ""so""\nnow"\n').rows).toEqual([
    ["one, two", 'say "so"\nnow'],
  ]);
});

it("leaves cells as text, a semicolon among them", () => {
  expect(tableFromCsv("a\n007\n1;2\n").rows).toEqual([["007"], ["1;2"]]);
});

it("keeps a blank row between others, so that rows are numbered as in the file", () => {
  expect(tableFromCsv("a,b\n\n1,2\n").rows).toEqual([[""], ["1", "2"]]);
});

it("reads nothing in nothing", () => {
  expect(tableFromCsv("")).toEqual({ header: [], rows: [], faults: [] });
});

it("reports a quote that is never closed", () => {
  const { faults } = tableFromCsv('a,b\n"one,two\n');
  expect(faults[0]!.row).toBe(2);
  expect(faults[0]!.fault).toMatch(/quote/i);
});

it("writes Windows line ends, and quotes where they are needed", () => {
  expect(csvFrom(["a", "b"], [["one, two", 'say "so"']])).toBe(
    'a,b\r\n"one, two","say ""so"""\r\n',
  );
});

it("writes nothing for null", () => {
  expect(csvFrom(["a", "b"], [[null, 1]])).toBe("a,b\r\n,1\r\n");
});

it.each(["=1+1", "+1", "-2+3", "@SUM(A1)", "=HYPERLINK(0)"])(
  "keeps a spreadsheet from running %s",
  (text) => {
    const { rows } = tableFromCsv(csvFrom(["note"], [[text]]));
    expect(rows).toEqual([[`'${text}`]]);
  },
);

it("leaves numbers alone, negative ones too", () => {
  expect(csvFrom(["change"], [[-1], [-0.5], [3]])).toBe("change\r\n-1\r\n-0.5\r\n3\r\n");
});

it("reads back what it wrote, of any text that no spreadsheet would run", () => {
  const harmless = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(harmless, harmless), { minLength: 1 }), (rows) => {
      expect(tableFromCsv(csvFrom(["a", "b"], rows)).rows).toEqual(rows);
    }),
  );
});
