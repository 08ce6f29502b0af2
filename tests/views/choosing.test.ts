import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedAlike } from "../../src/views/choosing";

const name = fc.constantFrom("grouping", "columns", "show", "level", "under");
const query = fc
  .dictionary(name, fc.string({ minLength: 1 }))
  .map((all) => String(new URLSearchParams(Object.entries(all))));
const read = (search: string) => Object.fromEntries(new URLSearchParams(search));

describe("a choice over what is shown, where another was asked for", () => {
  it("adds to it, changes it and takes from it what the choice does", () => {
    expect(changedAlike("?a=1", "", "b=2")).toBe("a=1&b=2");
    expect(changedAlike("?a=1&b=1", "?a=1", "a=2")).toBe("a=2&b=1");
    expect(changedAlike("?a=1&b=1", "?a=1", "")).toBe("b=1");
  });

  it("is the choice itself where what is shown is what was asked for", () => {
    fc.assert(
      fc.property(query, query, (shown, next) => {
        expect(changedAlike(shown, shown, next)).toBe(next);
      }),
    );
  });

  it("leaves what neither changes, and takes all else from the choice", () => {
    fc.assert(
      fc.property(query, query, query, (asked, shown, next) => {
        const [was, is, to, from] = [asked, changedAlike(asked, shown, next), next, shown].map(
          read,
        );
        for (const each of ["grouping", "columns", "show", "level", "under"]) {
          const isChosen = asked === shown || to![each] !== from![each];
          expect(is![each]).toBe(isChosen ? to![each] : was![each]);
        }
      }),
    );
  });
});
