import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  kendallTau,
  pairAgreement,
  spearmanRho,
} from "../../../src/statistics/comparison/rankCorrelation";
import reference from "../reference.json";

const { input, expected } = reference.rank_correlation;
const number = fc.integer({ min: 1, max: 6 });
const pairs = fc.array(fc.tuple(number, number), { maxLength: 12 });
const split = (of: readonly (readonly [number, number])[]) =>
  [of.map(([a]) => a), of.map(([, b]) => b)] as const;

/** τ_b by counting the pairs of each kind. */
function naiveTau(of: readonly (readonly [number, number])[]): number {
  let [same, opposite, tiedInFirst, tiedInSecond] = [0, 0, 0, 0];
  of.forEach(([a, b], i) => {
    for (const [c, d] of of.slice(i + 1)) {
      if ((a < c && b < d) || (a > c && b > d)) same += 1;
      if ((a < c && b > d) || (a > c && b < d)) opposite += 1;
      if (a === c && b !== d) tiedInFirst += 1;
      if (b === d && a !== c) tiedInSecond += 1;
    }
  });
  const untied = same + opposite;
  return (same - opposite) / Math.sqrt((untied + tiedInFirst) * (untied + tiedInSecond));
}

/** ρ by the correlation of ranks that are counted one by one. */
function naiveRho(of: readonly (readonly [number, number])[]): number {
  const ranks = split(of).map((list) =>
    list.map(
      (v) => list.filter((w) => w < v).length + (list.filter((w) => w === v).length + 1) / 2,
    ),
  );
  const middle = (of.length + 1) / 2;
  const product = (one: number[], other: number[]) =>
    one.reduce((sum, rank, i) => sum + (rank - middle) * (other[i]! - middle), 0);
  const [x, y] = [ranks[0]!, ranks[1]!];
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

it("gives the reference's τ_b and ρ", () => {
  expect(kendallTau(input.year, input.score)).toBeCloseTo(expected.kendall_tau_b, 9);
  expect(spearmanRho(input.year, input.score)).toBeCloseTo(expected.spearman, 9);
});

describe.each([
  { name: "kendallTau", correlate: kendallTau, naive: naiveTau },
  { name: "spearmanRho", correlate: spearmanRho, naive: naiveRho },
])("$name", ({ name, correlate, naive }) => {
  it("is what counting gives, and undefined only where a list does not vary", () => {
    fc.assert(
      fc.property(pairs, (of) => {
        const found = correlate(...split(of));
        const varies = split(of).every((list) => new Set(list).size > 1);
        expect(found !== undefined).toBe(varies);
        if (found !== undefined) {
          expect(found).toBeCloseTo(naive(of), 12);
          expect(Math.abs(found)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("is symmetric and depends neither on the order of entries nor on a rising change of scale", () => {
    fc.assert(
      fc.property(pairs, (of) => {
        const found = correlate(...split(of)) ?? 0;
        const [one, other] = split(of.toReversed());
        expect(correlate(other, one) ?? 0).toBeCloseTo(found, 12);
        const squares = one.map((value) => value * value - 40);
        expect(correlate(squares, other) ?? 0).toBeCloseTo(found, 12);
        const falling = one.map((value) => -value);
        expect(correlate(falling, other) ?? 0).toBeCloseTo(-found, 12);
      }),
    );
  });

  it.each([
    { one: [1, 2, 3], other: [4, 5, 9], answer: 1 },
    { one: [1, 2, 3], other: [9, 5, 4], answer: -1 },
    { one: [1, 2], other: [4, 5], answer: 1 },
    { one: [1, 1, 2], other: [3, 3, 8], answer: 1 },
    { one: [], other: [], answer: undefined },
    { one: [1], other: [2], answer: undefined },
    { one: [1, 1, 1], other: [1, 2, 3], answer: undefined },
    { one: [1, 2, 3], other: [0.3, 0.1 + 0.2, 0.3], answer: undefined },
  ])("of $one and $other is $answer", ({ one, other, answer }) => {
    const found = correlate(one, other);
    expect(found === undefined ? found : Math.round(found * 1e12) / 1e12).toBe(answer);
  });

  it.each([Number.NaN, Infinity, -Infinity])("refuses %d in either list", (stray) => {
    const message = `${name}: not a finite number: ${stray}`;
    expect(() => correlate([1, stray], [1, 2])).toThrow(new RangeError(message));
    expect(() => correlate([1, 2], [stray, 2])).toThrow(new RangeError(message));
  });

  it("refuses lists of different length", () => {
    expect(() => correlate([1, 2], [1])).toThrow(
      new RangeError(`${name}: lists of different length: 2 and 1`),
    );
  });
});

describe("the agreement of pairs", () => {
  it("of a list with itself is the number of pairs that differ", () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 12 }), (of) => {
        const differing = of.flatMap((a, i) => of.slice(i + 1).filter((b) => a !== b));
        expect(pairAgreement(of, of)).toBe(differing.length);
        expect(
          pairAgreement(
            of,
            of.map((value) => -value),
          ) + 0,
        ).toBe(0 - differing.length);
      }),
    );
  });
});
