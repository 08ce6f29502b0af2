import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  populationBootstrap,
  populationReplicates,
} from "../../../src/statistics/intervals/populationBootstrap";
import { Stream } from "../../../src/statistics/stream";
import reference from "../reference.json";

const { input, expected } = reference.bootstrap_mean;
const stage = fc.integer({ min: 2, max: 10 }).map((doubled) => doubled / 2);
const samples = fc
  .array(stage, { minLength: 1, maxLength: 15 })
  .chain((of) =>
    fc.record({ of: fc.constant(of), population: fc.integer({ min: of.length, max: 60 }) }),
  );

const how = (population: number, replicates = 40) => ({
  population,
  replicates,
  stream: new Stream("test", "population"),
});

describe("the reference's population bootstrap", () => {
  it("has the reference's interval", () => {
    const { low, high } = populationBootstrap(input.x, {
      population: input.N_fpc,
      replicates: input.B,
      stream: new Stream("ref", "bootfpc"),
    })!;
    expect(low).toBeCloseTo(expected.fpc_percentile95[0]!, 9);
    expect(high).toBeCloseTo(expected.fpc_percentile95[1]!, 9);
  });

  it("has the reference's point for the whole population", () => {
    const { low, high } = populationBootstrap(input.x, {
      population: input.x.length,
      replicates: 200,
      stream: new Stream("ref", "bootcensus"),
    })!;
    expect([low, high].map((end) => end.toFixed(10))).toEqual(
      expected.census.map((end) => end.toFixed(10)),
    );
    expect(low).toBe(high);
    expect(low).toBeCloseTo(expected.mean, 9);
  });

  // reference.py: boot_fpc([1,1,1.5,2,2,2,2.5,3,3,4,2,1], 31, 6, "ref", "more").
  it("has its every replicate, of a population of two copies and a remainder", () => {
    const means = populationReplicates(input.x, {
      population: 31,
      replicates: 6,
      stream: new Stream("ref", "more"),
    });
    const sums = means.map((mean) => mean * input.x.length);
    expect(sums.map((sum) => sum.toFixed(9))).toEqual(
      [22.0, 22.5, 24.0, 24.5, 25.0, 26.5].map((sum) => sum.toFixed(9)),
    );
  });
});

describe("the population bootstrap", () => {
  it("stays within the values, and is the same from the same stream", () => {
    fc.assert(
      fc.property(
        samples,
        fc.constantFrom("mean", "lowMedian"),
        ({ of, population }, statistic) => {
          const before = [...of];
          const interval = populationBootstrap(of, { ...how(population), statistic })!;
          expect(populationBootstrap(of, { ...how(population), statistic })).toEqual(interval);
          const ends = [Math.min(...of), interval.low, interval.high, Math.max(...of)];
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
          expect(of).toEqual(before);
        },
      ),
    );
  });

  it("is a point where the values are the whole population, however they are summed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 1, maxLength: 15 }),
        fc.constantFrom("mean", "lowMedian"),
        (of, statistic) => {
          const { low, high } = populationBootstrap(of, { ...how(of.length), statistic })!;
          expect(low).toBe(high);
        },
      ),
    );
  });

  it("never draws a value more often than the population can hold it", () => {
    const of = [1, 1000, 1_000_000];
    for (const population of [3, 4, 5, 6, 7]) {
      const most = Math.ceil(population / of.length);
      for (const mean of populationReplicates(of, how(population, 200))) {
        const digits = [0, 3, 6].map(
          (zeros) => Math.floor((mean * 3 + 0.5) / Number(`1e${zeros}`)) % 1000,
        );
        expect(Math.max(...digits)).toBeLessThanOrEqual(most);
      }
    }
  });

  it("narrows as the values become more of the population", () => {
    const spread = (population: number) => {
      const { low, high } = populationBootstrap(input.x, how(population, 500))!;
      return high - low;
    };
    const spreads = [12, 14, 24, 200].map(spread);
    expect(spreads).toEqual(spreads.toSorted((a, b) => a - b));
    expect(new Set(spreads).size).toBe(spreads.length);
  });

  it("of nothing is undefined", () => {
    expect(populationBootstrap([], how(10))).toBeUndefined();
    expect(populationReplicates([], how(0))).toEqual([]);
  });

  it.each([1, 2.5, 1001, Number.NaN, Infinity])(
    "is refused for two values from a population of %d",
    (population) => {
      expect(() => populationBootstrap([1, 2], how(population))).toThrow(
        new RangeError(
          `populationBootstrap: population is no whole number from n of 2 to 1000: ${population}`,
        ),
      );
    },
  );

  it("is refused for fewer than one replicate, and for what is no number", () => {
    expect(() => populationBootstrap([1, 2], how(3, 0))).toThrow(
      new RangeError("bootstrap: replicates is no whole number from 1: 0"),
    );
    expect(() => populationBootstrap([1, Number.NaN], how(3))).toThrow(
      new RangeError("bootstrap: not a finite number: NaN"),
    );
  });
});
