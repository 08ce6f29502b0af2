import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowWeightedMedian } from "../../../src/statistics/description/weightedMedian";

const values = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 });

describe("the lower middle by weights", () => {
  it("of equal weights is the lower middle value", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(1, 0.1, 1 / 3, 7), (list, weight) => {
        const sorted = list.toSorted((a, b) => a - b);
        expect(
          lowWeightedMedian(
            list,
            list.map(() => weight),
          ),
        ).toBe(sorted[(list.length - 1) >> 1]);
      }),
    );
  });

  it("of whole weights is that of each value so many times", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 4 })), { minLength: 1 }),
        (list) => {
          const spread = list.flatMap(([value, times]) => Array<number>(times).fill(value));
          const sorted = spread.toSorted((a, b) => a - b);
          const [own, weights] = [list.map(([value]) => value), list.map(([, times]) => times)];
          expect(lowWeightedMedian(own, weights)).toBe(sorted[(sorted.length - 1) >> 1]);
        },
      ),
    );
  });

  it("is undefined of nothing, and refuses what is no weight", () => {
    expect(lowWeightedMedian([], [])).toBeUndefined();
    expect(() => lowWeightedMedian([1], [])).toThrow(
      "lowWeightedMedian: lists of different length",
    );
    expect(() => lowWeightedMedian([1], [0])).toThrow("lowWeightedMedian: weight not above 0: 0");
    expect(() => lowWeightedMedian([Number.NaN], [1])).toThrow("not a finite number: NaN");
  });
});
