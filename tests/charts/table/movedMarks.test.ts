import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element } from "../../../src/charts/picture/pictureMarkup";
import type { CellMark } from "../../../src/charts/table/cellMarks";
import { cellMarks } from "../../../src/charts/table/cellMarks";
import type { ChartTable, MovedCounts } from "../../../src/charts/table/chartTable";
import { movedCell, movedRuler, movedScale } from "../../../src/charts/table/movedMarks";
import { tableBlock } from "../../../src/charts/table/tableBlock";
import { overlaps, parsed, textBoxes } from "../picture/pictureBoxes";

const upTo = (most: number) => fc.nat({ max: most });
const counts = (most: number): fc.Arbitrary<MovedCounts> =>
  fc.record({
    fell: upTo(most),
    fellHalf: upTo(most),
    stayed: upTo(most),
    roseHalf: upTo(most),
    rose: upTo(most),
  });
const tables = fc
  .constantFrom(1, 3, 40, 999)
  .chain((most) => fc.array(counts(most), { minLength: 1, maxLength: 6 }));

const drawn = (row: MovedCounts, rows: readonly MovedCounts[]) =>
  cellMarks({ kind: "moved", counts: row, scale: movedScale(rows) });
const rects = (marks: readonly CellMark[]) => marks.filter((mark) => mark.shape === "rect");
const numbers = (marks: readonly CellMark[]) => marks.filter((mark) => mark.shape === "number");
const zeroOf = (marks: readonly CellMark[]) =>
  marks.flatMap((mark) => (mark.shape === "line" && mark.look === "zero" ? mark.from[0] : []))[0]!;

const NONE = { fell: 0, fellHalf: 0, stayed: 0, roseHalf: 0, rose: 0 };

describe("how many moved", () => {
  it("is as wide as there are countries, of whichever part and row", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const sizes = rows.map((row) => {
          const n = row.fell + row.fellHalf + row.stayed + row.roseHalf + row.rose;
          const width = rects(drawn(row, rows)).reduce((sum, mark) => sum + mark.width, 0);
          return { n, width };
        });
        const unit = Math.max(...sizes.map(({ n, width }) => (n === 0 ? 0 : width / n)));
        for (const { n, width } of sizes) expect(width).toBeCloseTo(n * unit, 9);
      }),
    );
  });

  it("lies to the left of one line where it fell, to the right where it rose, and apart where it stayed", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const zeros = rows.map((row) => {
          const marks = drawn(row, rows);
          const zero = zeroOf(marks);
          const moved = rects(marks).filter(({ look }) => look !== "hollow");
          const ends = (side: typeof moved) => side.reduce((sum, { width }) => sum + width, 0);
          const left = moved.filter(({ x }) => x < zero - 1e-9);
          const right = moved.filter(({ x }) => x >= zero - 1e-9);
          for (const { x, width } of left) expect(x + width).toBeLessThanOrEqual(zero + 1e-9);
          const stayed = rects(marks).find(({ look }) => look === "hollow");
          const end = zero + ends(right);
          if (stayed) {
            expect(stayed.x - end).toBeGreaterThan(0.19);
            expect(stayed.x + stayed.width).toBeLessThanOrEqual(1 + 1e-9);
          }
          expect(zero - ends(left)).toBeGreaterThanOrEqual(-1e-9);
          return zero;
        });
        expect(new Set(zeros).size).toBe(1);
      }),
    );
  });

  it("has whole stages at the line and half stages outside them", () => {
    const row = { fell: 2, fellHalf: 1, stayed: 4, roseHalf: 3, rose: 5 };
    const marks = drawn(row, [row]);
    const looks = rects(marks)
      .toSorted((a, b) => a.x - b.x)
      .map(({ look }) => look);
    expect(looks).toEqual(["half", "accent", "accent", "half", "hollow"]);
  });

  it("says at each side how many it has, none among them", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const row of rows) {
          expect(numbers(drawn(row, rows)).map(({ value }) => value)).toEqual([
            row.fell + row.fellHalf,
            row.rose + row.roseHalf,
            row.stayed,
          ]);
        }
      }),
    );
  });

  it("refuses more than its scale has room for", () => {
    const scale = movedScale([{ ...NONE, rose: 5, stayed: 5, fell: 5 }]);
    const marks = (row: Partial<MovedCounts>) => () =>
      cellMarks({ kind: "moved", counts: { ...NONE, ...row }, scale });
    expect(marks({ rose: 5 })).not.toThrow();
    expect(marks({ rose: 5, roseHalf: 1 })).toThrow(RangeError);
    expect(marks({ fellHalf: 6 })).toThrow(RangeError);
    expect(marks({ stayed: 6 })).toThrow(RangeError);
  });

  it("says for the ear of how many, and how many of each side moved by half a stage only", () => {
    const row = { fell: 0, fellHalf: 0, stayed: 12, roseHalf: 5, rose: 15 };
    expect(movedCell(row, movedScale([row]), "32 countries").spoken).toBe(
      "Of 32 countries, 20 rose (5 by half a stage), 12 stayed and 0 fell",
    );
  });
});

describe("how many moved, in a picture", () => {
  const tableOf = (rows: readonly MovedCounts[]): ChartTable => {
    const scale = movedScale(rows);
    return {
      corner: "Dimension",
      columns: [
        { key: "moved", name: "Between reviews", of: "drawing", ruler: movedRuler(scale) },
        { key: "n", name: "n", of: "number" },
        { key: "note", name: "Note", of: "text" },
      ],
      rows: rows.map((row, i) => ({
        key: `${i}`,
        name: "Policy",
        isLit: false,
        cells: [movedCell(row, scale, "30 countries"), { text: "30" }, { text: "few" }],
      })),
    };
  };

  it("has no word or number over another, whatever the extremes and however little the room", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(200, 480, 900, 1500), (rows, width) => {
        const block = tableBlock(tableOf(rows), width, 14);
        const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg" }, block.drawn(0, 0));
        const boxes = textBoxes(parsed(svg));
        expect(overlaps(boxes)).toEqual([]);
        for (const side of ["← fell", "rose →", "stayed"]) {
          expect(boxes.filter(({ said }) => said === side)).toHaveLength(1);
        }
        for (const { left, right } of boxes) {
          expect(left).toBeGreaterThanOrEqual(-0.01);
          expect(right).toBeLessThanOrEqual(block.width + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has no number over what stayed", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const block = tableBlock(tableOf(rows), 480, 14);
        const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg" }, block.drawn(0, 0));
        const picture = parsed(svg);
        const bars = [...picture.querySelectorAll("rect")].map((bar) => ({
          left: Number(bar.getAttribute("x")),
          right: Number(bar.getAttribute("x")) + Number(bar.getAttribute("width")),
          top: Number(bar.getAttribute("y")),
          bottom: Number(bar.getAttribute("y")) + Number(bar.getAttribute("height")),
        }));
        const numbers = textBoxes(picture).filter(({ said }) => /^\d+$/.test(said));
        for (const number of numbers) {
          const over = bars.filter(
            ({ left, right, top, bottom }) =>
              number.left < right - 0.01 &&
              left < number.right - 0.01 &&
              number.top < bottom &&
              top < number.bottom,
          );
          expect(over).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
