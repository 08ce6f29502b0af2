import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sqlFragment } from "../../../src/views/sql/sqlFragment";
import { carriedBy } from "../../../src/views/sql/sqlLink";

describe("the fragment of a text", () => {
  it("brings any text back", () => {
    const text = fc.string({ unit: "binary" }).filter((said) => !said.includes("\0"));
    fc.assert(
      fc.property(text, (said) => {
        expect(carriedBy(sqlFragment(said))).toEqual({ text: said });
      }),
    );
  });

  it("is made of a text with half a character too, which is marked", () => {
    expect(carriedBy(sqlFragment("a\uD800b"))).toEqual({ text: "a\uFFFDb" });
  });

  it.each([
    ["", undefined],
    ["#content", undefined],
    ["#SQL=select", undefined],
    ["#sql=", { text: "" }],
    ["#sql=select+1%20%26%23", { text: "select+1 &#" }],
    ["#sql=%E0%A4%A", { fault: "bad" }],
    ["#sql=a%00b", { fault: "bad" }],
    [`#sql=${"x".repeat(100_000)}`, { text: "x".repeat(100_000) }],
    [`#sql=${"x".repeat(100_001)}`, { fault: "long" }],
  ])("is read for what it is: %#", (hash, carried) => {
    expect(carriedBy(hash)).toEqual(carried);
  });

  it("never fails to be read, whatever the fragment", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (said) => {
        expect(Object.keys(carriedBy(`#sql=${said}`)!)).toHaveLength(1);
      }),
    );
  });
});
