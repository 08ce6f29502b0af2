import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelShape } from "../../../src/statistics/distances/levelShape";
import reference from "../reference.json";

const { input, expected } = reference.level_shape;
const stage = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
const entry = fc.option(stage, { freq: 4 });
const profiles = fc.array(fc.tuple(entry, entry), { maxLength: 12 });
const split = (of: readonly (readonly [number | null, number | null])[]) =>
  [of.map(([a]) => a), of.map(([, b]) => b)] as const;

const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
const centred = (of: readonly number[]) => of.map((value) => value - mean(of));
const deviation = (of: readonly number[]) => Math.sqrt(mean(centred(of).map((d) => d * d)));

describe("level, scatter and shape", () => {
  it("are the reference's", () => {
    const found = levelShape(input.a, input.b)!;
    expect(found.meanSquare).toBeCloseTo(expected.mean_sq, 9);
    expect(found.level).toBeCloseTo(expected.level, 9);
    expect(found.scatter).toBeCloseTo(expected.scatter, 9);
    expect(found.shape).toBeCloseTo(expected.shape, 9);
    expect(found.correlation).toBeCloseTo(expected.r, 9);
    expect(found.shared).toBe(6);
  });

  it("are none of them negative, and together the mean squared difference of shared entries", () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const shared = of.filter((pair): pair is [number, number] => !pair.includes(null));
        const found = levelShape(...split(of));
        expect(found?.shared ?? 0).toBe(shared.length);
        if (found !== undefined) {
          const { meanSquare, level, scatter, shape } = found;
          expect(meanSquare).toBeCloseTo(mean(shared.map(([a, b]) => (a - b) ** 2)), 9);
          expect(level + scatter + shape).toBeCloseTo(meanSquare, 9);
          expect(Math.min(level, scatter, shape)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("of a profile with itself are nothing, and not below by rounding either", () => {
    fc.assert(
      fc.property(fc.array(stage, { minLength: 1, maxLength: 12 }), (of) => {
        const { meanSquare, level, scatter, shape } = levelShape(of, of)!;
        expect([meanSquare, level, scatter]).toEqual([0, 0, 0]);
        expect(shape).toBeGreaterThanOrEqual(0);
        expect(shape).toBeLessThan(1e-9);
      }),
    );
  });

  it("are what the profiles' moments give: shape is the distance of centred profiles less their scatter", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(stage, stage), { minLength: 1, maxLength: 12 }), (of) => {
        const [a, b] = [of.map(([x]) => x), of.map(([, y]) => y)];
        const found = levelShape(a, b)!;
        const [da, db] = [centred(a), centred(b)];
        const scatter = (deviation(a) - deviation(b)) ** 2;
        expect(found.level).toBeCloseTo((mean(a) - mean(b)) ** 2, 9);
        expect(found.scatter).toBeCloseTo(scatter, 9);
        expect(found.shape).toBeCloseTo(mean(da.map((d, i) => (d - db[i]!) ** 2)) - scatter, 9);
      }),
    );
  });

  it("give shape as twice both deviations times one less the correlation", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(stage, stage), { minLength: 2, maxLength: 12 }), (of) => {
        const [a, b] = [of.map(([x]) => x), of.map(([, y]) => y)];
        const { shape, correlation } = levelShape(a, b)!;
        expect(correlation !== undefined).toBe(new Set(a).size > 1 && new Set(b).size > 1);
        const r = correlation ?? 0;
        expect(shape).toBeCloseTo(2 * deviation(a) * deviation(b) * (1 - r), 9);
      }),
    );
  });

  it("are symmetric, and depend neither on the order of entries nor on those that one lacks", () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const more: (readonly [number | null, number | null])[] = [[5, null], ...of, [null, null]];
        const [one, other] = split(more.toReversed());
        const [found, turned] = [levelShape(...split(of)), levelShape(other, one)];
        expect(turned === undefined).toBe(found === undefined);
        for (const part of ["shared", "meanSquare", "level", "scatter", "shape"] as const) {
          expect(turned?.[part] ?? 0).toBeCloseTo(found?.[part] ?? 0, 9);
        }
        expect(turned?.correlation ?? 9).toBeCloseTo(found?.correlation ?? 9, 9);
      }),
    );
  });

  it.each([
    {
      why: "a profile raised by 1",
      one: [1, 2, 4],
      other: [2, 3, 5],
      parts: { level: 1, scatter: 0, shape: 0, correlation: 1 },
    },
    {
      why: "a profile turned round",
      one: [1, 2, 3],
      other: [3, 2, 1],
      parts: { level: 0, scatter: 0, shape: 8 / 3, correlation: -1 },
    },
    {
      why: "a flat profile",
      one: [2, 2, 2],
      other: [1, 2, 3],
      parts: { level: 0, scatter: 2 / 3, shape: 0, correlation: undefined },
    },
    {
      why: "a flat profile whose mean is not exact",
      one: [0.1, 0.1, 0.1],
      other: [1.1, 2.1, 3.1],
      parts: { level: 4, scatter: 2 / 3, shape: 0, correlation: undefined },
    },
    {
      why: "one shared entry",
      one: [1, null, 3],
      other: [null, 2, 5],
      parts: { level: 4, scatter: 0, shape: 0, correlation: undefined },
    },
  ])("tell $why apart", ({ one, other, parts }) => {
    const found = levelShape(one, other)!;
    expect(found.level).toBeCloseTo(parts.level, 9);
    expect(found.scatter).toBeCloseTo(parts.scatter, 9);
    expect(found.shape).toBeCloseTo(parts.shape, 9);
    expect(found.correlation ?? 9).toBeCloseTo(parts.correlation ?? 9, 9);
  });

  it.each([
    { one: [], other: [] },
    { one: [null], other: [null] },
    { one: [1, null], other: [null, 2] },
  ])("are undefined where nothing is shared: $one and $other", ({ one, other }) => {
    expect(levelShape(one, other)).toBeUndefined();
  });

  it("refuse what is not finite, even unshared, and profiles of different length", () => {
    expect(() => levelShape([1, Number.NaN], [1, null])).toThrow(
      new RangeError("levelShape: not a finite number: NaN"),
    );
    expect(() => levelShape([1], [Infinity])).toThrow(
      new RangeError("levelShape: not a finite number: Infinity"),
    );
    expect(() => levelShape([1], [1, 2])).toThrow(
      new RangeError("levelShape: lists of different length: 1 and 2"),
    );
  });
});
