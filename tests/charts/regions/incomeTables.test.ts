import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { howReviewed } from "../../../src/analyses/regions/howReviewed";
import { incomeGap } from "../../../src/analyses/regions/incomeGap";
import { incomeGrid } from "../../../src/analyses/regions/incomeGrid";
import { mixesOf } from "../../../src/analyses/regions/mixes";
import { howReviewedTable } from "../../../src/charts/regions/howReviewedTable";
import { incomeGapTable } from "../../../src/charts/regions/incomeGapTable";
import { incomeGridTable } from "../../../src/charts/regions/incomeGridTable";
import { mixesTable } from "../../../src/charts/regions/mixesTable";
import { variationTable } from "../../../src/charts/regions/variationTable";
import type { ChartTable } from "../../../src/charts/table/chartTable";
import { portrayed } from "../../analyses/regions/portraits";

function expectWhole({ columns, rows }: ChartTable): void {
  for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  for (const list of [columns, rows]) {
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  }
}

describe("the tables that tell region from income", () => {
  it("have a cell a column, and light the groups and items that are chosen", () => {
    fc.assert(
      fc.property(portrayed, ({ portrait, rows }) => {
        const { choice } = portrait;
        const gap = incomeGap(portrait);
        const grid = incomeGridTable(
          portrait,
          incomeGrid(portrait, { ...rows, grouping: "income_band" }),
        );
        const byGroup = [
          grid,
          mixesTable(portrait, mixesOf(portrait)),
          howReviewedTable(portrait, howReviewed(portrait)),
        ];
        for (const table of byGroup) {
          expectWhole(table);
          for (const { key, isLit } of table.rows) {
            expect(isLit).toBe(key !== "" && [choice.group, choice.other].includes(key));
          }
        }
        if (gap === null) return;
        const table = incomeGapTable(portrait, gap);
        expectWhole(table);
        expect(table.rows.filter(({ isLit }) => isLit).map(({ key }) => key)).toEqual(
          portrait.items.filter(({ code }) => code === choice.item).map(({ code }) => code),
        );
      }),
    );
  });

  it("draw a gap on one scale both ways, and none where it cannot be told", () => {
    fc.assert(
      fc.property(portrayed, ({ portrait }) => {
        const gap = incomeGap(portrait);
        if (gap === null) return;
        const { rows } = incomeGapTable(portrait, gap);
        for (const [i, { told }] of gap.items.entries()) {
          const [words, bar] = rows[i]!.cells;
          if (told === null) {
            expect(words).toMatchObject({
              text: expect.stringMatching(/^cannot be told: /),
              over: 4,
            });
            expect(bar).toEqual({ text: "" });
            continue;
          }
          expect(bar!.drawing).toMatchObject({ kind: "bar", from: 0, to: told.gap });
          expect(Math.abs(Number(words!.text.replace("−", "-")) - told.gap)).toBeLessThan(0.051);
        }
      }),
    );
  });

  it("draw the mix that is chosen, and say of which incomes a group lacks countries", () => {
    fc.assert(
      fc.property(portrayed, ({ portrait }) => {
        const mixes = mixesOf(portrait);
        const { rows } = mixesTable(portrait, mixes);
        for (const [i, { told }] of mixes.groups.entries()) {
          const [, pooled, drawn] = rows[i]!.cells;
          const to = told?.share[portrait.choice.mix] ?? null;
          expect(drawn!.drawing).toEqual(
            to === null ? undefined : { kind: "bar", from: 0, to, scale: [0, 1] },
          );
          if (told !== null && told.share.pooled === null) {
            for (const income of told.lacking) expect(pooled!.text).toContain(income);
          }
        }
      }),
    );
  });

  it("show how much chance alone gives, with its p, and nothing of incomes that are not held", () => {
    const of = {
      share: 0.21,
      byChance: 0.05,
      p: 0.001,
      pSpread: 0.1,
      arrangements: 1000,
      isBalanced: true,
    };
    const texts = (byIncome: number | null, pWithin: number | null) =>
      variationTable({ ...of, byIncome, pWithin }).rows.map(({ cells }) =>
        cells.map(({ text }) => text),
      );
    expect(texts(0.18, 0.233)).toEqual([
      ["0.21", "", ""],
      ["0.05", "0.001", ""],
      ["0.18", "0.233", ""],
    ]);
    expect(texts(0.18, null)[2]).toEqual(["0.18", "–", ""]);
    expect(texts(null, null)).toHaveLength(2);
  });
});
