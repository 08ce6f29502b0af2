import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regressionOf, regressionRecords } from "../../../src/analyses/progress/regression";
import reference from "../../statistics/reference.json";
import { anyPairs, throughout, twicePairs } from "./twicePairs";

describe("regression to the mean", () => {
  it("is the reference's", () => {
    const { input, expected } = reference.regression_to_mean;
    for (const { n, told } of regressionOf(twicePairs(throughout(input)))) {
      expect(n).toBe(12);
      expect(told!.withFirst).toBeCloseTo(expected.naive_r_change_vs_first, 9);
      expect(told!.withMean).toBeCloseTo(expected.oldham_r_change_vs_mean, 9);
      expect([told!.lowest.at, told!.highest.at]).toEqual([1, 3]);
      expect(told!.lowest.expected[1]).toBeCloseTo(expected.rtm_expected_change_at_1, 9);
    }
  });

  it("leads one to expect the lowest to rise and the highest to fall, the less the more reliable stages are", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        for (const { n, told } of regressionOf(pairs)) {
          expect(told === null).toBe(n < 3);
          if (told === null) continue;
          const { lowest, highest, mean, withMean, withFirst } = told;
          if (n < 8) expect([withMean, withFirst]).toEqual([null, null]);
          expect(lowest.at).toBeLessThanOrEqual(mean + 1e-12);
          expect(highest.at).toBeGreaterThanOrEqual(mean - 1e-12);
          for (const [up, { at, expected }] of [
            [1, lowest],
            [-1, highest],
          ] as const) {
            expect(expected).toHaveLength(3);
            expect(expected[0]).toBeCloseTo(0.3 * (mean - at), 12);
            const sizes = expected.map((change) => up * change);
            for (const [i, size] of sizes.entries()) {
              expect(size).toBeGreaterThanOrEqual(-1e-12);
              expect(size).toBeLessThanOrEqual((sizes[i - 1] ?? size) + 1e-12);
            }
          }
        }
      }),
    );
  });

  it("is a record a dimension, as wide as its columns", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { columns, rows } = regressionRecords(pairs, regressionOf(pairs));
        expect(rows).toHaveLength(2);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }),
    );
  });
});
