import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highMedian, lowMedian } from "../../../src/statistics/description/median";
import {
  countRanks,
  ordinalQuartiles,
  ordinalSummary,
  reached,
} from "../../../src/statistics/description/ordinal";
import { quantile } from "../../../src/statistics/description/quantile";
import { presentOf } from "../../../src/statistics/finite";
import reference from "../reference.json";

const rank = fc.integer({ min: 1, max: 9 });
const ranks = fc.array(rank, { minLength: 1, maxLength: 40 });

describe.each(["a", "b"] as const)("the reference's list %s", (list) => {
  const input = reference.ordinal_summary.input[list];
  const expected = reference.ordinal_summary.expected[list];
  const counts = countRanks(presentOf(input).map((value) => 2 * value - 1));
  const valueAt = (place: number) => (place + 1) / 2;

  it("has the reference's counts, and so many missing", () => {
    expect(counts).toEqual(expected.counts9);
    expect(input.length - ordinalSummary(counts)!.n).toBe(expected.missing);
  });

  it("has the reference's medians", () => {
    const summary = ordinalSummary(counts)!;
    const [low, high] = [valueAt(summary.lowMedian), valueAt(summary.highMedian)];
    expect(summary.n).toBe(expected.n);
    expect([low, high, (low + high) / 2]).toEqual([
      expected.low_median,
      expected.high_median,
      expected.mid_median,
    ]);
  });

  it("has the reference's quartiles", () => {
    const { low, high } = ordinalQuartiles(counts)!;
    expect([valueAt(low), valueAt(high)]).toEqual([expected.q1, expected.q3]);
  });
});

describe("counts over the nine places", () => {
  it.each([
    { of: [], counts: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
    { of: [1], counts: [1, 0, 0, 0, 0, 0, 0, 0, 0] },
    { of: [9, 1, 4, 4], counts: [1, 0, 0, 2, 0, 0, 0, 0, 1] },
  ])("of $of are $counts", ({ of, counts }) => {
    expect(countRanks(of)).toEqual(counts);
  });

  it("count each place by itself", () => {
    fc.assert(
      fc.property(ranks, (of) => {
        const brute = Array.from({ length: 9 }, (_, i) => of.filter((r) => r === i + 1).length);
        expect(countRanks(of)).toEqual(brute);
      }),
    );
  });

  it.each([0, 10, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuse %d, which is no place, by its value",
    (stray) => {
      expect(() => countRanks([1, stray, 9])).toThrow(
        new RangeError(`countRanks: rank outside 1 to 9: ${stray}`),
      );
    },
  );
});

describe("the summary", () => {
  it.each([
    { of: [5], n: 1, low: 5, high: 5 },
    { of: [1, 9], n: 2, low: 1, high: 9 },
    { of: [3, 1, 2], n: 3, low: 2, high: 2 },
    { of: [1, 3, 3, 9], n: 4, low: 3, high: 3 },
    { of: [1, 3, 5, 9], n: 4, low: 3, high: 5 },
    { of: [9, 9, 9, 9, 9, 1], n: 6, low: 9, high: 9 },
  ])("of $of is n = $n, from $low to $high", ({ of, n, low, high }) => {
    expect(ordinalSummary(countRanks(of))).toEqual({ n, lowMedian: low, highMedian: high });
  });

  it("of nothing is none", () => {
    expect(ordinalSummary(countRanks([]))).toBeUndefined();
  });

  it("is what sorting gives, and what the medians of the values themselves are", () => {
    fc.assert(
      fc.property(ranks, (of) => {
        const sorted = of.toSorted((a, b) => a - b);
        const summary = ordinalSummary(countRanks(of));
        expect(summary).toEqual({
          n: of.length,
          lowMedian: sorted[(of.length - 1) >> 1],
          highMedian: sorted[of.length >> 1],
        });
        expect(summary).toEqual({
          n: of.length,
          lowMedian: lowMedian(of),
          highMedian: highMedian(of),
        });
      }),
    );
  });

  it("turns over with the scale: low and high change places", () => {
    fc.assert(
      fc.property(ranks, (of) => {
        const { lowMedian: low, highMedian: high } = ordinalSummary(countRanks(of))!;
        const turned = ordinalSummary(countRanks(of.map((r) => 10 - r)))!;
        expect([turned.lowMedian, turned.highMedian]).toEqual([10 - high, 10 - low]);
      }),
    );
  });
});

describe("having reached a stage", () => {
  it.each([
    { places: [1, 2], stage: 1, count: 2, why: "everything has reached start-up" },
    { places: [2], stage: 2, count: 0, why: "between start-up and formative is not yet formative" },
    { places: [3, 4], stage: 2, count: 2, why: "between formative and established is formative" },
    {
      places: [4],
      stage: 3,
      count: 0,
      why: "between formative and established is not established",
    },
    { places: [5, 6, 7, 8, 9], stage: 3, count: 5, why: "established and all beyond" },
    { places: [8, 9], stage: 5, count: 1, why: "dynamic alone" },
  ])("counts $count of $places at stage $stage: $why", ({ places, stage, count }) => {
    expect(reached(countRanks(places), stage)).toBe(count);
  });

  it("is to have the whole part of the stage’s value at or above it", () => {
    fc.assert(
      fc.property(ranks, fc.integer({ min: 1, max: 5 }), (of, stage) => {
        const brute = of.filter((r) => Math.floor((r + 1) / 2) >= stage).length;
        expect(reached(countRanks(of), stage)).toBe(brute);
      }),
    );
  });
});

describe("having reached a stage with half steps counted up", () => {
  it.each([
    { places: [1, 2], stage: 1, count: 2, why: "everything has reached start-up" },
    { places: [2], stage: 2, count: 1, why: "between start-up and formative counts as formative" },
    { places: [1, 3, 4], stage: 3, count: 1, why: "the upper of two stages" },
    {
      places: [7, 8, 9],
      stage: 5,
      count: 2,
      why: "dynamic, and what lies between it and strategic",
    },
  ])("counts $count of $places at stage $stage: $why", ({ places, stage, count }) => {
    expect(reached(countRanks(places), stage, { halves: "up" })).toBe(count);
  });

  it("is to have the value, rounded up, at or above it; down is the way if none is told", () => {
    fc.assert(
      fc.property(ranks, fc.integer({ min: 1, max: 5 }), (of, stage) => {
        const brute = of.filter((r) => Math.ceil((r + 1) / 2) >= stage).length;
        expect(reached(countRanks(of), stage, { halves: "up" })).toBe(brute);
        expect(reached(countRanks(of), stage, { halves: "down" })).toBe(
          reached(countRanks(of), stage),
        );
      }),
    );
  });
});

describe("a stage that is none", () => {
  it.each([
    { stage: 0, wrong: "stage is no whole number from 1: 0" },
    { stage: 2.5, wrong: "stage is no whole number from 1: 2.5" },
    { stage: Number.NaN, wrong: "stage is no whole number from 1: NaN" },
    { stage: 6, wrong: "no such stage: 6" },
  ])("is refused: $stage", ({ stage, wrong }) => {
    expect(() => reached(countRanks([1, 9]), stage)).toThrow(new RangeError(`reached: ${wrong}`));
  });
});

describe("very many", () => {
  it("have medians and quartiles too, without a list of them all", () => {
    const counts = [1e9, 0, 2e9, 0, 3e9, 0, 0, 0, 0];
    expect(ordinalSummary(counts)).toEqual({ n: 6e9, lowMedian: 3, highMedian: 5 });
    expect(ordinalQuartiles(counts)).toEqual({ low: 3, high: 5 });
  });
});

describe("the quartiles", () => {
  it.each([
    { of: [], are: undefined },
    { of: [4], are: { low: 4, high: 4 } },
    { of: [1, 9], are: { low: 1, high: 9 } },
    { of: [1, 3, 5, 9], are: { low: 1, high: 5 } },
    { of: [2, 2, 2], are: { low: 2, high: 2 } },
  ])("of $of are $are", ({ of, are }) => {
    expect(ordinalQuartiles(countRanks(of))).toEqual(are);
  });

  it("are the quantiles of the places themselves, around the medians", () => {
    fc.assert(
      fc.property(ranks, (of) => {
        const { low, high } = ordinalQuartiles(countRanks(of))!;
        const { lowMedian: middle } = ordinalSummary(countRanks(of))!;
        expect([low, high]).toEqual([quantile(of, 0.25), quantile(of, 0.75)]);
        expect([low, middle, high]).toEqual([low, middle, high].toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("what are no counts over the nine places", () => {
  const most = [1, 0, 0, 0, 0, 0, 0, 0];

  it.each([
    { counts: [], wrong: "not 9 counts: 0" },
    { counts: [1, 2, 3, 4, 5], wrong: "not 9 counts: 5" },
    { counts: [...most, -1], wrong: "count is no whole number from 0: -1" },
    { counts: [...most, 0.5], wrong: "count is no whole number from 0: 0.5" },
    { counts: [...most, Number.NaN], wrong: "count is no whole number from 0: NaN" },
    { counts: [...most, Infinity], wrong: "count is no whole number from 0: Infinity" },
  ])("is refused by name: $counts", ({ counts, wrong }) => {
    expect(() => ordinalQuartiles(counts)).toThrow(new RangeError(`ordinalQuartiles: ${wrong}`));
    expect(() => ordinalSummary(counts)).toThrow(new RangeError(`ordinalSummary: ${wrong}`));
    expect(() => reached(counts, 2)).toThrow(new RangeError(`reached: ${wrong}`));
  });
});
