import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incomeGrid, incomeGridRecords } from "../../../src/analyses/regions/incomeGrid";
import { portraitOf } from "../../../src/analyses/regions/portrait";
import { CHOICE, type Portrayed, portrayed, rowsOf, type Standing } from "./portraits";

const gridOf = ({ portrait, rows }: Portrayed) =>
  incomeGrid(portrait, { ...rows, grouping: "wb_income" });

const ofAll = (standings: readonly Standing[]) => {
  const rows = rowsOf(standings);
  return gridOf({ portrait: portraitOf(CHOICE, rows), rows });
};

describe("the grid of groups and incomes", () => {
  it("has cells that sum to those of their row, their column and of all, in each thing counted", () => {
    fc.assert(
      fc.property(portrayed, (given) => {
        const { cells, groups, incomes } = gridOf(given);
        expect(cells).toHaveLength(groups.length + 1);
        for (const count of ["countries", "reviewed", "published"] as const) {
          const rows = cells.map((row) => row.map((cell) => cell[count]));
          const columns = rows[0]!.map((_, j) => rows.map((row) => row[j]!));
          for (const line of [...rows, ...columns]) {
            const inner = line.slice(0, -1);
            expect(inner.reduce((sum, n) => sum + n, 0)).toBe(line.at(-1));
          }
          expect(rows.every((row) => row.length === incomes.length + 1)).toBe(true);
        }
        const all = cells.at(-1)!.at(-1)!;
        expect([all.countries, all.published]).toEqual([
          given.rows.counted.length,
          given.portrait.profiles.length,
        ]);
      }),
    );
  });

  it("tells how far three countries or more have come, and of fewer nothing", () => {
    fc.assert(
      fc.property(portrayed, (given) => {
        for (const { published, reached } of gridOf(given).cells.flat()) {
          if (published < 3) expect(reached).toBeNull();
          if (reached === null) continue;
          expect(reached.n).toBeGreaterThanOrEqual(3);
          expect(reached.n).toBeLessThanOrEqual(published);
          expect(reached.reached).toBeLessThanOrEqual(reached.given);
        }
      }),
    );
  });

  it("keeps incomes in their own order, and countries without one last", () => {
    const standing = (income: string | null): Standing => ({ group: "East", income, ranks: [5] });
    const incomes = ["High income", null, "Low income", "Upper middle income"];
    expect(ofAll(incomes.map(standing)).incomes).toEqual([
      "Low income",
      "Upper middle income",
      "High income",
      null,
    ]);
  });

  it("counts by hand", () => {
    const grid = ofAll([
      ...[5, 5, 4].map(
        (rank): Standing => ({ group: "East", income: "Low income", ranks: [rank] }),
      ),
      { group: "East", income: "Low income", status: "block" },
      { group: "West", income: "High income", status: null },
    ]);
    expect(grid.cells[0]![0]).toEqual({
      countries: 4,
      reviewed: 4,
      published: 3,
      reached: { n: 3, given: 3, reached: 2 },
    });
    const { rows } = incomeGridRecords(grid, { group: String, all: "All" });
    expect(rows).toContainEqual(["East", "Low income", 3, 4, 4, 3, 3, 2]);
    expect(rows).toContainEqual(["West", "High income", 0, 0, 1, null, null, null]);
    expect(rows.some(([group, income]) => group === "West" && income === "Low income")).toBe(false);
  });
});
