import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOf } from "../../src/records/fault";
import { textFrom } from "../../src/records/text";

const encoder = new TextEncoder();

function read(content: string | readonly number[]) {
  const bytes = typeof content === "string" ? encoder.encode(content) : Uint8Array.from(content);
  const { text, faults } = textFrom(bytes, "stages.csv");
  return { text, lines: faults.map(lineOf) };
}

describe("text as spreadsheets write it", () => {
  it("is read as it is where there is nothing to tell", () => {
    expect(read("a,ü,ሴ,😀\n")).toEqual({ text: "a,ü,ሴ,😀\n", lines: [] });
  });

  it("is read past a byte-order mark, with a warning", () => {
    expect(read("\uFEFFa\n")).toEqual({
      text: "a\n",
      lines: [
        "stages.csv, row 1: starts with a byte-order mark; it was read past. Nothing need be done. (warning)",
      ],
    });
  });

  it.each([
    ["Windows", "a\nb\r\nc\r\n"],
    ["an old Macintosh", "a\nb\rc\r"],
  ])("is read with line ends of %s, with one warning at the first", (origin, content) => {
    expect(read(content)).toEqual({
      text: "a\nb\nc\n",
      lines: [
        `stages.csv, row 2: has line ends of ${origin}; they were read as line ends. Nothing need be done. (warning)`,
      ],
    });
  });
});

describe("bytes that are no such text", () => {
  it.each([[[0xff, 0xfe, 0x61, 0x00]], [[0xfe, 0xff, 0x00, 0x61]]])(
    "are told to be UTF-16: %j",
    (bytes) => {
      expect(read(bytes)).toEqual({
        text: undefined,
        lines: ["stages.csv: is UTF-16 text, not UTF-8. Save it as CSV UTF-8."],
      });
    },
  );

  it.each([
    { what: "Latin-1", bytes: [0x61, 0x0a, 0x62, 0xfc, 0x62], row: 2, offset: 3, byte: "FC" },
    { what: "a letter cut off", bytes: [0x61, 0xe2, 0x82], row: 1, offset: 3, byte: "82" },
    { what: "half a pair", bytes: [0x0d, 0x0a, 0xed, 0xa0, 0x80], row: 2, offset: 3, byte: "A0" },
  ])("are told with row and byte: $what", ({ bytes, row, offset, byte }) => {
    expect(read(bytes).lines).toEqual([
      `stages.csv, row ${row}: byte ${offset} (${byte}) is no UTF-8 text. Save it as CSV UTF-8.`,
    ]);
  });

  it.each([
    ["a NUL character", "a\nb\u0000"],
    ["a byte-order mark in its midst", "a\n\uFEFFb"],
  ])("are told to hold %s", (stray, content) => {
    expect(read(content)).toEqual({
      text: undefined,
      lines: [`stages.csv, row 2: the text holds ${stray}. Remove it, or: Save it as CSV UTF-8.`],
    });
  });

  it("give a text or one error, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, faults } = textFrom(bytes, "stages.csv");
        const errors = faults.filter(({ severity }) => severity === "error");
        expect(errors).toHaveLength(text === undefined ? 1 : 0);
      }),
    );
  });
});
