import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CellMark, cellMarks } from "../../../src/charts/table/cellMarks";
import { stageAt } from "../../../src/model/stage";

const rects = (marks: readonly CellMark[]) => marks.filter((mark) => mark.shape === "rect");
const lines = (marks: readonly CellMark[]) => marks.filter((mark) => mark.shape === "line");
const dots = (marks: readonly CellMark[]) => marks.filter((mark) => mark.shape === "dot");

const countsUpTo = (most: number) =>
  fc
    .array(fc.nat({ max: most }), { minLength: 9, maxLength: 9 })
    .filter((counts) => counts.some((count) => count > 0));

describe("shares of places", () => {
  it("fill the whole cell, side by side from the lowest, each as wide as its share", () => {
    fc.assert(
      fc.property(countsUpTo(20), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const marks = rects(cellMarks({ kind: "shares", counts }));
        const area = marks.reduce((sum, { width, height }) => sum + width * height, 0);
        expect(area).toBeCloseTo(1, 9);
        let passed = 0;
        for (const [i, count] of counts.entries()) {
          if (count === 0) continue;
          const { low, high } = stageAt(i + 1);
          const own = marks.filter(({ x }) => Math.abs(x - passed / total) < 1e-9);
          expect(own.map(({ look }) => look)).toEqual(low === high ? [low] : [high, low]);
          for (const { width } of own) expect(width).toBeCloseTo(count / total, 9);
          passed += count;
        }
      }),
    );
  });

  it("draw a place between two stages as both, the upper above", () => {
    const marks = rects(cellMarks({ kind: "shares", counts: [0, 0, 0, 4, 0, 0, 0, 0, 0] }));
    expect(marks.map(({ look, y, height }) => [look, y, height])).toEqual([
      [3, 0, 0.5],
      [2, 0.5, 0.5],
    ]);
  });
});

describe("dots of few", () => {
  it("are one a country, lowest first, within the cell and never over one another", () => {
    const few = countsUpTo(2).filter((counts) => counts.reduce((sum, n) => sum + n, 0) < 8);
    fc.assert(
      fc.property(few, (counts) => {
        const marks = dots(cellMarks({ kind: "dots", counts }));
        const places = counts.flatMap((count, i) => Array.from({ length: count }, () => i + 1));
        expect(marks.map(({ look, around }) => [look, around ?? look])).toEqual(
          places.map((place) => Object.values(stageAt(place))),
        );
        for (const [i, { x }] of marks.entries()) {
          expect(x).toBeGreaterThan(marks[i - 1]?.x ?? 0);
          expect(x).toBeLessThan(1);
        }
      }),
    );
  });
});

describe("who had reached a stage", () => {
  const reached = fc
    .record({ placed: fc.integer({ min: 3, max: 40 }), more: fc.nat({ max: 40 }) })
    .chain(({ placed, more }) =>
      fc.record({
        placed: fc.constant(placed),
        reached: fc.nat({ max: placed }),
        of: fc.constant(placed + more),
        ends: fc.tuple(fc.nat({ max: placed + more }), fc.nat({ max: placed + more })),
      }),
    )
    .map(({ placed, reached: count, of, ends }) => ({
      placed,
      reached: count,
      bounds: { lo: Math.min(...ends), hi: Math.max(...ends), of },
    }));

  it("is a bar of the published share, and below it what is certain, and what is possible from there on", () => {
    fc.assert(
      fc.property(reached, (of) => {
        const marks = cellMarks({ kind: "reached", ...of });
        const [bar] = rects(marks);
        expect([bar!.x, bar!.width]).toEqual([0, of.reached / of.placed]);
        const { lo, hi, of: n } = of.bounds;
        const bounds = lines(marks).filter(({ look }) => look !== "line");
        const saysMuch = hi - lo < n / 2;
        expect(bounds.map(({ look, from, to }) => [look, from[0], to[0]])).toEqual([
          ...(saysMuch && lo > 0 ? [["certain", 0, lo / n]] : []),
          ...(saysMuch && lo < hi ? [["open", lo / n, hi / n]] : []),
        ]);
        for (const { from } of bounds) expect(from[1]).toBeGreaterThan(bar!.y + bar!.height);
      }),
    );
  });

  it("has no bounds where none is unpublished, and no bar where none has a stage", () => {
    const marks = cellMarks({ kind: "reached", reached: 0, placed: 0, bounds: null });
    expect(rects(marks)[0]!.width).toBe(0);
    expect(lines(marks).map(({ look }) => look)).toEqual(["line"]);
  });
});

describe("a bar", () => {
  const bar = (from: number, to: number, scale: readonly [number, number]) =>
    cellMarks({ kind: "bar", from, to, scale });

  it("stands on its scale between its two values, whichever comes first", () => {
    expect(rects(bar(-1, 1, [-2, 2]))[0]).toMatchObject({ x: 0.25, width: 0.5 });
    expect(rects(bar(1, -1, [-2, 2]))[0]).toMatchObject({ x: 0.25, width: 0.5 });
  });

  it("has a line at zero where its scale holds it", () => {
    expect(lines(bar(0, 1, [0, 4])).map(({ from }) => from[0])).toEqual([0]);
    expect(lines(bar(0, 1, [-3, 1])).map(({ from }) => from[0])).toEqual([0.75]);
    expect(lines(bar(2, 3, [1, 4]))).toEqual([]);
  });
});

it("draws no mark for a shade, which is the ground of its cell", () => {
  expect(cellMarks({ kind: "shade", strength: 0.5 })).toEqual([]);
});
