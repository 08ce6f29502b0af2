import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permanova } from "../../../src/statistics/comparison/permanova";
import { r2ByChance } from "../../../src/statistics/comparison/permanovaByChance";
import { distancesOf } from "../../../src/statistics/distances/distances";
import { distances } from "../profiles";

const grouped = distances({ least: 4, most: 6 }).chain((of) => {
  const each = fc.array(fc.constantFrom("A", "B", "C"), { minLength: of.size, maxLength: of.size });
  return fc.record({ of: fc.constant(of), names: each, strata: each });
});

/** Every way to deal the units of a list of strata out anew, each as units by their places. */
function arrangements(strata: readonly string[]): number[][] {
  const orders = (left: readonly number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((unit) =>
          orders(left.filter((each) => each !== unit)).map((o) => [unit, ...o]),
        );
  return orders(strata.map((_, unit) => unit)).filter((order) =>
    order.every((unit, place) => strata[unit] === strata[place]),
  );
}

describe("the share that lies between groups by chance", () => {
  it("is the mean over every arrangement within strata", () => {
    fc.assert(
      fc.property(grouped, ({ of, names, strata }) => {
        const found = r2ByChance(of, names, strata);
        const all = arrangements(strata).map(
          (order) =>
            permanova(
              of,
              order.map((unit) => names[unit]!),
            )?.r2,
        );
        if (all.includes(undefined)) return;
        expect(found).toBeCloseTo(all.reduce((sum, r2) => sum! + r2!, 0)! / all.length, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("without strata hangs on nothing but how many groups and units there are", () => {
    fc.assert(
      fc.property(grouped, ({ of, names }) => {
        const found = r2ByChance(
          of,
          names,
          names.map(() => ""),
        );
        if (found === undefined) return;
        expect(found).toBeCloseTo((new Set(names).size - 1) / (of.size - 1), 9);
      }),
    );
  });

  it("is the share that there is where strata and groups are one", () => {
    fc.assert(
      fc.property(grouped, ({ of, names }) => {
        const between = permanova(of, names);
        if (between === undefined) return;
        expect(r2ByChance(of, names, names)).toBeCloseTo(between.r2, 9);
      }),
    );
  });

  it("is undefined where nothing differs, and refuses lists that do not go together", () => {
    const none = distancesOf(3, () => 0);
    expect(r2ByChance(none, ["A", "A", "B"], ["", "", ""])).toBeUndefined();
    expect(() => r2ByChance(none, ["A"], ["", "", ""])).toThrow("r2ByChance: lists of different");
    expect(() => r2ByChance(none, ["A", "A", "B"], [""])).toThrow("r2ByChance: lists of different");
    const gap = distancesOf(2, () => undefined);
    expect(() => r2ByChance(gap, ["A", "B"], ["", ""])).toThrow("r2ByChance: no distance");
  });
});
