import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dimensionTests } from "../../../src/analyses/progress/dimensionTests";
import { moversOf } from "../../../src/analyses/progress/movers";
import { paceOf } from "../../../src/analyses/progress/pace";
import type { Pairs } from "../../../src/analyses/progress/pairs";
import { regressionOf } from "../../../src/analyses/progress/regression";
import { dimensionTestsTable } from "../../../src/charts/progress/dimensionTestsTable";
import { moversTable } from "../../../src/charts/progress/moversTable";
import { paceTable } from "../../../src/charts/progress/paceTable";
import { regressionTable } from "../../../src/charts/progress/regressionTable";
import { tableBlock } from "../../../src/charts/table/tableBlock";
import { anyPairs, throughout, twicePairs } from "../../analyses/progress/twicePairs";
import reference from "../../statistics/reference.json";

const TABLES = {
  movers: (pairs: Pairs) => moversTable(pairs, moversOf(pairs)),
  tests: (pairs: Pairs) => dimensionTestsTable(pairs, dimensionTests(pairs)),
  pace: (pairs: Pairs) => paceTable(pairs, paceOf(pairs)),
  regression: (pairs: Pairs) => regressionTable(pairs, regressionOf(pairs)),
};
const likeReference = throughout(reference.paired.input, reference.annualised.input.years);
const textsOf = (name: keyof typeof TABLES, pairs: Pairs) =>
  TABLES[name](pairs).rows.map(({ cells }) => cells.map(({ text }) => text));

describe.each(Object.keys(TABLES) as (keyof typeof TABLES)[])("the table of %s", (name) => {
  it("has a cell a column in every row, no number that is none, and what is looked at lit", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { columns, rows } = TABLES[name](pairs);
        expect(rows).toHaveLength(name === "movers" ? 3 : 2);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        for (const { cells, key, isLit } of rows) {
          expect(cells).toHaveLength(columns.length);
          expect(cells.map(({ text }) => text).join(" ")).not.toMatch(/NaN|undefined|Infinity/);
          const { item } = pairs.choice;
          const isUnder = item === "D1" && (key === "H01" || key === "H02");
          expect(isLit).toBe(key === item || isUnder);
        }
      }),
    );
  });

  it("can be drawn of any pairs", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const block = tableBlock(TABLES[name](pairs), 1200, 12);
        expect(block.drawn(0, 0)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 40 },
    );
  });

  it("says of no pairs that there is nothing to compare", () => {
    for (const [first, ...others] of textsOf(name, twicePairs([]))) {
      expect(first).toBe("nothing to compare");
      expect(others.join("")).toBe("");
    }
  });
});

describe("what rows say", () => {
  it("of movers: the share with its interval, and how comparable how many pairs are", () => {
    const [some, others] = [likeReference.slice(0, 8), likeReference.slice(8)];
    const same = others.map((each) => ({ ...each, editions: ["2016", "2016"] as const }));
    const { rows } = TABLES.movers(twicePairs([...some, ...same]));
    expect(rows.map(({ note }) => note)).toEqual([
      "n 12: 4 of the same edition and 8 of high comparability",
      "n 12: 4 of the same edition and 8 of medium comparability",
      "n 12: 4 of the same edition and 8 of low comparability",
    ]);
    expect(TABLES.movers(twicePairs(some)).rows[0]!.note).toBe("n 8, all of high comparability");
    const { text, spoken } = rows[0]!.cells.at(-1)!;
    expect(text).toBe("0.67, 0.39 to 0.86");
    expect(spoken).toBe("share 0.67, interval 0.39 to 0.86");
  });

  it("of movers of few pairs: that they stand in no order", () => {
    const compared = ["none", "high", "high"] as const;
    const { rows } = TABLES.movers(twicePairs(likeReference, {}, compared));
    expect(rows.map(({ key, heading }) => [key, heading])).toEqual([
      ["H02", "By how many more rose than fell, of n"],
      ["H05", undefined],
      ["H01", "Fewer than three pairs: not put in order"],
    ]);
  });

  it("of tests: effect, counts, change, and how rarely chance brings as much", () => {
    expect(textsOf("tests", twicePairs(likeReference))[0]).toEqual([
      "+0.85",
      "8, 3, 1",
      "+0.50",
      "about 1 of 26",
      "about 1 of 13",
    ]);
  });

  it("of tests: that five countries are too few", () => {
    const [row] = textsOf("tests", twicePairs(likeReference.slice(0, 5)));
    expect(row![0]).toBe("too few for a test: even 5 all one way come in 1 of 16");
    expect(row!.slice(3)).toEqual(["", ""]);
  });

  it("of tests: that ranks are not worked out beyond 200 countries", () => {
    const many = Array.from({ length: 201 }, () => likeReference[0]!);
    const [row] = textsOf("tests", twicePairs(many));
    expect(row).toEqual([
      "none to tell",
      "201, 0, 0",
      "+1.00",
      "not worked out over 200 countries",
      "fewer than 1 of 1,000,000",
    ]);
  });

  it("of pace: pooled, in the middle, and over which years", () => {
    expect(textsOf("pace", twicePairs(likeReference))[0]).toEqual([
      "+0.12",
      "+0.13",
      "49",
      "3 to 5, middle 4",
    ]);
    const [first, ...others] = likeReference;
    const { rows } = TABLES.pace(twicePairs([{ ...first!, years: 0 }, ...others]));
    expect(rows[0]!.note).toBe("n 11; left out, both reviews of one year: 1");
  });

  it("of regression: both correlations, and what chance makes of the ends", () => {
    expect(textsOf("regression", twicePairs(likeReference))[0]).toEqual([
      "0.00",
      "−0.40",
      "1.00: +0.23, +0.15, +0.08",
      "3.00: −0.38, −0.25, −0.13",
    ]);
  });

  it("of regression: no correlation of few, and none of what does not vary", () => {
    const few = textsOf("regression", twicePairs(likeReference.slice(0, 7)));
    expect(few[0]!.slice(0, 2)).toEqual(["too few: 7", "too few: 7"]);
    expect(few[0]![2]).toMatch(/^1\.00: \+/);
    const still = Array.from({ length: 8 }, () => likeReference[2]!);
    expect(textsOf("regression", twicePairs(still))[0]).toEqual([
      "does not vary",
      "does not vary",
      "2.00: 0.00, 0.00, 0.00",
      "2.00: 0.00, 0.00, 0.00",
    ]);
  });
});
