import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dispersion, dispersionTest } from "../../../src/statistics/comparison/dispersion";
import { distancesOf } from "../../../src/statistics/distances/distances";
import { gower } from "../../../src/statistics/distances/gower";
import { Stream } from "../../../src/statistics/stream";
import { distances } from "../profiles";
import reference from "../reference.json";

const { input, expected } = reference.permanova;
const nine = gower(input.X, { range: 4 });
const drawn = (name: string, count: number) =>
  ({ kind: "drawn", count, stream: new Stream("ref", name) }) as const;
const onLine = (at: readonly number[]) =>
  distancesOf(at.length, (one, other) => Math.abs(at[one]! - at[other]!));

const grouped = distances({ least: 4, most: 12 }).chain((of) =>
  fc.record({
    of: fc.constant(of),
    names: fc.array(fc.constantFrom("A", "B", "C"), { minLength: of.size, maxLength: of.size }),
  }),
);

const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** Of each value what its group's mean leaves of it. */
function restOf(values: readonly number[], names: readonly string[]): number[] {
  return values.map((value, i) => value - meanOf(values.filter((_, j) => names[j] === names[i])));
}

/** The analysis of variance by its definition; without end where nothing varies within groups. */
function plainF(values: readonly number[], names: readonly string[]): number {
  const squares = (of: readonly number[]) => of.reduce((sum, value) => sum + value * value, 0);
  const within = squares(restOf(values, names));
  const between = squares(values.map((value) => value - meanOf(values))) - within;
  const groups = new Set(names).size;
  if (within < 1e-12) return Infinity;
  return between / (groups - 1) / (within / (values.length - groups));
}

/** The test of points on a line: their distances from their groups' means, and what is left dealt out by the stream. */
function plainTest(at: readonly number[], names: readonly string[], name: string): number {
  const toMiddle = restOf(at, names).map(Math.abs);
  const [observed, rest] = [plainF(toMiddle, names), restOf(toMiddle, names)];
  const stream = new Stream("ref", name);
  const dealt = Array.from({ length: 99 }, () => plainF(rest, stream.shuffle(names)));
  return (dealt.filter((f) => f >= observed - 1e-9).length + 1) / 100;
}

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

  it("of distances that are not Euclidean takes the root without the sign", () => {
    // Three units 2 apart, and one that is 1 from each: nearer to their middle than any point can be.
    const star = distancesOf(6, (one, other) => {
      if (other > 3) return one > 3 ? 1 : 9;
      return one === 0 ? 1 : 2;
    });
    const { toMiddle } = dispersion(star, [..."AAAABB"])!;
    const expectedDistances = [Math.sqrt(3 / 16), ...new Array<number>(3).fill(Math.sqrt(21 / 16))];
    expectedDistances.forEach((distance, unit) => {
      expect(toMiddle[unit]).toBeCloseTo(distance, 12);
    });
  });

  it("is the same F whatever the unit of the distances", () => {
    const inUnits = (unit: number) =>
      dispersion(onLine([0, 1, 5, 10, 10, 19].map((at) => unit * at)), [..."AAABBB"])!.f!;
    for (const unit of [1e-12, 1e-6, 1e6, 1e40]) expect(inUnits(unit)).toBeCloseTo(inUnits(1), 9);
  });

  it("has a test that is never 0, at most 1, and the same from the same stream", () => {
    fc.assert(
      fc.property(grouped, ({ of, names }) => {
        const once = () => dispersionTest(of, names, drawn("dispersion", 19))?.p;
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
    expect(dispersionTest(of, names, drawn("heap", 999))!.p).toBeLessThan(0.01);
  });

  it("is not told of one group, of groups of one each, or tested where nothing varies", () => {
    expect(dispersion(nine, Array(9).fill("A"))).toBeUndefined();
    expect(dispersion(nine, [..."ABCDEFGHI"])).toBeUndefined();
    const alike = distancesOf(4, () => 0);
    expect(dispersion(alike, [..."AABB"])).toMatchObject({ f: undefined, toMiddle: [0, 0, 0, 0] });
    expect(dispersionTest(alike, [..."AABB"], drawn("alike", 9))).toBeUndefined();
  });

  it("refuses names of other units, by the name of the function", () => {
    const wrong = "lists of different length: 1 and 9";
    expect(() => dispersion(nine, ["A"])).toThrow(new RangeError(`dispersion: ${wrong}`));
    expect(() => dispersionTest(nine, ["A"], drawn("refused", 9))).toThrow(
      new RangeError(`dispersionTest: ${wrong}`),
    );
  });
});

describe("how rare the dispersion of points on a line is", () => {
  it("is what dealing out anew what their groups' means leave gives", () => {
    const points = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 60 }), name: fc.constantFrom("A", "B") }),
      { minLength: 4, maxLength: 10 },
    );
    fc.assert(
      fc.property(points, (of) => {
        const [at, names] = [of.map((point) => point.at), of.map((point) => point.name)];
        const test = dispersionTest(onLine(at), names, drawn("line", 99));
        fc.pre(test !== undefined);
        expect(test.p).toBe(plainTest(at, names, "line"));
      }),
    );
  });

  it("is 1 where groups spread alike: no arrangement is less extreme", () => {
    const at = [-3, -1, 1, 3, 97, 99, 101, 103];
    expect(dispersionTest(onLine(at), [..."AAAABBBB"], drawn("alike", 99))!.p).toBe(1);
  });

  it("counts an arrangement that leaves nothing within groups as the most extreme", () => {
    // What is left is 1 or −1; two of 70 arrangements part these, and no other has so large an F.
    const at = [-3, -1, 1, 3, 87, 89, 111, 113];
    const { p } = dispersionTest(onLine(at), [..."AAAABBBB"], drawn("parted", 999))!;
    expect(p).toBe(0.032);
    expect(Math.abs(p - 2 / 70)).toBeLessThan(0.015);
  });

  it("is of one in all, and not 0, where no arrangement of 70 is as extreme", () => {
    const at = [0, 0.01, 0.02, 0.03, -40, 41, -42, 43];
    expect(dispersionTest(onLine(at), [..."AAAABBBB"], drawn("none", 99))!.p).toBe(1 / 100);
  });
});
