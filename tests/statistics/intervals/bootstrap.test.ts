import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  bootstrapReplicates,
  percentileInterval,
} from "../../../src/statistics/intervals/bootstrap";
import { Stream } from "../../../src/statistics/stream";
import reference from "../reference.json";

const { input, expected } = reference.bootstrap_mean;
const stage = fc.integer({ min: 2, max: 10 }).map((doubled) => doubled / 2);
const values = fc.array(stage, { minLength: 1, maxLength: 20 });

const how = (name: string, replicates = 50) => ({ replicates, stream: new Stream("test", name) });

describe("the reference's bootstrap", () => {
  const means = bootstrapReplicates(input.x, {
    replicates: input.B,
    stream: new Stream("ref", "boot"),
  });

  it("has the reference's lowest and highest mean", () => {
    expect(means).toHaveLength(input.B);
    expect(means[0]).toBeCloseTo(expected.first_sorted, 9);
    expect(means.at(-1)).toBeCloseTo(expected.last_sorted, 9);
  });

  it("has the reference's interval", () => {
    const { low, high } = percentileInterval(means)!;
    expect(low).toBeCloseTo(expected.percentile95[0]!, 9);
    expect(high).toBeCloseTo(expected.percentile95[1]!, 9);
  });
});

describe("bootstrap replicates", () => {
  it("are drawn as the stream says, one place of the values after the other", () => {
    fc.assert(
      fc.property(values, fc.string(), (of, name) => {
        const stream = new Stream("test", name);
        const drawn = Array.from({ length: 3 }, () => of.map(() => of[stream.below(of.length)]!));
        const means = drawn.map((sample) => sample.reduce((sum, value) => sum + value) / of.length);
        expect(bootstrapReplicates(of, how(name, 3))).toEqual(means.toSorted((a, b) => a - b));
      }),
    );
  });

  it("are the same from the same stream, within the values, and leave these as they were", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("mean", "lowMedian"), (of, statistic) => {
        const before = [...of];
        const replicates = bootstrapReplicates(of, { ...how("again"), statistic });
        expect(bootstrapReplicates(of, { ...how("again"), statistic })).toEqual(replicates);
        expect(replicates[0]).toBeGreaterThanOrEqual(Math.min(...of));
        expect(replicates.at(-1)).toBeLessThanOrEqual(Math.max(...of));
        expect(of).toEqual(before);
      }),
    );
  });

  it("of the low median are values", () => {
    fc.assert(
      fc.property(values, (of) => {
        const medians = bootstrapReplicates(of, { ...how("medians"), statistic: "lowMedian" });
        expect(of).toEqual(expect.arrayContaining(medians));
      }),
    );
  });

  it.each([
    { of: [], are: [] },
    { of: [2.5], are: [2.5, 2.5] },
    { of: [3, 3, 3], are: [3, 3] },
  ])("of $of are $are", ({ of, are }) => {
    expect(bootstrapReplicates(of, how("few", 2))).toEqual(are);
  });

  it("tell now and then how many of them are done", () => {
    const watch = vi.fn<(done: number, of: number) => void>();
    bootstrapReplicates([1, 2], { ...how("watched", 600), watch });
    expect(watch.mock.calls).toEqual([
      [0, 600],
      [256, 600],
      [512, 600],
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])("are refused when there are %d", (replicates) => {
    expect(() => bootstrapReplicates([1], how("none", replicates))).toThrow(
      new RangeError(`bootstrap: replicates is no whole number from 1: ${replicates}`),
    );
  });

  it.each([Number.NaN, Infinity])("of %d are refused", (stray) => {
    expect(() => bootstrapReplicates([1, stray], how("stray"))).toThrow(
      new RangeError(`bootstrap: not a finite number: ${stray}`),
    );
    expect(() => percentileInterval([1, stray])).toThrow(
      new RangeError(`percentileInterval: not a finite number: ${stray}`),
    );
  });

  it("of what could not be summed are refused", () => {
    expect(() => bootstrapReplicates([1e308, -1e308], how("large"))).toThrow(
      new RangeError("bootstrap: too large a number: 1e+308"),
    );
  });
});

describe("the percentile interval", () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1);

  it.each([
    { of: [], alpha: 0.05, is: undefined },
    { of: [7], alpha: 0.05, is: { low: 7, high: 7 } },
    { of: [10, 9], alpha: 0.05, is: { low: 9, high: 10 } },
    { of: hundred, alpha: 0.05, is: { low: 3, high: 98 } },
    { of: hundred, alpha: 0.1, is: { low: 5, high: 95 } },
    { of: hundred, alpha: 0.5, is: { low: 25, high: 75 } },
  ])("of $of with alpha $alpha is $is", ({ of, alpha, is }) => {
    expect(percentileInterval(of, alpha)).toEqual(is);
  });

  it.each([0, 1, Number.NaN])("with alpha = %d is refused", (alpha) => {
    expect(() => percentileInterval([1], alpha)).toThrow(
      new RangeError(`percentileInterval: alpha not between 0 and 1: ${alpha}`),
    );
  });
});
