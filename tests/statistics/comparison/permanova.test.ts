import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permanova, permanovaTest } from "../../../src/statistics/comparison/permanova";
import {
  type Distances,
  distancesAmong,
  distancesOf,
} from "../../../src/statistics/distances/distances";
import { gower } from "../../../src/statistics/distances/gower";
import { Stream } from "../../../src/statistics/stream";
import { distances, matrixOf, reorderings } from "../profiles";
import reference from "../reference.json";

const { input, expected } = reference.permanova;
const nine = gower(input.X, { range: 4 });
const drawn = (name: string, count: number, strata?: readonly string[]) =>
  ({
    kind: "drawn",
    count,
    stream: new Stream("ref", name),
    ...(strata === undefined ? {} : { strata }),
  }) as const;

const grouped = distances({ least: 4, most: 12 }).chain((of) =>
  fc.record({
    of: fc.constant(of),
    names: fc.array(fc.constantFrom("A", "B", "C"), { minLength: of.size, maxLength: of.size }),
  }),
);

/** The sums of squares from their definition, over all pairs. */
function plainSums(of: Distances, names: readonly string[]): { total: number; within: number } {
  const matrix = matrixOf(of);
  const over = (units: readonly number[]) =>
    units.reduce(
      (sum, one, i) =>
        units.slice(i + 1).reduce((own, other) => own + matrix[one]![other]! ** 2, sum),
      0,
    ) / units.length;
  const units = names.map((_, unit) => unit);
  const within = [...new Set(names)]
    .map((name) => over(units.filter((unit) => names[unit] === name)))
    .reduce((a, b) => a + b, 0);
  return { total: over(units), within };
}

describe("the share of variation between groups", () => {
  it("is the reference's", () => {
    const found = permanova(nine, input.groups)!;
    expect(found.f).toBeCloseTo(expected.F, 9);
    expect(found.r2).toBeCloseTo(expected.R2, 9);
    expect(found.omega2).toBeCloseTo(expected.omega2, 9);
    expect([found.betweenDegrees, found.withinDegrees]).toEqual([2, 6]);
  });

  it("is what the sums of squares over all pairs say, for groups of any size", () => {
    fc.assert(
      fc.property(grouped, ({ of, names }) => {
        const { total, within } = plainSums(of, names);
        const found = permanova(of, names);
        expect(found === undefined).toBe(new Set(names).size < 2 || total === 0);
        if (found === undefined) return;
        expect(found.r2).toBeCloseTo(1 - within / total, 9);
        expect(found.r2).toBeLessThanOrEqual(1);
        const { r2, omega2 } = found;
        if (r2 >= -1) expect(omega2).toBeLessThanOrEqual(r2 + 1e-9);
        expect(found.f === undefined).toBe(within < 1e-9 * total);
        const { f, betweenDegrees, withinDegrees } = found;
        const plain = (total - within) / betweenDegrees / (within / withinDegrees);
        if (f === undefined) return;
        expect(Number.isFinite(f)).toBe(true);
        expect(Math.abs(f - plain)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(plain)));
      }),
    );
  });

  it("is below 0 where units of other groups are nearer, of distances that are not Euclidean", () => {
    const crossed = gower(
      [
        [1, 1],
        [5, 5],
        [1, 5],
        [5, 1],
      ],
      { range: 4 },
    );
    const { f, r2, omega2 } = permanova(crossed, [..."aabb"])!;
    expect(f).toBeCloseTo(-0.5, 12);
    expect(r2).toBeCloseTo(-1 / 3, 12);
    // SS 1/2 less of between than of total: (−1/4 − 1/2) / (3/4 + 1/2).
    expect(omega2).toBeCloseTo(-3 / 5, 12);
  });

  it("does not depend on the order of units or on the groups' names", () => {
    const withOrder = grouped.chain(({ of, names }) =>
      reorderings(names).map((order) => ({ of, names, order })),
    );
    fc.assert(
      fc.property(withOrder, ({ of, names, order }) => {
        const turned = order.map((unit) => (names[unit] === "A" ? "Z" : names[unit]!));
        const found = permanova(distancesAmong(of, order), turned);
        expect(found?.r2 ?? -1).toBeCloseTo(permanova(of, names)?.r2 ?? -1, 9);
      }),
    );
  });

  it.each([
    { size: 0, names: [], why: "nothing" },
    { size: 3, names: ["A", "A", "A"], why: "one group" },
    { size: 3, names: ["A", "B", "C"], why: "groups of one each" },
  ])("is not told of $why", ({ size, names }) => {
    const of = distancesOf(size, () => 1);
    expect(permanova(of, names)).toBeUndefined();
    expect(permanovaTest(of, names, { kind: "every" })).toBeUndefined();
  });

  it("is not told where all units are alike; is all of it where groups are", () => {
    const names = ["A", "A", "B", "B"];
    const alike = distancesOf(4, () => 0);
    expect(permanova(alike, names)).toBeUndefined();
    const apart = distancesOf(4, (one, other) => (names[one] === names[other] ? 0 : 1));
    expect(permanova(apart, names)).toMatchObject({ f: undefined, r2: 1 });
    // Two of the six ways to deal four units into two pairs: as they are, and changed over.
    expect(permanovaTest(apart, names, { kind: "every" })!.p).toBeCloseTo(2 / 6, 9);
  });

  it("refuses gaps and names of other units", () => {
    expect(() => permanova(nine, ["A"])).toThrow("permanova: lists of different length: 1 and 9");
    expect(() =>
      permanova(
        distancesOf(2, () => undefined),
        ["A", "B"],
      ),
    ).toThrow("permanova: no dist");
  });
});

describe("how rare it is", () => {
  it("is the reference's, of all arrangements and of drawn ones, free and within strata", () => {
    expect(permanovaTest(nine, input.groups, { kind: "every" })).toEqual({
      p: expect.closeTo(expected.exact_p, 9),
      arrangements: expected.exact_arrangements,
      exact: true,
    });
    expect(permanovaTest(nine, input.groups, drawn("perm", input.B))!.p).toBe(expected.mc_p);
    expect(permanovaTest(nine, input.groups, drawn("permstrata", input.B, input.strata))!.p).toBe(
      expected.strata_mc_p,
    );
  });

  it("of all arrangements does not depend on the order of units or on the groups' names", () => {
    const few = distances({ least: 4, most: 7 }).chain((of) =>
      fc.record({
        of: fc.constant(of),
        names: fc.array(fc.constantFrom("A", "B"), { minLength: of.size, maxLength: of.size }),
        order: reorderings(Array.from({ length: of.size }, (_, unit) => unit)),
      }),
    );
    fc.assert(
      fc.property(few, ({ of, names, order }) => {
        const turned = order.map((unit) => (names[unit] === "A" ? "Z" : names[unit]!));
        const test = permanovaTest(of, names, { kind: "every" });
        expect(permanovaTest(distancesAmong(of, order), turned, { kind: "every" })).toEqual(test);
        expect(test?.p ?? 1).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  it("of drawn arrangements is what working F out anew for each gives, also with one large group", () => {
    fc.assert(
      fc.property(grouped, fc.constantFrom("one", "two", "three"), ({ of, names }, stream) => {
        const observed = permanova(of, names);
        const test = permanovaTest(of, names, drawn(stream, 40));
        expect(test === undefined).toBe(observed === undefined);
        if (observed === undefined) return;
        const draws = new Stream("ref", stream);
        const extreme = Array.from(
          { length: 40 },
          () => permanova(of, draws.shuffle(names))!.r2,
        ).filter((r2) => r2 >= observed.r2 - 1e-9);
        expect(test!.p).toBe((extreme.length + 1) / 41);
      }),
    );
  });

  it("is never 0 and at most 1", () => {
    fc.assert(
      fc.property(grouped, ({ of, names }) => {
        const p = permanovaTest(of, names, drawn("bounds", 9))?.p ?? 1;
        expect(p).toBeGreaterThanOrEqual(0.1);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is not told within strata of one unit, or of one group, each: nothing can be dealt anew", () => {
    const units = input.groups.map((_, unit) => `${unit}`);
    expect(permanovaTest(nine, input.groups, drawn("strata", 99, units))).toBeUndefined();
    expect(permanovaTest(nine, input.groups, drawn("strata", 99, input.groups))).toBeUndefined();
  });

  it("refuses gaps and names of other units by its own name", () => {
    const gaps = distancesOf(2, () => undefined);
    const how = drawn("refused", 9);
    expect(() => permanovaTest(nine, ["A"], how)).toThrow(
      new RangeError("permanovaTest: lists of different length: 1 and 9"),
    );
    expect(() => permanovaTest(gaps, ["A", "B"], how)).toThrow("permanovaTest: no dist");
  });
});
