import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtexOf, risOf } from "../../src/formats/citation";

const CITED = {
  key: "cmm-atlas-test-1",
  title: "CMM Atlas, release test-1",
  date: "2026-01-31",
  note: "São Tomé & others, 5 of 12; synthetic.",
  url: "https://atlas.example.org/?a=b&c=100%25_d#e",
};
const text = fc.string({ unit: "grapheme", maxLength: 60 });
const cited = fc.record({
  key: text,
  title: text,
  date: fc.constantFrom("2026-01-31", null),
  note: text,
  url: text,
});

describe("a citation for BibTeX", () => {
  it("has the release’s day, accents as they are, and signs of TeX made harmless", () => {
    expect(bibtexOf(CITED)).toBe(
      [
        "@misc{cmm-atlas-test-1,",
        "  title = {CMM Atlas, release test-1},",
        "  year = {2026},",
        "  date = {2026-01-31},",
        "  note = {São Tomé \\& others, 5 of 12; synthetic.},",
        "  url = {https://atlas.example.org/?a=b&c=100%25_d#e}",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("never opens a brace that it does not close, nor ends a field in a text, whatever the texts", () => {
    fc.assert(
      fc.property(cited, (any) => {
        const lines = bibtexOf(any).trimEnd().split("\n");
        expect(lines).toHaveLength(any.date === null ? 5 : 7);
        for (const line of lines.slice(1, -1)) {
          expect(line).toMatch(/^ {2}[a-z]+ = \{.*\},?$/u);
          const [, inside] = /^ {2}[a-z]+ = \{(.*)\},?$/u.exec(line)!;
          let depth = 0;
          for (const sign of inside!) {
            depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        }
      }),
    );
  });

  it("names no year where there is none", () => {
    expect(bibtexOf({ ...CITED, date: null })).not.toMatch(/year|date/);
  });
});

describe("a citation in RIS", () => {
  it("has a tag a line, from the type to the end", () => {
    expect(risOf(CITED)).toBe(
      [
        "TY  - DATA",
        "ID  - cmm-atlas-test-1",
        "TI  - CMM Atlas, release test-1",
        "PY  - 2026",
        "DA  - 2026/01/31",
        "N1  - São Tomé & others, 5 of 12; synthetic.",
        "UR  - https://atlas.example.org/?a=b&c=100%25_d#e",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  it("has these lines and no other, whatever the texts", () => {
    fc.assert(
      fc.property(cited, (any) => {
        const lines = risOf(any).split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/u);
        expect(lines.pop()).toBe("");
        expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- .*$/u.test(line))).toBe(true);
        expect(lines).toHaveLength(any.date === null ? 6 : 8);
        expect([lines[0], lines.at(-1)]).toEqual(["TY  - DATA", "ER  - "]);
      }),
    );
  });
});
