import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dispersion, dispersionRarity } from "../../../src/statistics/comparison/dispersion";
import { permanova, permanovaRarity } from "../../../src/statistics/comparison/permanova";
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
        expect(found.omega2).toBeLessThanOrEqual(found.r2 + 1e-9);
        expect(found.f === undefined).toBe(within < 1e-9 * total);
        const { f, betweenDegrees, withinDegrees } = found;
        const plain = (total - within) / betweenDegrees / (within / withinDegrees);
        if (f !== undefined) expect(f / plain || 1).toBeCloseTo(1, 6);
      }),
    );
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
    expect(permanovaRarity(of, names, { kind: "every" })).toBeUndefined();
  });

  it("is not told where all units are alike; is all of it where groups are", () => {
    const names = ["A", "A", "B", "B"];
    const alike = distancesOf(4, () => 0);
    expect(permanova(alike, names)).toBeUndefined();
    const apart = distancesOf(4, (one, other) => (names[one] === names[other] ? 0 : 1));
    expect(permanova(apart, names)).toMatchObject({ f: undefined, r2: 1 });
    // Two of the six ways to deal four units into two pairs: as they are, and changed over.
    expect(permanovaRarity(apart, names, { kind: "every" })!.p).toBeCloseTo(2 / 6, 9);
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
    expect(permanovaRarity(nine, input.groups, { kind: "every" })).toEqual({
      p: expect.closeTo(expected.exact_p, 9),
      arrangements: expected.exact_arrangements,
      exact: true,
    });
    expect(permanovaRarity(nine, input.groups, drawn("perm", input.B))!.p).toBe(expected.mc_p);
    expect(permanovaRarity(nine, input.groups, drawn("permstrata", input.B, input.strata))!.p).toBe(
      expected.strata_mc_p,
    );
  });

  it("of drawn arrangements is what working F out anew for each gives, also with one large group", () => {
    fc.assert(
      fc.property(grouped, fc.constantFrom("one", "two", "three"), ({ of, names }, stream) => {
        const observed = permanova(of, names);
        const rarity = permanovaRarity(of, names, drawn(stream, 40));
        expect(rarity === undefined).toBe(observed === undefined);
        if (observed === undefined) return;
        const draws = new Stream("ref", stream);
        const extreme = Array.from(
          { length: 40 },
          () => permanova(of, draws.shuffle(names))!.r2,
        ).filter((r2) => r2 >= observed.r2 - 1e-9);
        expect(rarity!.p).toBe((extreme.length + 1) / 41);
      }),
    );
  });

  it("is never 0 and at most 1", () => {
    fc.assert(
      fc.property(grouped, ({ of, names }) => {
        const p = permanovaRarity(of, names, drawn("bounds", 9))?.p ?? 1;
        expect(p).toBeGreaterThanOrEqual(0.1);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is 1 within strata of one unit each: nothing can be dealt anew", () => {
    const strata = input.groups.map((_, unit) => `${unit}`);
    expect(permanovaRarity(nine, input.groups, drawn("strata", 99, strata))!.p).toBe(1);
  });
});

describe("the dispersion of groups", () => {
  it("is the reference's", () => {
    const found = dispersion(nine, input.groups)!;
    // The reference and R take square roots of eigenvalues cut at 1e-12: good to some 1e-8 (its note asks for 1e-6).
    expect(found.f).toBeCloseTo(expected.permdisp_F, 6);
    found.means.forEach(({ mean }, group) => {
      expect(mean).toBeCloseTo(expected.permdisp_group_mean[group]!, 8);
    });
  });

  it("is exact on the reference's profiles, by fractions", () => {
    // d² of each profile to its group's mean of squared codes, by hand: group A has distances 1/8 among all three.
    const found = dispersion(nine, input.groups)!;
    for (const unit of [0, 1, 2]) expect(found.toMiddle[unit]).toBeCloseTo(Math.sqrt(1 / 192), 12);
  });

  it("of points of a line is how far they lie from their group's mean", () => {
    const at = [0, 1, 5, 10, 10, 13];
    const names = ["A", "A", "A", "B", "B", "B"];
    const of = distancesOf(6, (one, other) => Math.abs(at[one]! - at[other]!));
    const found = dispersion(of, names)!;
    const expectedDistances = [2, 1, 3, 1, 1, 2];
    found.toMiddle.forEach((distance, unit) => {
      expect(distance).toBeCloseTo(expectedDistances[unit]!, 9);
    });
    expect(found.means.map(({ name, mean }) => [name, mean.toFixed(6)])).toEqual([
      ["A", "2.000000"],
      ["B", "1.333333"],
    ]);
  });

  it("has a rarity that is never 0, at most 1, and the same from the same stream", () => {
    fc.assert(
      fc.property(grouped, ({ of, names }) => {
        const once = () => dispersionRarity(of, names, drawn("dispersion", 19))?.p;
        const p = once();
        expect(once()).toBe(p);
        expect(p ?? 1).toBeGreaterThanOrEqual(1 / 20);
        expect(p ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is rare where one group lies on a heap and the other is strewn", () => {
    const at = [0, 0, 0, 0, 0, 0.1, -40, 40, -30, 31, 25, -26];
    const names = at.map((_, unit) => (unit < 6 ? "heap" : "strewn"));
    const of = distancesOf(12, (one, other) => Math.abs(at[one]! - at[other]!));
    expect(dispersionRarity(of, names, drawn("heap", 999))!.p).toBeLessThan(0.01);
  });

  it("is not told of one group, of groups of one each, or tested where nothing varies", () => {
    expect(dispersion(nine, Array(9).fill("A"))).toBeUndefined();
    expect(dispersion(nine, [..."ABCDEFGHI"])).toBeUndefined();
    const alike = distancesOf(4, () => 0);
    expect(dispersion(alike, [..."AABB"])).toMatchObject({ f: undefined, toMiddle: [0, 0, 0, 0] });
    expect(dispersionRarity(alike, [..."AABB"], { kind: "every" })).toBeUndefined();
    expect(() => dispersion(nine, ["A"])).toThrow("dispersion: lists of different length: 1 and 9");
  });
});
