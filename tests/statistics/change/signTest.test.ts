import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signTest } from "../../../src/statistics/change/signTest";
import reference from "../reference.json";

/** The ways to have at most so many heads in n tosses, in whole numbers of any length. */
function waysOfAtMost(most: number, n: number): bigint {
  let [ways, sum] = [1n, 1n];
  for (let k = 0; k < most; k += 1) {
    ways = (ways * BigInt(n - k)) / BigInt(k + 1);
    sum += ways;
  }
  return sum;
}

/** Both tails over 2^n, to 64 binary digits after the first. */
function naive(up: number, down: number): number {
  const n = up + down;
  const sum = 2n * waysOfAtMost(Math.min(up, down), n);
  const digits = sum.toString(2).length;
  const kept = Math.max(0, digits - 64);
  let share = Number(sum >> BigInt(kept));
  for (let halving = kept; halving < n; halving += 1) share /= 2;
  return Math.min(1, share);
}

const upTo = (max: number) => fc.integer({ min: 0, max });

describe("the sign test", () => {
  it("of the reference's pairs is the reference's", () => {
    const { improved, regressed, sign_test_two_sided: p } = reference.paired.expected;
    expect(signTest(improved, regressed)).toBe(p);
  });

  it("is, to the last digit, what whole numbers give for up to fifty moves", () => {
    fc.assert(
      fc.property(upTo(25), upTo(25), (up, down) => {
        expect(signTest(up, down)).toBe(naive(up, down));
      }),
    );
  });

  it("is what going through all outcomes gives", () => {
    fc.assert(
      fc.property(upTo(6), upTo(6), (up, down) => {
        const n = up + down;
        const heads = (outcome: number) => outcome.toString(2).replaceAll("0", "").length;
        const outcomes = Array.from({ length: 2 ** n }, (_, outcome) => heads(outcome));
        const asUneven = outcomes.filter((h) => Math.abs(2 * h - n) >= Math.abs(up - down));
        expect(signTest(up, down)).toBe(asUneven.length / outcomes.length);
      }),
    );
  });

  it.each([
    [600, 400],
    [1000, 1000],
    [1001, 999],
    [2100, 1900],
    [3000, 2000],
    [4999, 3],
    [1, 1000],
    [6000, 6400],
  ])("of %i up and %i down is what whole numbers give", (up, down) => {
    const exact = naive(up, down);
    // What is smaller than any number is 0 in both.
    if (exact === 0) expect(signTest(up, down)).toBe(0);
    else expect(signTest(up, down) / exact).toBeCloseTo(1, 10);
  });

  it.each([
    { up: 1000, p: 2 ** -999 },
    { up: 1023, p: 2 ** -1022 },
    { up: 1075, p: Number.MIN_VALUE },
    { up: 1076, p: 0 },
  ])("of $up up and none down is as small as a number can be", ({ up, p }) => {
    expect(signTest(up, 0)).toBe(p);
  });

  it("is symmetric, above 0, at most 1 and smaller the more uneven the moves", () => {
    fc.assert(
      fc.property(upTo(300), upTo(300), (up, down) => {
        const p = signTest(up, down);
        expect(signTest(down, up)).toBe(p);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        const [more, less] = [Math.max(up, down), Math.min(up, down)];
        if (less > 0) expect(signTest(more + 1, less - 1)).toBeLessThan(p);
      }),
    );
  });

  it.each([
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
    [2, 0, 0.5],
    [2, 1, 1],
    [0, 5, 0.0625],
    [500, 500, 1],
  ])("of %i up and %i down is %f", (up, down, p) => {
    expect(signTest(up, down)).toBe(p);
  });

  it.each([
    { up: -1, down: 1, why: "up is no whole number from 0: -1" },
    { up: 1, down: 0.5, why: "down is no whole number from 0: 0.5" },
    { up: Number.NaN, down: 1, why: "up is no whole number from 0: NaN" },
    { up: 0, down: Infinity, why: "down is no whole number from 0: Infinity" },
    { up: 50_001, down: 50_000, why: "more than 100000 moves: 100001" },
  ])("refuses $up up and $down down", ({ up, down, why }) => {
    expect(() => signTest(up, down)).toThrow(new RangeError(`signTest: ${why}`));
  });
});
