import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEVELS } from "../../src/analyses/cells/columns";
import { REACHABLE } from "../../src/analyses/cells/thresholds";
import { ORDERS, ROW_KINDS, SHOWN } from "../../src/analyses/heatmap/heatmapChoice";
import { words } from "../../src/words/words";

const say = words.heatmap;

describe("every choice of a heatmap has words of its own", () => {
  it.each(ROW_KINDS)("every order of %s a name and a note", (rows) => {
    const orders = ORDERS.filter((order) => say.orderNote(rows, order) !== "");
    const names = orders.map((order) => say.orderName(rows, order));
    expect(orders.length).toBeGreaterThanOrEqual(4);
    expect(new Set(names).size).toBe(names.length);
    for (const order of orders) {
      expect(say.orderName(rows, order)).not.toBe(order);
      expect(say.orderNote(rows, order)).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("every level, all that cells can show, and every stage that can be reached", () => {
    expect(LEVELS.map(say.levelName)).toEqual(["Dimensions", "Themes", "Factors", "Aspects"]);
    expect(SHOWN.map(say.shownName)).toEqual([
      "Median and distribution",
      "Distribution",
      "Index (mean of stages)",
    ]);
    expect(REACHABLE.map(say.orAbove)).toEqual([
      "Formative or above",
      "Established or above",
      "Strategic or above",
      "Dynamic",
    ]);
  });

  it.each(["__proto__", "constructor", "toString"])("and %s, which is none, has not", (id) => {
    expect(say.orderName("groups", id)).toBe(id);
    expect(say.orderNote("groups", id)).toBe("");
  });
});

describe("a difference", () => {
  it.each([
    [0, 0, "=", "The same stage as Alder."],
    [1, 1, "▲1", "1 stage up from Alder."],
    [0, 1, "▲0–1", "0 to 1 stage up from Alder."],
    [2, 2, "▲2", "2 stages up from Alder."],
    [2, 3, "▲2–3", "2 to 3 stages up from Alder."],
    [-1, -1, "▼1", "1 stage down from Alder."],
    [-1, 0, "▼0–1", "0 to 1 stage down from Alder."],
    [-4, -3, "▼3–4", "3 to 4 stages down from Alder."],
  ])("from %i to %i is %s", (from, to, sign, sentence) => {
    expect(say.difference({ from, to })).toBe(sign);
    expect(say.cell.difference({ from, to }, "Alder")).toBe(sentence);
  });

  it("is the same up as down, but for its direction", () => {
    const steps = fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom(0, 1))
      .filter(([from, more]) => from + more > 0);
    fc.assert(
      fc.property(steps, ([from, more]) => {
        const up = { from, to: from + more };
        const down = { from: -(from + more), to: from === 0 ? 0 : -from };
        expect(say.difference(down)).toBe(say.difference(up).replace("▲", "▼"));
        expect(say.cell.difference(down, "X")).toBe(
          say.cell.difference(up, "X").replace(" up ", " down "),
        );
      }),
    );
  });
});

describe("a column is called", () => {
  it.each([
    ["dimension", "Policy"],
    ["theme", "Policy"],
    ["factor", "D1.1 Policy"],
    ["aspect", "D1.1 Policy"],
  ])("as a %s “%s”", (level, name) => {
    expect(say.columnName(level, { code: "D1.1", name: "Policy" })).toBe(name);
  });
});

describe("coverage", () => {
  it.each([
    [4, 0, 5, false, "4 published of 5 countries"],
    [0, 0, 1, false, "0 published of 1 country"],
    [1, 6, 9, false, "1 published of 7 reviewed, 9 countries"],
    [1234, 0, 4321, false, "1,234 published of 4,321 countries"],
    [4, 0, 5, true, "4 published that count, of 5 countries"],
    [1, 6, 9, true, "1 published of 7 that count, 9 countries"],
  ])(
    "of %i published and %i unpublished of %i, filtered %s, keeps numbers to their words",
    (published, unpublished, of, isFiltered, said) => {
      const coverage = say.coverage(published, unpublished, of, isFiltered);
      expect(coverage.replaceAll("\u00A0", " ")).toBe(said);
      expect(coverage).not.toMatch(/\d (published|reviewed|that|countr)/);
    },
  );
});
