import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distancesAmong, distancesOf } from "../../../src/statistics/distances/distances";
import { classicalScaling, mapOf } from "../../../src/statistics/maps/classicalScaling";
import { distances, reorderings, SEVEN_DISTANCES } from "../profiles";
import reference from "../reference.json";

const { expected } = reference.mds;

/** Points of a plane and their straight distances. */
const plane = fc
  .array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })), {
    minLength: 3,
    maxLength: 9,
  })
  .map((points) =>
    distancesOf(points.length, (one, other) =>
      Math.hypot(points[one]![0] - points[other]![0], points[one]![1] - points[other]![1]),
    ),
  );

describe("classical scaling", () => {
  it("is the reference's: eigenvalues, points, fit and what no plane holds", () => {
    const found = classicalScaling(SEVEN_DISTANCES)!;
    found.eigenvalues.forEach((value, i) => {
      // The reference gives these to eight decimals.
      expect(Math.abs(value - expected.eigenvalues[i]!)).toBeLessThanOrEqual(5.1e-9);
    });
    found.points.forEach((point, unit) => {
      point.forEach((x, axis) => {
        expect(Math.abs(x - expected.coords[unit]![axis]!)).toBeLessThanOrEqual(5.1e-9);
      });
    });
    expect(Math.abs(found.fit - expected.gof_positive)).toBeLessThanOrEqual(5.1e-9);
    expect(Math.abs(found.strictFit - expected.gof_abs)).toBeLessThanOrEqual(5.1e-9);
    expect(Math.abs(found.negativeShare - expected.negative_share)).toBeLessThanOrEqual(5.1e-9);
  });

  it("finds points of a plane again, whatever way they are turned", () => {
    fc.assert(
      fc.property(plane, (of) => {
        const found = classicalScaling(of);
        expect(found === undefined).toBe(of.values.every((distance) => distance === 0));
        if (found === undefined) return;
        const again = distancesOf(of.size, (one, other) =>
          Math.hypot(
            found.points[one]![0]! - found.points[other]![0]!,
            found.points[one]![1]! - found.points[other]![1]!,
          ),
        );
        again.values.forEach((distance, pair) => {
          expect(distance).toBeCloseTo(of.values[pair]!, 6);
        });
      }),
    );
  });

  it("has axes that are centred, and fits and shares from 0 to 1", () => {
    fc.assert(
      fc.property(distances({ least: 3, most: 12 }), (of) => {
        const found = classicalScaling(of);
        expect(found === undefined).toBe(of.values.every((distance) => distance === 0));
        if (found === undefined) return;
        for (const axis of [0, 1]) {
          const sum = found.points.reduce((total, point) => total + point[axis]!, 0);
          expect(sum).toBeCloseTo(0, 9);
          const entries = found.points.map((point) => point[axis]!);
          const largest = Math.max(...entries.map(Math.abs));
          expect(entries.find((x) => Math.abs(x) > largest - 1e-9)).toBeGreaterThanOrEqual(0);
        }
        for (const share of [found.fit, found.strictFit, found.negativeShare]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(found.strictFit).toBeLessThanOrEqual(found.fit + 1e-12);
      }),
    );
  });

  it("has the same eigenvalues and fit in any order of units", () => {
    const withOrder = distances({ least: 3, most: 9 }).chain((of) =>
      reorderings([...Array(of.size).keys()]).map((order) => ({ of, order })),
    );
    fc.assert(
      fc.property(withOrder, ({ of, order }) => {
        const [plain, turned] = [of, distancesAmong(of, order)].map((own) => classicalScaling(own));
        plain?.eigenvalues.forEach((value, i) => {
          expect(value).toBeCloseTo(turned!.eigenvalues[i]!, 9);
        });
        expect(plain?.fit ?? 0).toBeCloseTo(turned?.fit ?? 0, 9);
      }),
    );
  });

  it("has no points of fewer than three units, or of units that are all alike", () => {
    for (const size of [0, 1, 2]) {
      expect(classicalScaling(distancesOf(size, () => 1))).toBeUndefined();
    }
    expect(classicalScaling(distancesOf(5, () => 0))).toBeUndefined();
  });

  it("leaves an axis at 0 that has nothing to show", () => {
    const line = distancesOf(3, (one, other) => other - one);
    for (const [first, ...others] of classicalScaling(line, 5)!.points) {
      expect(Math.abs(first!)).toBeLessThanOrEqual(1 + 1e-9);
      for (const other of others) expect(other).toBeCloseTo(0, 6);
      expect(others.slice(2)).toEqual([0, 0]);
    }
  });

  it("refuses gaps, and no axes", () => {
    expect(() => classicalScaling(distancesOf(3, () => undefined))).toThrow("classicalScaling: no");
    expect(() => classicalScaling(SEVEN_DISTANCES, 0)).toThrow("number of axes");
  });
});

describe("the map", () => {
  it("is of the distances themselves where a plane can hold them", () => {
    expect(mapOf(SEVEN_DISTANCES)).toEqual({
      ...classicalScaling(SEVEN_DISTANCES),
      isOfRoots: false,
    });
  });

  it("is of their roots where over a tenth of the eigenvalues is negative", () => {
    // Everything next to the first, and far from everything else: no space is like this.
    const star = distancesOf(8, (one) => (one === 0 ? 1 : 10));
    expect(classicalScaling(star)!.negativeShare).toBeGreaterThan(0.1);
    const map = mapOf(star)!;
    expect(map.isOfRoots).toBe(true);
    expect(map.negativeShare).toBeLessThan(classicalScaling(star)!.negativeShare);
  });

  it("is none of two units", () => {
    expect(mapOf(distancesOf(2, () => 1))).toBeUndefined();
  });
});
