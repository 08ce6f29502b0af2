import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movesByItem } from "../../../src/analyses/progress/movesByItem";
import { openedRecords } from "../../../src/analyses/progress/openedRecords";
import {
  mostFrequent,
  movesBetween,
  stageMoves,
  stageMovesRecords,
} from "../../../src/analyses/progress/stageMoves";
import { sumOf } from "../../../src/statistics/sums";
import { type MadeCountry, madePairs, moved } from "./madePairs";

const place = fc.option(fc.integer({ min: 1, max: 9 }));
const at = fc.record({ H01: place, H02: place, H05: place });
const countries = fc.array(fc.tuple(at, at), { maxLength: 12 }).map((all) =>
  all.map(
    ([first, second], i): MadeCountry => ({
      name: `Land ${String.fromCharCode(65 + i)}`,
      reviews: [{ at: first }, { at: second }],
    }),
  ),
);
const item = fc.constantFrom("", "D1", "H01", "H05");

describe("from which stage to which", () => {
  it("counts whole stages, and half steps on the diagonal apart", () => {
    // 1 → 2, 1 → 1–2, 2–3 → 2, 2 → 2, 2–3 → 3, 5 → 1.
    const pairs = madePairs([
      moved("Alder", 1, 3),
      moved("Birch", 1, 2),
      moved("Cedar", 4, 3),
      moved("Dogwood", 3, 3),
      moved("Elder", 4, 5),
      moved("Fir", 9, 1),
      moved("Gum", null, 3),
    ]);
    const all = stageMoves(pairs);
    expect(all.counts).toEqual([
      [1, 1, 0, 0, 0],
      [0, 2, 1, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [1, 0, 0, 0, 0],
    ]);
    expect(all).toMatchObject({
      ...{ n: 6, countries: 6, items: 1, up: 2, same: 3, down: 1, upWithin: 1, downWithin: 1 },
      ...{ rowTotals: [2, 3, 0, 0, 1], columnTotals: [2, 3, 1, 0, 0] },
    });
    const rows = stageMovesRecords(all).rows.filter(([, , n]) => n !== 0);
    expect(rows).toEqual([
      [1, 1, 1, 1, 0],
      [1, 2, 1, 0, 0],
      [2, 2, 2, 0, 1],
      [2, 3, 1, 1, 0],
      [5, 1, 1, 0, 0],
    ]);
  });

  it("adds up to all moves, by rows, columns, cells and half steps", () => {
    fc.assert(
      fc.property(countries, item, (made, looked) => {
        const pairs = madePairs(made, { item: looked });
        const all = stageMoves(pairs);
        const moves = movesByItem(pairs).all;
        expect(all.n).toBe(moves.n);
        expect(sumOf(all.rowTotals)).toBe(moves.n);
        expect(sumOf(all.columnTotals)).toBe(moves.n);
        expect(all.counts.map(sumOf)).toEqual(all.rowTotals);
        const { rows } = stageMovesRecords(all);
        expect(rows).toHaveLength(25);
        const column = (i: number) => sumOf(rows.map((row) => Number(row[i])));
        expect([column(2), column(3), column(4)]).toEqual([
          moves.n,
          moves.roseHalf,
          moves.fellHalf,
        ]);
        expect(all.up + all.upWithin).toBe(moves.rose);
        expect(all.down + all.downWithin).toBe(moves.fell);
      }),
    );
  });

  it("opens into the countries of each cell, each once, in the order of the pairs", () => {
    fc.assert(
      fc.property(countries, item, (made, looked) => {
        const pairs = madePairs(made, { item: looked });
        const all = stageMoves(pairs);
        for (const [i, row] of all.counts.entries()) {
          for (const [j, n] of row.entries()) {
            const opened = movesBetween(all, [i + 1, j + 1])!;
            expect(opened.n).toBe(n);
            expect(sumOf(opened.countries.map(({ moves }) => moves.length))).toBe(n);
            expect(openedRecords(pairs, opened).rows).toHaveLength(n);
            const names = opened.countries.map(({ pair }) => pair.name);
            expect(names.every((name, i) => i === 0 || names[i - 1]! < name)).toBe(true);
          }
        }
      }),
    );
  });

  it("opens nothing where nothing is asked for, and an empty cell without countries", () => {
    const all = stageMoves(madePairs([moved("Alder", 1, 3)]));
    expect(movesBetween(all, [0, 0])).toBeNull();
    expect(movesBetween(all, [5, 1])).toMatchObject({ n: 0, countries: [] });
  });

  it("names the most frequent moves off the diagonal, ties all", () => {
    const of = (...countries: MadeCountry[]) => mostFrequent(stageMoves(madePairs(countries)));
    const stayed = [moved("A", 3, 3), moved("B", 3, 4), moved("C", 3, 3)];
    expect(of(...stayed)).toEqual({ n: 0, between: [] });
    expect(of(...stayed, moved("D", 1, 3), moved("E", 5, 3))).toEqual({
      n: 1,
      between: [
        [1, 2],
        [3, 2],
      ],
    });
    expect(of(...stayed, moved("D", 1, 3), moved("E", 5, 3), moved("F", 2, 3))).toEqual({
      n: 2,
      between: [[1, 2]],
    });
  });
});
