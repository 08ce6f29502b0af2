import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, standardised } from "../../../src/statistics/comparison/standardised";
import reference from "../reference.json";

const { input, expected } = reference.standardised;
const cells: Cell[] = Object.entries(input).flatMap(([group, strata]) =>
  Object.entries(strata).map(([stratum, [n, mean]]) => ({ group, stratum, n: n!, mean: mean! })),
);

const strata = ["low", "middle", "high"];
const cell = fc.record({
  group: fc.constantFrom("a", "b", "c"),
  stratum: fc.constantFrom(...strata),
  n: fc.integer({ min: 1, max: 6 }),
  mean: fc.double({ min: 1, max: 5, noNaN: true }),
});
const table = fc.uniqueArray(cell, {
  maxLength: 9,
  selector: ({ group, stratum }) => `${group} ${stratum}`,
});
const fullTable = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.double({ min: 1, max: 5, noNaN: true })), {
    minLength: 6,
    maxLength: 6,
  })
  .map((numbers): Cell[] =>
    numbers.map(([n, mean], i) => ({ group: i < 3 ? "a" : "b", stratum: strata[i % 3]!, n, mean })),
  );

describe("direct standardisation", () => {
  it("gives the reference's means", () => {
    const rows = standardised(cells, { least: 1 });
    expect(rows.map(({ group, n }) => [group, n])).toEqual([
      ["A", 10],
      ["B", 10],
    ]);
    for (const row of rows) {
      const group = row.group as "A" | "B";
      expect(row.crude).toBeCloseTo(expected.crude[group], 9);
      expect(row.standardised).toBeCloseTo(expected.standardised[group], 9);
      expect(row.lacking).toEqual([]);
    }
  });

  it("leaves a group with fewer than three countries in a stratum as it is, and tells which", () => {
    const rows = standardised(cells);
    expect(rows.map((row) => row.standardised)).toEqual([undefined, undefined]);
    expect(rows.map((row) => row.lacking)).toEqual([["UM"], ["L"]]);
    expect(rows.map((row) => row.crude)).toEqual([
      expect.closeTo(expected.crude.A, 9),
      expect.closeTo(expected.crude.B, 9),
    ]);
  });

  it("is the mean over the pool's countries of what the group has in each one's stratum", () => {
    fc.assert(
      fc.property(fullTable, (of) => {
        const pool = of.flatMap(({ stratum, n }) => new Array<string>(n).fill(stratum));
        for (const row of standardised(of, { least: 1 })) {
          const own = (stratum: string) =>
            of.find((c) => c.group === row.group && c.stratum === stratum)!;
          const brute = pool.reduce((sum, s) => sum + own(s).mean, 0) / pool.length;
          expect(row.standardised).toBeCloseTo(brute, 9);
        }
      }),
    );
  });

  it("lies between the group's own lowest and highest mean", () => {
    fc.assert(
      fc.property(table, (of) => {
        for (const row of standardised(of, { least: 1 })) {
          const means = of.filter((c) => c.group === row.group).map(({ mean }) => mean);
          for (const mean of [row.crude, row.standardised ?? row.crude]) {
            expect(mean).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9);
            expect(mean).toBeLessThanOrEqual(Math.max(...means) + 1e-9);
          }
        }
        expect(standardised(of)).toHaveLength(new Set(of.map(({ group }) => group)).size);
      }),
    );
  });

  it("is left out exactly where a stratum of the pool has too few countries of the group", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 4 }), (of, least) => {
        for (const row of standardised(of, { least })) {
          const pool = ["high", "low", "middle"].filter((s) => of.some((c) => c.stratum === s));
          const few = pool.filter(
            (s) => !of.some((c) => c.group === row.group && c.stratum === s && c.n >= least),
          );
          expect(row.lacking).toEqual(few);
          expect(row.standardised === undefined).toBe(few.length > 0);
        }
      }),
    );
  });

  it("does not depend on the order of the cells", () => {
    fc.assert(
      fc.property(table, (of) => {
        const [one, other] = [
          standardised(of, { least: 1 }),
          standardised(of.toReversed(), { least: 1 }),
        ];
        expect(other.map(({ group, n, lacking }) => ({ group, n, lacking }))).toEqual(
          one.map(({ group, n, lacking }) => ({ group, n, lacking })),
        );
        one.forEach((row, i) => {
          expect(other[i]!.crude).toBeCloseTo(row.crude, 9);
          expect(other[i]!.standardised ?? 0).toBeCloseTo(row.standardised ?? 0, 9);
        });
      }),
    );
  });

  it("of one group alone, and of groups with the same mix, is the crude mean", () => {
    const alone = standardised(
      cells.filter(({ group }) => group === "A"),
      { least: 1 },
    );
    expect(alone[0]!.standardised).toBeCloseTo(expected.crude.A, 9);
    const alike = cells.map((c) => ({ ...c, n: 4 }));
    for (const row of standardised(alike)) expect(row.standardised).toBeCloseTo(row.crude, 9);
  });

  it("of no cells is none", () => {
    expect(standardised([])).toEqual([]);
  });
});

describe("a weight", () => {
  it("replaces countries in the crude mean and in the mix, and not in what is too few", () => {
    const weighted: Cell[] = [
      { group: "a", stratum: "low", n: 3, weight: 30, mean: 0.2 },
      { group: "a", stratum: "high", n: 3, weight: 10, mean: 0.6 },
      { group: "b", stratum: "low", n: 3, weight: 20, mean: 0.5 },
      { group: "b", stratum: "high", n: 2, weight: 40, mean: 1 },
    ];
    const [a, b] = standardised(weighted);
    expect(a).toMatchObject({ n: 6, crude: expect.closeTo(0.3, 9), lacking: [] });
    expect(a!.standardised).toBeCloseTo(0.4, 9);
    expect(b).toMatchObject({ n: 5, standardised: undefined, lacking: ["high"] });
    expect(b!.crude).toBeCloseTo(50 / 60, 9);
  });

  it("of as many as there are countries changes nothing", () => {
    const weighted = cells.map((c) => ({ ...c, weight: c.n }));
    expect(standardised(weighted, { least: 1 })).toEqual(standardised(cells, { least: 1 }));
  });
});

describe("cells of which only some have a weight", () => {
  it("are refused: countries and ratings do not add up", () => {
    const [first, ...others] = cells;
    const mixed = [{ ...first!, weight: 92 }, ...others];
    expect(() => standardised(mixed, { least: 1 })).toThrow(
      new RangeError(`standardised: a weight in some cells only: 1 of ${cells.length}`),
    );
  });
});

describe("what is refused", () => {
  const right: Cell = { group: "a", stratum: "low", n: 3, mean: 2 };

  it.each([
    { bad: { ...right, n: 0 }, message: "n is no whole number from 1: 0" },
    { bad: { ...right, n: 1.5 }, message: "n is no whole number from 1: 1.5" },
    { bad: { ...right, n: 1e308 }, message: "n is no whole number from 1: 1e+308" },
    { bad: { ...right, mean: 1e308 }, message: "too large a number: 1e+308" },
    { bad: { ...right, mean: Number.NaN }, message: "not a finite number: NaN" },
    { bad: { ...right, weight: Infinity }, message: "not a finite number: Infinity" },
    { bad: { ...right, weight: 0 }, message: "weight not above 0: 0" },
  ])("is a cell of which $message", ({ bad, message }) => {
    expect(() => standardised([bad])).toThrow(new RangeError(`standardised: ${message}`));
  });

  it("is a group's stratum that is given twice, and a least that is no count", () => {
    expect(() => standardised([right, right])).toThrow(
      new RangeError("standardised: two cells of one group and stratum: a, low"),
    );
    expect(() => standardised([right], { least: 0 })).toThrow(
      new RangeError("standardised: least is no whole number from 1: 0"),
    );
  });
});
