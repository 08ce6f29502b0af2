import { describe, expect, it } from "vitest";
import { comparedBy } from "../../src/calculations/likeness";
import { distanceBetween } from "../../src/statistics/distances/distances";
import { LIKENESS } from "./twelve";

const unitsOf = (...profiles: (number | null)[][]) => comparedBy({ ...LIKENESS, profiles }).units;

describe("units compared by their profiles", () => {
  it("lie as far apart as their stages, or as their shapes", () => {
    const profiles = [
      [1, 2, 3],
      [3, 4, 5],
    ];
    const apart = (by: "stages" | "shape") =>
      distanceBetween(comparedBy({ profiles, range: 4, by }).distances, 0, 1);
    expect([apart("stages"), apart("shape")]).toEqual([0.5, 0]);
  });

  it("are none of those that have fewer than two thirds of the items, though there be no other", () => {
    expect(unitsOf([null, null, null])).toEqual([]);
    expect(unitsOf([1, null, null])).toEqual([]);
    expect(unitsOf([1, 2, null])).toEqual([0]);
    expect(unitsOf([])).toEqual([]);
  });

  it("are those that have data, whatever stands before them without any", () => {
    expect(unitsOf([null, null, null], [1, 2, 3])).toEqual([1]);
    expect(unitsOf([null, 1, null], [1, 2, 3], [null, null, null], [3, 2, null])).toEqual([1, 3]);
  });

  it("leave out who has enough of the items and shares too few of them", () => {
    const halves = [
      [1, 1, 1, 1, null, null],
      [1, 1, 1, 1, 1, 1],
      [null, null, 1, 1, 1, 1],
    ];
    expect(unitsOf(...halves)).toEqual([0, 1]);
  });
});

describe("a stage outside the range", () => {
  it.each([
    [9, 4, "1 to 5: 9"],
    [0.5, 4, "1 to 5: 0.5"],
    [5.5, 4, "1 to 5: 5.5"],
    [10, 8, "1 to 9: 10"],
    [Number.NaN, 4, "1 to 5: NaN"],
  ])("is refused by name, compared in either way: %s of a range of %s", (stage, range, words) => {
    const profiles = [
      [1, 2],
      [null, stage],
    ];
    for (const by of ["stages", "shape"] as const) {
      expect(() => comparedBy({ profiles, range, by })).toThrow(
        new RangeError(`likeness: stage outside ${words}`),
      );
    }
  });

  it("is none at its ends", () => {
    expect(comparedBy({ profiles: [[1, 9]], range: 8, by: "stages" }).units).toEqual([0]);
  });
});
