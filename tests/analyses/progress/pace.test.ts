import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryPaceRecords, paceOf, paceRecords } from "../../../src/analyses/progress/pace";
import { indexMoves, itemsUnder } from "../../../src/analyses/progress/pairs";
import reference from "../../statistics/reference.json";
import { anyPairs, throughout, twicePairs } from "./twicePairs";

describe("the pace", () => {
  it("is the reference's", () => {
    const { expected, input } = reference.annualised;
    const pairs = twicePairs(throughout(reference.paired.input, input.years));
    for (const { n, sameYear, told, countries } of paceOf(pairs)) {
      expect([n, sameYear]).toEqual([12, 0]);
      expect(told!.pooled).toBeCloseTo(expected.pooled, 9);
      for (const median of told!.medians) expect(median).toBeCloseTo(expected.median, 9);
      expect(told!.countryYears).toBe(49);
      expect(told!.years).toEqual([3, 4, 4, 5]);
      for (const [i, { perYear }] of countries.entries()) {
        expect(perYear).toBeCloseTo(expected.per_country[i]!, 9);
      }
    }
  });

  it("leaves out and counts pairs of one year, and is all changes over all years of the others", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        for (const { code, n, sameYear, told, countries } of paceOf(pairs)) {
          const moves = indexMoves(pairs, itemsUnder(pairs, code));
          const apart = moves.filter(({ pair }) => pair.years > 0);
          expect([n, sameYear]).toEqual([apart.length, moves.length - apart.length]);
          expect(countries).toHaveLength(n);
          expect(told === null).toBe(n === 0);
          if (told === null) continue;
          const years = apart.reduce((sum, { pair }) => sum + pair.years, 0);
          const change = apart.reduce((sum, { from, to }) => sum + to - from, 0);
          expect(told.countryYears).toBe(years);
          expect(told.pooled).toBeCloseTo(change / years, 12);
          const own = countries.map(({ perYear }) => perYear);
          expect(told.pooled).toBeGreaterThanOrEqual(Math.min(...own) - 1e-12);
          expect(told.pooled).toBeLessThanOrEqual(Math.max(...own) + 1e-12);
        }
      }),
    );
  });

  it("is a record a dimension, and one a country and dimension, each as wide as its columns", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const pace = paceOf(pairs);
        const [all, own] = [paceRecords(pairs, pace), countryPaceRecords(pairs, pace)];
        expect(all.rows).toHaveLength(2);
        expect(own.rows).toHaveLength(pace.reduce((sum, { n }) => sum + n, 0));
        for (const { columns, rows } of [all, own]) {
          for (const row of rows) expect(row).toHaveLength(columns.length);
        }
      }),
    );
  });
});
