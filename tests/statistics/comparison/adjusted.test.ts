import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { falseDiscovery, holm } from "../../../src/statistics/comparison/adjusted";
import reference from "../reference.json";

const { input, expected } = reference.padjust;
const p = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 20 }).map((of) => of / 20),
);
const ps = fc.array(p, { maxLength: 15 });

const ways = [
  { name: "falseDiscovery", adjust: falseDiscovery, numbers: expected.BH },
  { name: "holm", adjust: holm, numbers: expected.holm },
];

describe.each(ways)("$name", ({ name, adjust, numbers }) => {
  it("gives the reference's values", () => {
    const adjusted = adjust(input);
    expect(adjusted).toHaveLength(numbers.length);
    numbers.forEach((value, i) => {
      expect(adjusted[i]).toBeCloseTo(value, 9);
    });
  });

  it("lowers no p and goes no higher than 1", () => {
    fc.assert(
      fc.property(ps, (of) => {
        const adjusted = adjust(of);
        expect(adjusted.every((value, i) => value >= of[i]! && value <= 1)).toBe(true);
      }),
    );
  });

  it("keeps the order of the tests' p-values, equal ones equal", () => {
    fc.assert(
      fc.property(ps, (of) => {
        const adjusted = adjust(of);
        of.forEach((a, i) => {
          of.forEach((b, j) => {
            if (a < b) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
            if (a === b) expect(adjusted[i]).toBe(adjusted[j]);
          });
        });
        expect(adjusted).toHaveLength(of.length);
      }),
    );
  });

  it("gives each test the same value wherever it stands, and leaves the list as it was", () => {
    const moved = ps.chain((of) =>
      fc.tuple(fc.constant(of), fc.shuffledSubarray([...of.keys()], { minLength: of.length })),
    );
    fc.assert(
      fc.property(moved, ([of, places]) => {
        const before = [...of];
        const adjusted = adjust(of);
        expect(adjust(places.map((place) => of[place]!))).toEqual(places.map((i) => adjusted[i]));
        expect(of).toEqual(before);
      }),
    );
  });

  it.each([
    { of: [], answer: [] },
    { of: [0.2], answer: [0.2] },
    { of: [0, 0], answer: [0, 0] },
    { of: [1, 1, 1], answer: [1, 1, 1] },
  ])("of $of is $answer", ({ of, answer }) => {
    expect(adjust(of)).toEqual(answer);
  });

  it.each([-0.01, 1.01, Number.NaN, Infinity])("refuses %d, which is no p", (stray) => {
    expect(() => adjust([0.5, stray])).toThrow(
      new RangeError(`${name}: p outside 0 to 1: ${stray}`),
    );
  });
});

describe("what is claimed of adjusted values", () => {
  /** Benjamini and Hochberg's own procedure: all up to the last p, in order, at most rank · q / n. */
  const steppedUp = (of: readonly number[], q: number) => {
    const sorted = of.toSorted((a, b) => a - b);
    const last = sorted.findLastIndex((value, i) => (of.length / (i + 1)) * value <= q);
    return of.map((value) => last >= 0 && value <= sorted[last]!);
  };
  /** Holm's own procedure: in order until the first p above α / (tests left). */
  const steppedDown = (of: readonly number[], alpha: number) => {
    const sorted = of.toSorted((a, b) => a - b);
    const stop = sorted.findIndex((value, i) => (of.length - i) * value > alpha);
    return of.map((value) => stop < 0 || value < sorted[stop]!);
  };
  const level = fc.constantFrom(0.05, 0.1, 0.5);

  it("by the false discovery rate is what the step-up procedure claims", () => {
    fc.assert(
      fc.property(ps, level, (of, q) => {
        expect(falseDiscovery(of).map((value) => value <= q)).toEqual(steppedUp(of, q));
      }),
    );
  });

  it("by Holm is what the step-down procedure claims", () => {
    fc.assert(
      fc.property(ps, level, (of, alpha) => {
        expect(holm(of).map((value) => value <= alpha)).toEqual(steppedDown(of, alpha));
      }),
    );
  });

  it("by Holm is never more than by the false discovery rate", () => {
    fc.assert(
      fc.property(ps, (of) => {
        const loose = falseDiscovery(of);
        expect(holm(of).every((value, i) => value >= loose[i]! - 1e-12)).toBe(true);
      }),
    );
  });
});
