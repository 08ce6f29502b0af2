import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedAlike } from "../../src/views/choosing";

const name = fc.constantFrom("grouping", "columns", "show", "level", "under");
const query = fc
  .dictionary(name, fc.string({ minLength: 1 }))
  .map((all) => String(new URLSearchParams(Object.entries(all))));
const read = (search: string) => Object.fromEntries(new URLSearchParams(search));

describe("a choice over what was asked for", () => {
  it("adds to it, changes it and takes from it what the choice does", () => {
    expect(changedAlike("?a=1", "", "b=2")).toBe("a=1&b=2");
    expect(changedAlike("?a=1&b=1", "?a=1", "a=2")).toBe("a=2&b=1");
    expect(changedAlike("?a=1&b=1", "?a=1", "")).toBe("b=1");
  });

  it("is the choice itself where what it is made from is what was asked for", () => {
    fc.assert(
      fc.property(query, query, (shown, next) => {
        expect(read(changedAlike(shown, shown, next))).toEqual(read(next));
      }),
    );
  });

  it("leaves what the choice does not change, and takes all else from it", () => {
    fc.assert(
      fc.property(query, query, query, (asked, from, to) => {
        const merged = read(changedAlike(asked, from, to));
        for (const each of ["grouping", "columns", "show", "level", "under"]) {
          const isChosen = read(to)[each] !== read(from)[each];
          expect(merged[each]).toBe(read(isChosen ? to : asked)[each]);
        }
      }),
    );
  });
});
