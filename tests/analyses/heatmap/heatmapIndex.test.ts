import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/analyses/cells/cell";
import { groupCell } from "../../../src/analyses/cells/cells";
import { indexOfCell } from "../../../src/analyses/heatmap/heatmapIndex";
import { type StageRange, stageAt, stageFrom } from "../../../src/model/stage";
import { stageIndex } from "../../../src/statistics/description/stageIndex";

const of = (stages: readonly StageRange[]): Cell =>
  groupCell({ published: stages.length, unpublished: 0, placed: stages, notAssessed: 0 });

describe("the index of a group’s cell", () => {
  it.each([
    [["2", "2", "2"], 2],
    [["1", "3", "5"], 3],
    [["1", "1", "4"], 2],
    [["1-2", "2", "2-3"], 2],
    [["4-5", "4-5", "5", "5"], 4.75],
    [["1", "1-2", "5"], 2.5],
  ])("is the mean of its stages, between two as their middle: %j, %d", (stages, index) => {
    expect(indexOfCell(of(stages.map((stage) => stageFrom(stage)!)))).toBe(index);
  });

  it("is what the stages’ values give one by one, and lies on the scale", () => {
    const stages = fc.array(fc.integer({ min: 1, max: 9 }).map(stageAt), { minLength: 3 });
    fc.assert(
      fc.property(stages, (given) => {
        const index = indexOfCell(of(given))!;
        expect(index).toBeCloseTo(stageIndex(given.map(({ low, high }) => (low + high) / 2))!, 12);
        expect(index).toBeGreaterThanOrEqual(1);
        expect(index).toBeLessThanOrEqual(5);
      }),
    );
  });
});

it.each<[Cell, number | null]>([
  [{ kind: "dimension", n: 3, counts: [], placed: 9, asked: 9, index: 2.25 }, 2.25],
  [{ kind: "dimension", n: 3, counts: [], placed: 3, asked: 9, index: null }, null],
  [{ kind: "stage", low: 2, high: 2 }, null],
  [{ kind: "few", n: 2 }, null],
  [{ kind: "notAssessed" }, null],
  [{ kind: "withheld" }, null],
])("the index of the cell %o is %s", (cell, index) => {
  expect(indexOfCell(cell)).toBe(index);
});
