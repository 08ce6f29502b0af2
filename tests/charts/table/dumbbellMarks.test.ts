import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element } from "../../../src/charts/picture/pictureMarkup";
import { cellMarks } from "../../../src/charts/table/cellMarks";
import type { ChartTable } from "../../../src/charts/table/chartTable";
import { dumbbellCell, stageRuler } from "../../../src/charts/table/dumbbellMarks";
import { tableBlock } from "../../../src/charts/table/tableBlock";
import { STAGES } from "../../../src/model/stage";
import { overlaps, parsed, textBoxes } from "../picture/pictureBoxes";

const marksOf = (...places: (number | null)[]) => cellMarks({ kind: "dumbbell", places });
const reviewsOf = (...places: (number | null)[]) =>
  marksOf(...places).flatMap((mark) => (mark.shape === "review" ? [[mark.of, mark.x]] : []));
const waysOf = (...places: (number | null)[]) =>
  marksOf(...places).flatMap((mark) =>
    mark.shape === "line" && mark.look === "way" ? [[mark.from[0], mark.to[0]]] : [],
  );
const place = fc.integer({ min: 1, max: 9 }).map((half) => (half + 1) / 2);

describe("marks of reviews", () => {
  it("stand on the stage's own place, half stages in the middle of two", () => {
    const at = (value: number) => reviewsOf(value)[0]![1];
    const ruler = stageRuler();
    expect(ruler.map(({ name }) => name)).toEqual(STAGES.map(({ name }) => name));
    for (const [i, mark] of ruler.entries()) expect(at(i + 1)).toBeCloseTo(mark.at, 12);
    expect(at(2.5)).toBeCloseTo((ruler[1]!.at + ruler[2]!.at) / 2, 12);
  });

  it("are open of the first, filled of the latest, and a ring in between, with one line over all of them", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 4 }), (places) => {
        const marks = reviewsOf(...places);
        expect(marks[0]![0]).toBe("first");
        expect(marks[1]![0]).toBe("latest");
        for (const [i, value] of places.slice(1, -1).entries()) {
          expect(marks[2 + i]![0]).toBe(value === places.at(-1) ? "within" : "between");
        }
        const across = marks.map(([, x]) => Number(x));
        const [low, high] = [Math.min(...across), Math.max(...across)];
        expect(waysOf(...places)).toEqual(low < high ? [[low, high]] : []);
        for (const x of across) {
          expect(x).toBeGreaterThanOrEqual(0.1);
          expect(x).toBeLessThanOrEqual(0.9);
        }
      }),
    );
  });

  it("leave the direction to be read: the other way round the first and the latest change places", () => {
    expect(reviewsOf(2, 4)).toEqual([
      ["first", 0.3],
      ["latest", 0.7],
    ]);
    expect(reviewsOf(4, 2)).toEqual([
      ["first", 0.7],
      ["latest", 0.3],
    ]);
  });

  it("are not there where a review is not shown", () => {
    expect(reviewsOf(null, 3)).toEqual([["latest", 0.5]]);
    expect(reviewsOf(3, null)).toEqual([["first", 0.5]]);
    expect(reviewsOf(2, null, 3).map(([of]) => of)).toEqual(["first", "latest"]);
    expect(reviewsOf(null, null)).toEqual([]);
    expect(waysOf(null, 3)).toEqual([]);
    expect(waysOf(null, null)).toEqual([]);
  });

  it("are refused outside the five stages", () => {
    expect(() => marksOf(0.5, 2)).toThrow(RangeError);
    expect(() => marksOf(2, 5.5)).toThrow(RangeError);
    expect(() => marksOf(Number.NaN)).toThrow(RangeError);
  });

  it("are said for the ear, review by review: between two stages as such, an index as one, and why one is not shown", () => {
    const stages = dumbbellCell(
      [
        { when: "2015", place: 2 },
        { when: "2018", why: "not published" },
        { when: "2021", place: 2.5 },
      ],
      "stage",
    );
    expect(stages.spoken).toBe(
      "2015: Formative; 2018: not published; 2021: between Formative and Established",
    );
    expect(stages.drawing).toEqual({ kind: "dumbbell", places: [2, null, 2.5] });
    expect(dumbbellCell([{ when: "2015", place: 2.431 }], "index").spoken).toBe("2015: index 2.43");
  });
});

describe("marks of reviews, in a picture", () => {
  const table: ChartTable = {
    corner: "Country",
    columns: [
      { key: "d", name: "Reviews", of: "drawing", ruler: stageRuler() },
      { key: "n", name: "n", of: "number" },
    ],
    rows: [
      [1, 5],
      [3, 3],
      [null, 2],
      [4, 2, 4],
    ].map((places, i) => ({
      key: `${i}`,
      name: "Xanadu",
      isLit: false,
      cells: [{ text: "", drawing: { kind: "dumbbell", places } }, { text: "2" }],
    })),
  };
  const drawn = (width: number) => {
    const block = tableBlock(table, width, 14);
    const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg" }, block.drawn(0, 0));
    return { block, picture: parsed(svg) };
  };

  it("are as many circles as the page has, within the column", () => {
    for (const width of [200, 900]) {
      const { block, picture } = drawn(width);
      const circles = [...picture.querySelectorAll("circle")];
      const expected = table.rows.flatMap(({ cells }) =>
        cellMarks(cells[0]!.drawing!).filter(({ shape }) => shape === "review"),
      );
      expect(circles).toHaveLength(expected.length);
      for (const circle of circles) {
        const [x, r] = ["cx", "r"].map((name) => Number(circle.getAttribute(name)));
        expect(x! - r!).toBeGreaterThan(0);
        expect(x! + r!).toBeLessThan(block.width);
      }
    }
  });

  it("stand under the names of stages, or where these have no room their numbers", () => {
    const heads = (width: number) => {
      const boxes = textBoxes(drawn(width).picture);
      expect(overlaps(boxes)).toEqual([]);
      return boxes.map(({ said }) => said);
    };
    expect(heads(900)).toEqual(expect.arrayContaining(STAGES.map(({ name }) => name)));
    expect(heads(200)).toEqual(expect.arrayContaining(["1", "2", "3", "4", "5"]));
    expect(heads(200)).not.toContain("Formative");
  });
});
