import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signedRank } from "../../../src/statistics/change/signedRank";
import { signTest } from "../../../src/statistics/change/signTest";
import reference from "../reference.json";
import { complete, sides } from "./paired";

const { input, expected } = reference.paired;

/** The test of changes as pairs that start at 0. */
const ofChanges = (changes: readonly number[]) =>
  signedRank({ first: changes.map(() => 0), second: changes });

/** Ranks counted one by one, equal ones sharing their mean. */
function naiveRanks(sizes: readonly number[]): number[] {
  const count = (test: (size: number) => boolean) => sizes.filter(test).length;
  return sizes.map(
    (size) => count((other) => other < size) + (count((other) => other === size) + 1) / 2,
  );
}

/** The test by going through every assignment of signs to ranks. */
function naive(changes: readonly number[], ranks: readonly number[]) {
  const sumWhere = (test: (i: number) => boolean) =>
    ranks.reduce((sum, rank, i) => sum + (changes[i] !== 0 && test(i) ? rank : 0), 0);
  const wPlus = sumWhere((i) => changes[i]! > 0);
  const wMinus = sumWhere((i) => changes[i]! < 0);
  const signed = ranks.filter((_, i) => changes[i] !== 0);
  let [asFarApart, asHigh] = [0, 0];
  for (let signs = 0; signs < 2 ** signed.length; signs += 1) {
    const up = signed.reduce((sum, rank, i) => sum + (((signs >> i) & 1) === 1 ? rank : 0), 0);
    if (Math.abs(2 * up - wPlus - wMinus) >= Math.abs(wPlus - wMinus)) asFarApart += 1;
    if (up >= wPlus) asHigh += 1;
  }
  const ways = 2 ** signed.length;
  return { wPlus, wMinus, nonZero: signed.length, p: asFarApart / ways, pRose: asHigh / ways };
}

/** The one-sided p of untied changes, by counting in whole numbers of any length. */
function exactRose(changes: readonly number[]): number {
  const n = changes.length;
  const ranks = naiveRanks(changes.map(Math.abs));
  let counts = [1n];
  for (let rank = 1; rank <= n; rank += 1) {
    const longer = Array.from({ length: counts.length + rank }, () => 0n);
    counts.forEach((count, sum) => {
      longer[sum]! += count;
      longer[sum + rank]! += count;
    });
    counts = longer;
  }
  const wPlus = ranks.reduce((sum, rank, i) => sum + (changes[i]! > 0 ? rank : 0), 0);
  const ways = counts.slice(wPlus).reduce((sum, count) => sum + count, 0n);
  // Of the quotient by 2^n, 80 binary digits are far more than a number holds.
  const shift = BigInt(Math.max(0, ways.toString(2).length - 80));
  return (Number(ways >> shift) / 2 ** n) * Number(1n << shift);
}

describe("the signed-rank test", () => {
  it("is the reference's, with Pratt's zeros", () => {
    const pratt = expected.wilcoxon_pratt;
    const test = signedRank(input)!;
    expect([test.n, test.leftOut, test.nonZero]).toEqual([12, 0, pratt.n_nonzero]);
    expect([test.wPlus, test.wMinus]).toEqual([pratt.Wplus, pratt.Wminus]);
    expect(test.p).toBe(pratt.exact_two_sided_p);
    expect(test.pRose).toBe(pratt.exact_greater_p);
    expect(test.rankBiserial).toBeCloseTo(pratt.rank_biserial, 9);
  });

  it("of the reference's changes without the zeros is its other one", () => {
    const dropped = expected.wilcoxon_dropzero;
    const changes = expected.diff.filter((change) => change !== 0);
    for (const { wPlus, wMinus, nonZero, p, pRose } of [
      naive(changes, naiveRanks(changes.map(Math.abs))),
      ofChanges(changes)!,
    ]) {
      expect([wPlus, wMinus, nonZero]).toEqual([dropped.Wplus, dropped.Wminus, dropped.n_nonzero]);
      expect([p, pRose]).toEqual([dropped.exact_two_sided_p, dropped.exact_greater_p]);
      expect((wPlus - wMinus) / (wPlus + wMinus)).toBeCloseTo(dropped.rank_biserial, 9);
    }
  });

  it("is, to the last digit, what going through every assignment of signs gives", () => {
    fc.assert(
      fc.property(complete({ minLength: 1, maxLength: 12 }), (pairs) => {
        const changes = pairs.map(([from, to]) => to - from);
        const expectedTest = naive(changes, naiveRanks(changes.map(Math.abs)));
        expect(signedRank(sides(pairs))).toMatchObject(expectedTest);
      }),
      { numRuns: 60 },
    );
  });

  it("of a hundred untied changes is what counting in whole numbers gives", () => {
    const changes = Array.from({ length: 100 }, (_, i) => (i % 3 === 0 ? -1 : 1) * (i + 1));
    const [rose, fell] = [changes, changes.map((change) => -change)].map((of) => ofChanges(of)!);
    expect(rose!.pRose / exactRose(changes)).toBeCloseTo(1, 12);
    expect(fell!.pRose).toBeCloseTo(exactRose(changes.map((change) => -change)), 12);
    expect(rose!.p).toBe(2 * rose!.pRose);
    expect(fell!.p).toBe(rose!.p);
  });

  it.each([2, 53, 120, 200])("of %i changes, all up, is the least there is", (n) => {
    const test = ofChanges(Array.from({ length: n }, (_, i) => 1 + (i % 9)))!;
    expect([test.p, test.pRose, test.rankBiserial]).toEqual([2 ** (1 - n), 2 ** -n, 1]);
  });

  it("of changes of one size is the sign test, among however many pairs without change", () => {
    const count = fc.integer({ min: 0, max: 97 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 5 }), (up, down, same) => {
        const changes = [up, down, same].flatMap((n, i) =>
          new Array<number>(n).fill([1, -1, 0][i]!),
        );
        expect(ofChanges(changes)!.p / signTest(up, down)).toBeCloseTo(1, 11);
      }),
      { numRuns: 20, examples: [[107, 90, 3]] },
    );
  });

  it("does not depend on the pairs' order nor on noise, and turns over with the two times", () => {
    fc.assert(
      fc.property(complete({ minLength: 1, maxLength: 40 }), (pairs) => {
        const test = signedRank(sides(pairs))!;
        expect(signedRank(sides(pairs.toReversed()))).toEqual(test);
        const noisy = pairs.map(([a, b], i) => [a + i * 1e-15, b - i * 1e-15] as const);
        expect(signedRank(sides(noisy))).toEqual(test);
        const { first, second } = sides(pairs);
        const back = signedRank({ first: second, second: first })!;
        expect([back.wPlus, back.wMinus, back.p]).toEqual([test.wMinus, test.wPlus, test.p]);
        expect(back.pRose + test.pRose).toBeGreaterThanOrEqual(1);
        expect(test.p).toBeGreaterThan(0);
        expect(Math.max(test.p, test.pRose, back.pRose)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("takes equal changes for equal, though their sums differ", () => {
    const paired = { first: [0, 0, 0.1, 0], second: [0.3, -0.1 - 0.2, 0.4, 0.3] };
    expect(signedRank(paired)).toMatchObject({ wPlus: 7.5, wMinus: 2.5, p: 0.625, pRose: 0.3125 });
  });

  const unmoved = { nonZero: 0, wPlus: 0, wMinus: 0, p: 1, pRose: 1, rankBiserial: undefined };
  const down = { nonZero: 1, wPlus: 0, wMinus: 1, p: 1, pRose: 1, rankBiserial: -1 };
  it.each([
    { first: [], second: [], answer: undefined },
    { first: [null, 2], second: [1, null], answer: undefined },
    { first: [2], second: [2], answer: { n: 1, leftOut: 0, ...unmoved } },
    { first: [2, 3, null], second: [2, 3, 1], answer: { n: 2, leftOut: 1, ...unmoved } },
    { first: [2], second: [1], answer: { n: 1, leftOut: 0, ...down } },
  ])("of $first to $second is $answer", ({ first, second, answer }) => {
    expect(signedRank({ first, second })).toEqual(answer);
  });

  it.each([
    { first: [1], second: [], why: "lists of different length: 1 and 0" },
    { first: [Number.NaN], second: [1], why: "not a finite number: NaN" },
  ])("refuses $first to $second", ({ why, ...paired }) => {
    expect(() => signedRank(paired)).toThrow(new RangeError(`signedRank: ${why}`));
  });

  it("refuses more than 200 pairs, those left out not among them", () => {
    const [first, second] = [new Array<number>(200).fill(1), new Array<number>(200).fill(2)];
    const longer = { first: [...first, null], second: [...second, 1] };
    expect(signedRank(longer)).toMatchObject({ n: 200, leftOut: 1 });
    expect(() => signedRank({ first: [...first, 1], second: [...second, 1] })).toThrow(
      new RangeError("signedRank: more than 200 pairs: 201"),
    );
  });
});
