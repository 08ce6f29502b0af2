import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf, cliffsDelta } from "../../../src/statistics/comparison/cliffsDelta";
import { groupsOf } from "../../../src/statistics/comparison/groups";
import { permutationTest } from "../../../src/statistics/comparison/permutation";
import reference from "../reference.json";

const { input, expected } = reference.cliffs_delta;
const stage = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
const list = fc.array(stage, { minLength: 1, maxLength: 12 });

describe("Cliff's delta", () => {
  it("is the reference's, with A₁₂ and U", () => {
    const { delta, superiority, u } = cliffsDelta(input.a, input.b)!;
    expect(delta).toBeCloseTo(expected.delta, 9);
    expect(superiority).toBeCloseTo(expected.A12, 9);
    expect(u).toBe(expected.U);
  });

  it("of all arrangements of the reference's lists gives its p-value", () => {
    const pool = [...input.a, ...input.b];
    const groups = groupsOf(pool.map((_, i) => (i < input.a.length ? "a" : "b")));
    const sizeOf = (of: Int32Array) => {
      const [one, other] = [pool.filter((_, i) => of[i] === 0), pool.filter((_, i) => of[i] === 1)];
      return Math.abs(cliffsDelta(one, other)!.delta);
    };
    const observed = sizeOf(groups.of);
    const { p } = permutationTest(groups, { kind: "every" }, (of) => sizeOf(of) >= observed)!;
    expect(p).toBeCloseTo(expected.exact_two_sided_p, 9);
  });

  it("is what counting the pairs gives", () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        const pairs = one.flatMap((a) => other.map((b) => [a, b] as const));
        const share = (test: (a: number, b: number) => boolean) =>
          pairs.filter(([a, b]) => test(a, b)).length / pairs.length;
        const { delta, superiority, u } = cliffsDelta(one, other)!;
        expect(delta).toBeCloseTo(share((a, b) => a > b) - share((a, b) => a < b), 12);
        expect(superiority).toBeCloseTo(share((a, b) => a > b) + share((a, b) => a === b) / 2, 12);
        expect(u).toBeCloseTo(superiority * pairs.length, 9);
        expect(superiority).toBeCloseTo((delta + 1) / 2, 12);
      }),
    );
  });

  it("changes its sign with the order of the lists, and not with the order in a list or a rising scale", () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        const found = cliffsDelta(one, other)!;
        const cubed = (values: readonly number[]) => values.toReversed().map((v) => v * v * v);
        expect(cliffsDelta(other, one)!.delta).toBeCloseTo(-found.delta, 12);
        expect(cliffsDelta(cubed(one), cubed(other))).toEqual(found);
        expect(Math.abs(found.delta)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    { why: "all higher", one: [4, 5], other: [1, 2, 3], delta: 1, superiority: 1, u: 6 },
    { why: "all lower", one: [1], other: [2], delta: -1, superiority: 0, u: 0 },
    { why: "all equal", one: [2, 2], other: [2], delta: 0, superiority: 0.5, u: 1 },
    {
      why: "equal to the grain",
      one: [0.1 + 0.2],
      other: [0.3],
      delta: 0,
      superiority: 0.5,
      u: 0.5,
    },
  ])("of lists $why is $delta", ({ one, other, delta, superiority, u }) => {
    expect(cliffsDelta(one, other)).toEqual({ delta, superiority, u });
  });

  it.each([
    { one: [], other: [] },
    { one: [1], other: [] },
    { one: [], other: [1] },
  ])("of $one and $other is undefined", ({ one, other }) => {
    expect(cliffsDelta(one, other)).toBeUndefined();
  });

  it.each([Number.NaN, Infinity, -Infinity])("refuses %d in either list", (stray) => {
    const message = `cliffsDelta: not a finite number: ${stray}`;
    expect(() => cliffsDelta([stray], [])).toThrow(new RangeError(message));
    expect(() => cliffsDelta([1], [1, stray])).toThrow(new RangeError(message));
  });
});

describe("the band of a delta", () => {
  it.each([
    { delta: 0, band: "negligible" },
    { delta: 0.1469, band: "negligible" },
    { delta: 0.147, band: "small" },
    { delta: 0.3299, band: "small" },
    { delta: 33 / 100, band: "medium" },
    { delta: 0.4739, band: "medium" },
    { delta: 0.474, band: "large" },
    { delta: 1, band: "large" },
  ])("of $delta and of its negative is $band", ({ delta, band }) => {
    expect([bandOf(delta), bandOf(-delta)]).toEqual([band, band]);
  });

  it.each([1.01, -2, Number.NaN, Infinity])("refuses %d, which is no delta", (stray) => {
    expect(() => bandOf(stray)).toThrow(new RangeError(`bandOf: delta outside -1 to 1: ${stray}`));
  });
});
