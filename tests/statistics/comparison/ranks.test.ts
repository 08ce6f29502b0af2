import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { midranks, tieSum, tiesOf } from "../../../src/statistics/comparison/ranks";

const values = fc.array(
  fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
  { maxLength: 15 },
);
const count = (of: readonly number[], test: (value: number) => boolean) => of.filter(test).length;

describe("ranks", () => {
  it("are what counting lower and equal values gives", () => {
    fc.assert(
      fc.property(values, (of) => {
        const naive = of.map((v) => count(of, (w) => w < v) + (count(of, (w) => w === v) + 1) / 2);
        expect(midranks(of)).toEqual(naive);
      }),
    );
  });

  it("move with their values, and leave them as they were", () => {
    fc.assert(
      fc.property(values, (of) => {
        const before = [...of];
        expect(midranks(of.toReversed())).toEqual(midranks(of).toReversed());
        expect(of).toEqual(before);
      }),
    );
  });

  it.each([
    { of: [], ranks: [] },
    { of: [7], ranks: [1] },
    { of: [3, 3, 3], ranks: [2, 2, 2] },
    { of: [-1, 5, -1, 9], ranks: [1.5, 3, 1.5, 4] },
    { of: [0, -0], ranks: [1.5, 1.5] },
    { of: [0.3, 0.1 + 0.2, 0.2], ranks: [2.5, 2.5, 1] },
    { of: [1, 1 + 1e-8], ranks: [1, 2] },
  ])("of $of are $ranks", ({ of, ranks }) => {
    expect(midranks(of)).toEqual(ranks);
  });
});

describe("ties", () => {
  it("are the places of each value, lowest value first, places in order", () => {
    fc.assert(
      fc.property(values, (of) => {
        const distinct = [...new Set(of)].toSorted((a, b) => a - b);
        const places = [...of.keys()];
        expect(tiesOf(of)).toEqual(distinct.map((v) => places.filter((i) => of[i] === v)));
      }),
    );
  });

  it("sum to t³ − t of each value, and to nothing where all differ", () => {
    fc.assert(
      fc.property(values, (of) => {
        const naive = [...new Set(of)].reduce((sum, v) => {
          const t = count(of, (w) => w === v);
          return sum + t ** 3 - t;
        }, 0);
        expect(tieSum(of)).toBe(naive);
        expect(tieSum([...of.keys()])).toBe(0);
      }),
    );
  });
});

it.each([Number.NaN, Infinity, -Infinity])("refuses to rank %d", (stray) => {
  for (const [name, rank] of Object.entries({ midranks, tiesOf, tieSum })) {
    expect(() => rank([1, stray])).toThrow(
      new RangeError(`${name}: not a finite number: ${stray}`),
    );
  }
});
