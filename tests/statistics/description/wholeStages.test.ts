import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRanks, reached } from "../../../src/statistics/description/ordinal";
import { shareReached, wholeStages } from "../../../src/statistics/description/wholeStages";
import { presentOf } from "../../../src/statistics/finite";
import reference from "../reference.json";

const ranks = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 });

describe.each(["a", "b"] as const)("the reference's list %s", (list) => {
  const expected = reference.ordinal_summary.expected[list];
  const present = presentOf(reference.ordinal_summary.input[list]);
  const counts = countRanks(present.map((value) => 2 * value - 1));

  it("has the reference's whole stages", () => {
    expect(wholeStages(counts)).toEqual(expected.whole_stage_counts);
  });

  it.each(Object.entries(expected.reached))("has reached stage %s as often", (text, of) => {
    expect(reached(counts, Number(text))).toBe(of[0]);
    expect(shareReached(counts, Number(text))).toBeCloseTo(of[1]!, 9);
  });
});

describe("whole stages", () => {
  it.each([
    { of: [], are: [0, 0, 0, 0, 0] },
    { of: [1, 2, 3], are: [2, 1, 0, 0, 0] },
    { of: [8, 9], are: [0, 0, 0, 1, 1] },
  ])("of places $of are $are", ({ of, are }) => {
    expect(wholeStages(countRanks(of))).toEqual(are);
  });

  it.each([
    { of: [1, 2, 3], are: [1, 2, 0, 0, 0] },
    { of: [7, 8, 9], are: [0, 0, 0, 1, 2] },
  ])("of places $of with half steps counted up are $are", ({ of, are }) => {
    expect(wholeStages(countRanks(of), { halves: "up" })).toEqual(are);
  });

  it("add up to having reached each stage, half steps counted down or up", () => {
    const halves = fc.constantFrom("down" as const, "up" as const);
    fc.assert(
      fc.property(ranks, fc.integer({ min: 1, max: 5 }), halves, (of, stage, way) => {
        const [counts, how] = [countRanks(of), { halves: way }];
        const beyond = wholeStages(counts, how).slice(stage - 1);
        const count = reached(counts, stage, how);
        expect(beyond.reduce((sum, own) => sum + own)).toBe(count);
        expect(shareReached(counts, stage, how)).toBe(count / of.length);
      }),
    );
  });
});

describe("the share that reached a stage", () => {
  it("of nothing is none", () => {
    expect(shareReached(countRanks([]), 2)).toBeUndefined();
  });

  it.each([
    { stage: 0, wrong: "stage is no whole number from 1: 0" },
    { stage: 2.5, wrong: "stage is no whole number from 1: 2.5" },
    { stage: Number.NaN, wrong: "stage is no whole number from 1: NaN" },
    { stage: 6, wrong: "no such stage: 6" },
  ])("of stage $stage is refused", ({ stage, wrong }) => {
    expect(() => shareReached(countRanks([1]), stage)).toThrow(
      new RangeError(`shareReached: ${wrong}`),
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
    expect(() => wholeStages(counts)).toThrow(new RangeError(`wholeStages: ${wrong}`));
    expect(() => shareReached(counts, 2)).toThrow(new RangeError(`shareReached: ${wrong}`));
  });
});
