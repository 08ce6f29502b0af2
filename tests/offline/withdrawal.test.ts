import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGES, type Change } from "../../src/model/changes";
import { TABLE_NAMES } from "../../src/model/tables";
import type { KeptList } from "../../src/offline/keptList";
import { isStillShown, mayStay } from "../../src/offline/withdrawal";

const change = (of: Partial<Change>): Change => ({
  ...{ table: "reviews", change: "changed", from: null, to: null, n: 1, ids: [] },
  ...of,
});

const since = (...changes: readonly Change[]) => ({ release: "r-1", date: "2026-01-31", changes });

describe("the release before may go on being shown where it is kept", () => {
  it.each<[string, readonly Change[]]>([
    ["nothing changed", []],
    ["reviews are new", [change({ change: "added", to: "named" })]],
    ["a review is named that was in a block", [change({ from: "aggregate", to: "named" })]],
    ["a review that was withheld counts", [change({ from: "withheld", to: "aggregate" })]],
    ["facts of a review were corrected", [change({})]],
    ["stages were corrected", [change({ table: "stages" })]],
    ["a block is new", [change({ table: "blocks", change: "added" })]],
  ])("if %s", (_, changes) => {
    expect(mayStay(since(...changes))).toEqual(["r-1"]);
  });
});

describe("no older release may go on being shown", () => {
  it.each<[string, readonly Change[]]>([
    ["a review is named no longer", [change({ from: "named", to: "aggregate" })]],
    ["a named review was withdrawn", [change({ from: "named", to: "withdrawn" })]],
    ["a review counts in no block any more", [change({ from: "aggregate", to: "withheld" })]],
    ["a status is one that is not known here", [change({ from: "named", to: "hidden" })]],
    ["a review is gone", [change({ change: "removed", from: "withheld" })]],
    ["a block is retired", [change({ table: "blocks", change: "removed" })]],
    ["rows of stages are gone", [change({ table: "stages", change: "removed" })]],
    ["that is one change of many", [change({}), change({ from: "named", to: "withdrawn" })]],
  ])("if %s", (_, changes) => {
    expect(mayStay(since(...changes))).toEqual([]);
  });

  it("if what changed is not told", () => {
    expect(mayStay(null)).toEqual([]);
  });
});

it("lets a release stay only if no row went, whatever else changed", () => {
  const any = fc.record({
    table: fc.constantFrom(...TABLE_NAMES),
    change: fc.constantFrom(...CHANGES),
    from: fc.constantFrom(null, "named", "aggregate", "withheld", "withdrawn"),
    to: fc.constantFrom(null, "named", "aggregate", "withheld", "withdrawn"),
  });
  fc.assert(
    fc.property(fc.array(any), (changes) => {
      const stays = mayStay(since(...changes.map(change))).length > 0;
      const removes = changes.some((each) => each.change === "removed");
      const unnames = changes.some(
        (each) => each.change === "changed" && each.from === "named" && each.to !== "named",
      );
      if (removes || unnames) expect(stays).toBe(false);
      if (changes.every((each) => each.change === "added")) expect(stays).toBe(true);
    }),
  );
});

describe("a kept release", () => {
  const list = {
    release: { id: "r-2", date: null, content: "abc" },
    mayStay: ["r-1"],
  } satisfies Pick<KeptList, "release" | "mayStay">;

  it.each([
    ["that is the current one", { id: "r-2", content: "abc" }, true],
    ["of its id, with other content", { id: "r-2", content: "abd" }, false],
    ["that the current one took the place of", { id: "r-1", content: "xyz" }, true],
    ["of before that", { id: "r-0", content: "xyz" }, false],
  ])("%s: %j may be shown: %s", (_, kept, isShown) => {
    expect(isStillShown(kept, list)).toBe(isShown);
  });
});
