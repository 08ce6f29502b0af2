import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlationOf, crossSumOf, meanOf, sumOf } from "../../src/statistics/sums";

const number = fc.integer({ min: -20, max: 20 }).map((half) => half / 2);
const pairs = fc.array(fc.tuple(number, number), { maxLength: 15 });
const split = (of: readonly (readonly [number, number])[]) =>
  [of.map(([a]) => a), of.map(([, b]) => b)] as const;

describe("sum and mean", () => {
  it("are what a loop gives, exactly for halves", () => {
    fc.assert(
      fc.property(fc.array(number), (of) => {
        let sum = 0;
        for (const value of of) sum += value;
        expect(sumOf(of)).toBe(sum);
        expect(meanOf(of)).toBe(of.length === 0 ? undefined : sum / of.length);
      }),
    );
  });

  it.each([
    { of: [], sum: 0, mean: undefined },
    { of: [3], sum: 3, mean: 3 },
    { of: [1, 2, 3, 4], sum: 10, mean: 2.5 },
    { of: [-1, 1], sum: 0, mean: 0 },
  ])("of $of are $sum and $mean", ({ of, sum, mean }) => {
    expect([sumOf(of), meanOf(of)]).toEqual([sum, mean]);
  });
});

describe("the cross sum", () => {
  it("is Σ xy less n times the product of the means", () => {
    fc.assert(
      fc.property(pairs, (of) => {
        const [one, other] = split(of);
        const products = of.reduce((sum, [a, b]) => sum + a * b, 0);
        const naive = products - of.length * (meanOf(one) ?? 0) * (meanOf(other) ?? 0);
        expect(crossSumOf(one, other)).toBeCloseTo(naive, 9);
      }),
    );
  });

  it("of nothing and of one pair is 0", () => {
    expect([crossSumOf([], []), crossSumOf([4], [5])]).toEqual([0, 0]);
  });
});

describe("the correlation", () => {
  it("is the textbook's, from −1 to 1, and undefined only where a list does not vary", () => {
    fc.assert(
      fc.property(pairs, (of) => {
        const [one, other] = split(of);
        const found = correlationOf(one, other);
        expect(found !== undefined).toBe(new Set(one).size > 1 && new Set(other).size > 1);
        if (found !== undefined) {
          const n = of.length;
          const total = (term: (a: number, b: number) => number) =>
            of.reduce((sum, [a, b]) => sum + term(a, b), 0);
          const sum = { a: total((a) => a), b: total((_, b) => b), ab: total((a, b) => a * b) };
          const squares = { a: total((a) => a * a), b: total((_, b) => b * b) };
          const scale = (n * squares.a - sum.a ** 2) * (n * squares.b - sum.b ** 2);
          expect(found).toBeCloseTo((n * sum.ab - sum.a * sum.b) / Math.sqrt(scale), 9);
          expect(Math.abs(found)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("does not change with a rising straight line, and turns round with a falling one", () => {
    fc.assert(
      fc.property(pairs, (of) => {
        const [one, other] = split(of);
        const found = correlationOf(one, other) ?? 0;
        expect(correlationOf(other, one) ?? 0).toBeCloseTo(found, 9);
        const along = (slope: number) => one.map((value) => slope * value + 3);
        expect(correlationOf(along(7), other) ?? 0).toBeCloseTo(found, 9);
        expect(correlationOf(along(-7), other) ?? 0).toBeCloseTo(-found, 9);
      }),
    );
  });

  it.each([
    { one: [], other: [], answer: undefined },
    { one: [1], other: [2], answer: undefined },
    { one: [1.5, 1.5, 1.5], other: [1, 2, 3], answer: undefined },
    { one: [1, 2, 3], other: [4, 4, 4], answer: undefined },
    { one: [0.1, 0.1, 0.1], other: [1, 2, 3], answer: undefined },
    { one: [1, 2], other: [5, 9], answer: 1 },
    { one: [1e-10, 2e-10], other: [1e12, 2e12], answer: 1 },
    { one: [0.1, 0.2, 0.3], other: [0.3, 0.2, 0.1], answer: -1 },
    { one: [1, 2, 3], other: [1, 5, 1], answer: 0 },
  ])("of $one and $other is $answer", ({ one, other, answer }) => {
    const found = correlationOf(one, other);
    expect(found === undefined).toBe(answer === undefined);
    expect(found ?? 9).toBeCloseTo(answer ?? 9, 12);
  });
});
