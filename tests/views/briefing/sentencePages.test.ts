import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencePages } from "../../../src/views/briefing/sentencePages";

describe("sentences on slides", () => {
  it("stand together where a slide has room for them", () => {
    const three = ["A short one.", "b".repeat(200), "c".repeat(300)];
    expect(sentencePages(three)).toEqual([three]);
  });

  it("go on with the next slide where it has none", () => {
    const [one, two] = ["a".repeat(600), "b".repeat(600)];
    expect(sentencePages([one, two])).toEqual([[one], [two]]);
  });

  it("are all there, whole and in their order", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 1500 })), (sentences) => {
        const pages = sentencePages(sentences);
        expect(pages.flat()).toEqual(sentences);
        expect(pages.every((page) => page.length > 0)).toBe(true);
      }),
    );
  });
});
