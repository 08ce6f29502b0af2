import { describe, expect, it } from "vitest";
import { element } from "../../../src/charts/picture/pictureMarkup";
import { cellKey, cellKeyBlock } from "../../../src/charts/table/cellKey";
import type { ChartTable, Drawing } from "../../../src/charts/table/chartTable";
import { movedScale } from "../../../src/charts/table/movedMarks";
import { words } from "../../../src/words/words";
import { overlaps, parsed, textBoxes } from "../picture/pictureBoxes";

const tableOf = (...drawings: Drawing[]): ChartTable => ({
  corner: "Row",
  columns: [{ key: "d", name: "Drawing", of: "drawing" }],
  rows: drawings.map((drawing, i) => ({
    key: `${i}`,
    name: "Row",
    isLit: false,
    cells: [{ text: "", drawing }],
  })),
});
const moved = (fellHalf: number): Drawing => {
  const counts = { fell: 1, fellHalf, stayed: 0, roseHalf: 0, rose: 0 };
  return { kind: "moved", counts, scale: movedScale([counts]) };
};
const reviews = (...places: (number | null)[]): Drawing => ({ kind: "dumbbell", places });
const namesOf = (...drawings: Drawing[]) =>
  cellKey([tableOf(...drawings)]).items.map(({ name }) => name);

describe("what marks mean", () => {
  const { moved: bars, dumbbell } = words.drawings;

  it("is said of what is drawn, and of nothing else", () => {
    expect(namesOf(moved(0))).toEqual([bars.key.whole, bars.key.stayed]);
    expect(namesOf(moved(1))).toEqual([bars.key.whole, bars.key.half, bars.key.stayed]);
    expect(namesOf(reviews(1, 2))).toEqual([dumbbell.key.first, dumbbell.key.latest]);
    expect(namesOf(reviews(1, 2), reviews(3, 3))).toContain(dumbbell.key.same);
    expect(namesOf(reviews(1, 2, 3))).toContain(dumbbell.key.between);
    expect(namesOf(reviews(1, 3, 3))).toContain(dumbbell.key.within);
    expect(namesOf({ kind: "shade", strength: 1 })).toEqual([]);
  });

  it("says what the numbers of stages are wherever stages stand over a column", () => {
    expect(cellKey([tableOf(reviews(1, 2))]).numbers).toContain("3 Established");
    expect(cellKey([tableOf(moved(1))]).numbers).toBeNull();
  });

  it("stands in a picture with the same names, none over another", () => {
    const tables = [tableOf(moved(1), reviews(1, 3, 3), reviews(2, 2))];
    for (const width of [400, 1500]) {
      const block = cellKeyBlock(tables)(width, 14);
      const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg" }, block.drawn(0, 0));
      const boxes = textBoxes(parsed(svg));
      expect(overlaps(boxes)).toEqual([]);
      const said = boxes.map((box) => box.said).join(" ");
      for (const { name } of cellKey(tables).items) expect(said).toContain(name);
    }
  });
});
