import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concordance } from "../../../src/statistics/comparison/concordance";
import { spearmanRho } from "../../../src/statistics/comparison/rankCorrelation";
import reference from "../reference.json";

const { input, expected } = reference.kendall_w;
const value = fc.integer({ min: 1, max: 5 });
const rows = fc
  .integer({ min: 2, max: 6 })
  .chain((n) =>
    fc.array(fc.array(value, { minLength: n, maxLength: n }), { minLength: 2, maxLength: 5 }),
  );

const ranksOf = (row: readonly number[]) =>
  row.map((v) => row.filter((w) => w < v).length + (row.filter((w) => w === v).length + 1) / 2);

/** W as the variation of rank sums over the most that it could be were all rows ordered alike. */
function naiveW(of: readonly (readonly number[])[]): number {
  const ranks = of.map(ranksOf);
  const [m, n] = [of.length, of[0]!.length];
  const sums = of[0]!.map((_, j) => ranks.reduce((sum, row) => sum + row[j]!, 0));
  const spread = sums.reduce((sum, s) => sum + (s - (m * (n + 1)) / 2) ** 2, 0);
  const within = ranks.flat().reduce((sum, rank) => sum + (rank - (n + 1) / 2) ** 2, 0);
  return spread / (m * within);
}

describe("Kendall's W", () => {
  it("is the reference's, with Friedman's χ²", () => {
    const { w, chiSquared, degreesOfFreedom } = concordance(input.regions_by_dimension)!;
    expect(w).toBeCloseTo(expected.W, 9);
    expect(chiSquared).toBeCloseTo(expected.friedman_chi2, 9);
    expect(degreesOfFreedom).toBe(4);
  });

  it("is what the ranks' variation gives, from 0 to 1, and undefined only where no row varies", () => {
    fc.assert(
      fc.property(rows, (of) => {
        const found = concordance(of);
        expect(found !== undefined).toBe(of.some((row) => new Set(row).size > 1));
        if (found !== undefined) {
          expect(found.w).toBeCloseTo(naiveW(of), 12);
          expect(found.w).toBeGreaterThanOrEqual(0);
          expect(found.w).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("depends neither on the order of raters and objects nor on each rater's own scale", () => {
    fc.assert(
      fc.property(rows, (of) => {
        const moved = of.toReversed().map((row, i) => row.toReversed().map((v) => v * (i + 1) - i));
        expect(concordance(moved)).toEqual(concordance(of));
      }),
    );
  });

  it("of two raters without ties is (ρ + 1) / 2", () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 });
    fc.assert(
      fc.property(order, order, (one, other) => {
        expect(concordance([one, other])!.w).toBeCloseTo((spearmanRho(one, other)! + 1) / 2, 12);
      }),
    );
  });

  it.each([
    {
      why: "the same order",
      of: [
        [1, 2, 3],
        [2, 5, 9],
        [0, 1, 2],
      ],
      w: 1,
    },
    {
      why: "the same order with ties",
      of: [
        [1, 1, 3],
        [2, 2, 9],
      ],
      w: 1,
    },
    {
      why: "opposite orders",
      of: [
        [1, 2, 3],
        [3, 2, 1],
      ],
      w: 0,
    },
    {
      why: "one rater who tells nothing apart",
      of: [
        [1, 2],
        [4, 4],
      ],
      w: 0.5,
    },
    {
      why: "ties but for noise",
      of: [
        [0.3, 0.1 + 0.2, 1],
        [1, 1, 2],
      ],
      w: 1,
    },
  ])("of $why is $w", ({ of, w }) => {
    expect(concordance(of)!.w).toBeCloseTo(w, 12);
  });

  it.each([
    { why: "no raters", of: [] },
    { why: "one rater", of: [[1, 2, 3]] },
    { why: "no objects", of: [[], []] },
    { why: "one object", of: [[1], [2]] },
    {
      why: "raters who tell nothing apart",
      of: [
        [1, 1],
        [2, 2],
      ],
    },
  ])("of $why is undefined", ({ of }) => {
    expect(concordance(of)).toBeUndefined();
  });

  it("refuses rows of different length and what is not finite", () => {
    expect(() => concordance([[1, 2], [1]])).toThrow(
      new RangeError("concordance: lists of different length: 2 and 1"),
    );
    expect(() =>
      concordance([
        [1, 2],
        [Number.NaN, 1],
      ]),
    ).toThrow(new RangeError("concordance: not a finite number: NaN"));
  });
});
