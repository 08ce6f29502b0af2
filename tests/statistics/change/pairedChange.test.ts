import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedChange } from "../../../src/statistics/change/pairedChange";
import reference from "../reference.json";
import { completeOf, sides, pairs as somePairs } from "./paired";

const { input, expected } = reference.paired;

const OF_NOTHING = {
  ...{ n: 0, leftOut: 0, improved: 0, unchanged: 0, regressed: 0, able: 0 },
  ...{ netImprovement: undefined, improvedOfAble: undefined },
  ...{ lowMedian: undefined, highMedian: undefined, mean: undefined },
};

describe("what became of pairs", () => {
  it("is the reference's", () => {
    const change = pairedChange(input);
    const { improved, unchanged, regressed, low_high_median: medians } = expected;
    expect(change).toMatchObject({ n: 12, leftOut: 0, improved, unchanged, regressed, able: 12 });
    expect([change.lowMedian, change.highMedian]).toEqual(medians);
    expect((change.lowMedian! + change.highMedian!) / 2).toBe(expected.median_change);
    expect(change.mean).toBeCloseTo(expected.mean_change, 9);
    expect(change.netImprovement).toBeCloseTo(expected.net_improvement, 9);
    expect(change.improvedOfAble).toBeCloseTo(expected.improved_of_those_able, 9);
  });

  it("is what going through the pairs one by one gives", () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const complete = completeOf(pairs);
        const count = (test: (pair: readonly number[]) => boolean) => complete.filter(test).length;
        const [up, down] = [count(([a, b]) => b! > a!), count(([a, b]) => b! < a!)];
        const able = count(([a]) => a !== 5);
        const sorted = complete.map(([a, b]) => b - a).toSorted((a, b) => a - b);
        const n = complete.length;
        const ifSome = (of: number, value: number) => (of === 0 ? undefined : value);
        expect(pairedChange(sides(pairs))).toEqual({
          ...{ n, leftOut: pairs.length - n, able },
          ...{ improved: up, unchanged: count(([a, b]) => a === b), regressed: down },
          netImprovement: ifSome(n, (up - down) / n),
          improvedOfAble: ifSome(able, up / able),
          lowMedian: sorted[Math.ceil(n / 2) - 1],
          highMedian: sorted[Math.floor(n / 2)],
          mean: ifSome(n, sorted.reduce((sum, change) => sum + change, 0) / n),
        });
      }),
    );
  });

  it("does not depend on the pairs' order, and turns over with the two times", () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const change = pairedChange(sides(pairs));
        expect(pairedChange(sides(pairs.toReversed()))).toEqual(change);
        const { first, second } = sides(pairs);
        const back = pairedChange({ first: second, second: first });
        expect([back.improved, back.unchanged, back.regressed]).toEqual([
          change.regressed,
          change.unchanged,
          change.improved,
        ]);
        expect(back.netImprovement ?? 0).toBeCloseTo(-(change.netImprovement ?? 0), 12);
        expect((back.lowMedian ?? 0) + (change.highMedian ?? 0)).toBe(0);
      }),
    );
  });

  it("is the same of places as of stage values, but for the size of the change", () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const { lowMedian, highMedian, mean, ...counts } = pairedChange(sides(pairs));
        const placed = pairs.map(
          ([a, b]) => [a && 2 * a - 1, b && 2 * b - 1] as [number | null, number | null],
        );
        expect(pairedChange(sides(placed), { top: 9 })).toEqual({
          ...counts,
          lowMedian: lowMedian && 2 * lowMedian,
          highMedian: highMedian && 2 * highMedian,
          mean: mean && 2 * mean,
        });
      }),
    );
  });

  it("leaves out a pair with a side missing, whichever it is", () => {
    const paired = { first: [1, null, 2, null], second: [1.5, 2, null, null] };
    const { n, leftOut, improved } = pairedChange(paired);
    expect({ n, leftOut, improved }).toEqual({ n: 1, leftOut: 3, improved: 1 });
  });

  it.each([
    { why: "nothing", first: [], second: [], answer: {} },
    { why: "what is missing", first: [null], second: [3], answer: { leftOut: 1 } },
    {
      why: "a pair that stays at the top",
      first: [5],
      second: [5],
      answer: {
        ...{ n: 1, unchanged: 1, netImprovement: 0, improvedOfAble: undefined },
        ...{ lowMedian: 0, highMedian: 0, mean: 0 },
      },
    },
    {
      why: "two that differ by noise alone, from each other and from the top",
      first: [0.1 + 0.2, 5 - 1e-15],
      second: [0.3, 5],
      answer: {
        ...{ n: 2, unchanged: 2, able: 1, netImprovement: 0, improvedOfAble: 0 },
        ...{ lowMedian: 0, highMedian: 0, mean: 0 },
      },
    },
  ])("has an answer for $why", ({ first, second, answer }) => {
    expect(pairedChange({ first, second })).toEqual({ ...OF_NOTHING, ...answer });
  });

  it.each([
    { first: [5.5], second: [1], top: 5, why: "above the top of 5: 5.5" },
    { first: [null], second: [6], top: 5, why: "above the top of 5: 6" },
    { first: [10], second: [9], top: 9, why: "above the top of 9: 10" },
    { first: [1], second: [1], top: Number.NaN, why: "not a finite number: NaN" },
    { first: [1], second: [Infinity], top: 5, why: "not a finite number: Infinity" },
    { first: [1], second: [], top: 5, why: "lists of different length: 1 and 0" },
  ])("refuses $first to $second with a top of $top", ({ first, second, top, why }) => {
    expect(() => pairedChange({ first, second }, { top })).toThrow(
      new RangeError(`pairedChange: ${why}`),
    );
  });
});
