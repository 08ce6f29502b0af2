import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  everyAspect,
  everyAspectReached,
  ROLL_UPS,
} from "../../../src/statistics/description/rollUp";
import reference from "../reference.json";

const stage = fc.integer({ min: 2, max: 10 }).map((doubled) => doubled / 2);
const aspects = fc.array(fc.option(stage, { freq: 4 }), { maxLength: 8 });

describe("the roll-ups of the reference's factors", () => {
  const { input, expected } = reference.rollup;
  const factors = Object.entries(input);

  it.each([
    { how: "everyAspect", are: expected.factor_min },
    { how: "lowMedian", are: expected.factor_low_median },
    { how: "index", are: expected.factor_mean },
  ] as const)("by $how are $are", ({ how, are }) => {
    expect(factors.map(([, of]) => ROLL_UPS[how](of))).toEqual(are);
  });

  it("have reached what the reference says", () => {
    const has = (of: readonly number[], least: number) => Number(everyAspectReached(of, least));
    expect(
      Object.fromEntries(factors.map(([code, of]) => [code, { 2: has(of, 2), 3: has(of, 3) }])),
    ).toEqual(expected.factor_reached);
  });
});

describe("a roll-up", () => {
  it.each([
    { of: [], every: undefined, median: undefined, index: undefined },
    { of: [null], every: undefined, median: undefined, index: undefined },
    { of: [2.5], every: 2.5, median: 2.5, index: 2.5 },
    { of: [3, 3], every: 3, median: 3, index: 3 },
    { of: [1, 4], every: 1, median: 1, index: 2.5 },
    { of: [3, null], every: undefined, median: 3, index: 3 },
    { of: [3, null, null], every: undefined, median: undefined, index: undefined },
    { of: [2, null, 4, null], every: undefined, median: 2, index: 3 },
  ])("of $of is $every, $median or $index", ({ of, every, median, index }) => {
    expect([everyAspect(of), ROLL_UPS.lowMedian(of), ROLL_UPS.index(of)]).toEqual([
      every,
      median,
      index,
    ]);
  });

  it("by every aspect is never above the typical one, nor is that above the highest", () => {
    fc.assert(
      fc.property(fc.array(stage, { minLength: 1, maxLength: 8 }), (of) => {
        const [every, median, index] = [
          everyAspect(of)!,
          ROLL_UPS.lowMedian(of)!,
          ROLL_UPS.index(of)!,
        ];
        expect(every).toBeLessThanOrEqual(Math.min(median, index));
        expect(Math.max(median, index)).toBeLessThanOrEqual(Math.max(...of));
      }),
    );
  });

  it("does not depend on the order of the aspects", () => {
    fc.assert(
      fc.property(aspects, (of) => {
        for (const rollUp of Object.values(ROLL_UPS)) {
          expect(rollUp(of.toReversed())).toBe(rollUp(of));
        }
      }),
    );
  });

  it.each([Number.NaN, Infinity])("refuses %d", (stray) => {
    for (const rollUp of Object.values(ROLL_UPS)) {
      expect(() => rollUp([1, stray, null])).toThrow(`: not a finite number: ${stray}`);
    }
    expect(() => everyAspectReached([1, stray], 2)).toThrow(
      new RangeError(`everyAspectReached: not a finite number: ${stray}`),
    );
  });
});

describe("a factor's having reached a stage", () => {
  it.each([
    { of: [], reached: undefined },
    { of: [null], reached: undefined },
    { of: [2, null], reached: undefined },
    { of: [1.5, null], reached: false },
    { of: [2.5, 1], reached: false },
    { of: [2, 5], reached: true },
  ])("formative, by aspects $of, is $reached", ({ of, reached }) => {
    expect(everyAspectReached(of, 2)).toBe(reached);
  });

  it("is known just where any stages of the aspects not assessed would leave it the same", () => {
    fc.assert(
      fc.property(
        aspects.filter((of) => of.length > 0),
        fc.integer({ min: 2, max: 5 }),
        (of, least) => {
          const [worst, best] = [1, 5].map(
            (put) => everyAspect(of.map((aspect) => aspect ?? put))! >= least,
          );
          expect(everyAspectReached(of, least)).toBe(worst === best ? worst : undefined);
        },
      ),
    );
  });
});
