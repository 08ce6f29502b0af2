import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparable,
  distanceBetween,
  distancesAmong,
  distancesOf,
} from "../../../src/statistics/distances/distances";
import { gower, type Profile } from "../../../src/statistics/distances/gower";
import { profileShape } from "../../../src/statistics/distances/profileShape";
import { matrixOf, profiles, reorderings, SEVEN, SEVEN_DISTANCES } from "../profiles";
import reference from "../reference.json";

const stage = fc.option(fc.integer({ min: 2, max: 10 }).map((half) => half / 2));
const gappy = fc.array(fc.array(stage, { minLength: 6, maxLength: 6 }), {
  minLength: 2,
  maxLength: 8,
});
const STAGES = { range: 4 };

describe("the distance of profiles", () => {
  it("is the reference's, with half of the items enough", () => {
    matrixOf(SEVEN_DISTANCES).forEach((row, one) => {
      row.forEach((distance, other) => {
        expect(distance).toBeCloseTo(reference.gower.expected.matrix[one]![other]!, 9);
      });
    });
  });

  it("is the mean difference over shared items, as a share of the range", () => {
    fc.assert(
      fc.property(gappy, (rows) => {
        const of = gower(rows, STAGES);
        rows.forEach((row, one) => {
          rows.forEach((other, two) => {
            const shared = row.flatMap((a, i) => (a === null || other[i] === null ? [] : [i]));
            const sum = shared.reduce((total, i) => total + Math.abs(row[i]! - other[i]!), 0);
            if (one === two) expect(distanceBetween(of, one, two)).toBe(0);
            else if (shared.length < 4) expect(distanceBetween(of, one, two)).toBeUndefined();
            else expect(distanceBetween(of, one, two)).toBeCloseTo(sum / shared.length / 4, 9);
          });
        });
      }),
    );
  });

  it("of complete profiles is symmetric, from 0 to 1, and no way round is shorter", () => {
    fc.assert(
      fc.property(profiles({ least: 3, most: 7 }), (rows) => {
        const matrix = matrixOf(gower(rows, STAGES));
        for (const a of matrix.keys())
          for (const b of matrix.keys()) {
            expect(matrix[a]![b]!).toBe(matrix[b]![a]!);
            expect(matrix[a]![b]!).toBeLessThanOrEqual(1);
            for (const c of matrix.keys())
              expect(matrix[a]![b]!).toBeLessThanOrEqual(matrix[a]![c]! + matrix[c]![b]! + 1e-12);
          }
      }),
    );
  });

  it("goes with its units into another order, and a unit more changes no other", () => {
    const withOrder = gappy.chain((rows) => reorderings(rows).map((order) => ({ rows, order })));
    fc.assert(
      fc.property(withOrder, ({ rows, order }) => {
        const of = gower(rows, STAGES);
        expect(
          gower(
            order.map((unit) => rows[unit]!),
            STAGES,
          ),
        ).toEqual(distancesAmong(of, order));
        const fewer = gower(rows.slice(0, -1), STAGES);
        expect(fewer).toEqual(distancesAmong(of, [...Array(rows.length - 1).keys()]));
      }),
    );
  });

  it("is the same on the nine places of half steps, with their range", () => {
    fc.assert(
      fc.property(gappy, (rows) => {
        const places = rows.map((row) => row.map((value) => value && 2 * value - 1));
        const [stages, ranks] = [gower(rows, STAGES), gower(places, { range: 8 })];
        stages.values.forEach((distance, pair) => {
          if (Number.isNaN(distance)) expect(ranks.values[pair]).toBeNaN();
          else expect(ranks.values[pair]).toBeCloseTo(distance, 12);
        });
      }),
    );
  });

  it.each<{ rows: Profile[]; why: string; size: number; known: boolean }>([
    { rows: [], why: "nothing", size: 0, known: true },
    { rows: [[1, 2]], why: "one profile", size: 1, known: true },
    { rows: [[], []], why: "profiles without items", size: 2, known: false },
    { rows: [[null], [null]], why: "profiles that are all missing", size: 2, known: false },
    {
      rows: [
        [1, null, 2],
        [2, 1, null],
      ],
      why: "too little in common",
      size: 2,
      known: false,
    },
    {
      rows: [
        [1, 2, null],
        [2, 1, 4],
      ],
      why: "two thirds in common",
      size: 2,
      known: true,
    },
  ])("of $why is told or not, never guessed", ({ rows, size, known }) => {
    const of = gower(rows, STAGES);
    expect(of.size).toBe(size);
    expect(distanceBetween(of, 0, size - 1) !== undefined || size === 0).toBe(known);
  });

  it.each([
    { rows: [[1, 2], [1]], options: STAGES, told: "profiles of different length: 2 and 1" },
    { rows: [[Number.NaN]], options: STAGES, told: "not a finite number: NaN" },
    { rows: [[Infinity]], options: STAGES, told: "not a finite number: Infinity" },
    { rows: [[1]], options: { range: 0 }, told: "range: 0" },
    { rows: [[1]], options: { range: 4, shared: 2 }, told: "shared: 2" },
  ])("refuses what is no profile: $told", ({ rows, options, told }) => {
    expect(() => gower(rows, options)).toThrow(`gower: ${told}`);
  });
});

describe("the distances among some units", () => {
  it("refuse a unit that there is none of", () => {
    const of = distancesOf(3, () => 1);
    expect(distancesAmong(of, [2, 0]).size).toBe(2);
    for (const unit of [3, -1, 0.5]) {
      expect(() => distancesAmong(of, [0, unit])).toThrow(`distancesAmong: no such unit: ${unit}`);
    }
  });
});

describe("units that can all be compared", () => {
  it("leave out the one with most gaps, the later of two", () => {
    const known = (one: number, other: number) => (one === 1 || other === 1 ? undefined : 1);
    expect(comparable(distancesOf(4, known))).toEqual([0, 2, 3]);
    expect(comparable(distancesOf(2, () => undefined))).toEqual([0]);
    expect(comparable(distancesOf(0, () => 1))).toEqual([]);
  });

  it("have no gap among them", () => {
    fc.assert(
      fc.property(gappy, (rows) => {
        const of = gower(rows, STAGES);
        const units = comparable(of);
        expect(units.length).toBeGreaterThan(0);
        expect([...distancesAmong(of, units).values].every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe("the shape of a profile", () => {
  it("does not know the level: a profile raised by a stage has the same", () => {
    fc.assert(
      fc.property(gappy, ([row]) => {
        const raised = row!.map((value) => value && value + 1);
        profileShape(row!).forEach((value, item) => {
          if (value === null) expect(profileShape(raised)[item]).toBeNull();
          else expect(profileShape(raised)[item]).toBeCloseTo(value, 9);
        });
      }),
    );
  });

  it("sums to nothing, and keeps differences between items", () => {
    expect(profileShape([1, null, 3, 5])).toEqual([-2, null, 0, 2]);
    const sums = SEVEN.map((row) => profileShape(row).reduce<number>((a, b) => a + (b ?? 0), 0));
    for (const sum of sums) expect(sum).toBeCloseTo(0, 12);
  });

  it("of what is missing is missing, and what is not finite is refused", () => {
    expect(profileShape([null, null])).toEqual([null, null]);
    expect(profileShape([])).toEqual([]);
    expect(() => profileShape([1, Number.NaN])).toThrow("profileShape: not a finite number: NaN");
  });
});
