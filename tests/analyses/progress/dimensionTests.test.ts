import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beyondChance,
  dimensionTestRecords,
  dimensionTests,
} from "../../../src/analyses/progress/dimensionTests";
import reference from "../../statistics/reference.json";
import { anyPairs, throughout, twicePairs } from "./twicePairs";

const repeated = (n: number) => twicePairs(throughout({ first: many(n, 2), second: many(n, 3) }));
const many = (n: number, stage: number) => Array.from({ length: n }, () => stage);

describe("the tests of dimensions", () => {
  it("are the reference's, held against one another", () => {
    const { input, expected } = reference.paired;
    const tests = dimensionTests(twicePairs(throughout(input)));
    expect(tests.map(({ code }) => code)).toEqual(["D1", "D2"]);
    for (const test of tests) {
      expect(test.counts.n).toBe(12);
      expect(test.medians).toEqual(expected.low_high_median);
      expect(test.ranked!.p).toBeCloseTo(expected.wilcoxon_pratt.exact_two_sided_p, 12);
      expect(test.effect).toBeCloseTo(expected.wilcoxon_pratt.rank_biserial, 9);
      expect(test.signs!.p).toBeCloseTo(expected.sign_test_two_sided, 12);
      // Two tests with the same p: the lower of them is held twice as high, and the other not below it.
      expect(test.ranked!.adjusted).toBeCloseTo(2 * test.ranked!.p, 12);
      expect(test.signs!.adjusted).toBeCloseTo(2 * test.signs!.p, 12);
      expect(beyondChance(test)).toBe(1);
    }
  });

  it("are held up by Holm in the order of their p, and never below it", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const tests = dimensionTests(pairs);
        for (const of of ["ranked", "signs"] as const) {
          const chances = tests.flatMap((test) => test[of] ?? []).toSorted((a, b) => a.p - b.p);
          for (const [i, { p, adjusted }] of chances.entries()) {
            expect(adjusted).toBeGreaterThanOrEqual(p);
            expect(adjusted).toBeLessThanOrEqual(1);
            expect(adjusted).toBeGreaterThanOrEqual(chances[i - 1]?.adjusted ?? 0);
          }
        }
      }),
    );
  });

  it("do not hang on what is looked at", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const all = { ...pairs, choice: { ...pairs.choice, item: "" } };
        expect(dimensionTests(pairs)).toEqual(dimensionTests(all));
      }),
    );
  });

  it.each([
    [5, false],
    [6, true],
  ])("of %i pairs are made: %s", (n, isMade) => {
    const tests = dimensionTests(repeated(n));
    for (const { counts, ranked, signs, effect } of tests) {
      expect(counts.n).toBe(n);
      expect([ranked !== null, signs !== null, effect !== null]).toEqual([isMade, isMade, isMade]);
      if (ranked !== null) expect(ranked.p).toBeCloseTo(2 / 2 ** n, 15);
    }
  });

  it("leave out ranks beyond 200 pairs, and keep signs", () => {
    const [test] = dimensionTests(repeated(201));
    expect([test!.ranked, test!.effect]).toEqual([null, null]);
    expect(test!.signs!.adjusted).toBeLessThan(1e-50);
    expect(beyondChance(test!)).toBe(1);
    expect(dimensionTests(repeated(200))[0]!.ranked).not.toBeNull();
  });

  it("say nothing where nothing moved", () => {
    const still = twicePairs(throughout({ first: many(8, 2), second: many(8, 2) }));
    for (const test of dimensionTests(still)) {
      expect([test.ranked!.p, test.signs!.p, test.effect]).toEqual([1, 1, null]);
      expect(beyondChance(test)).toBe(0);
    }
  });

  it("are records as wide as their columns", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { columns, rows } = dimensionTestRecords(pairs, dimensionTests(pairs));
        expect(rows).toHaveLength(2);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }),
    );
  });
});
