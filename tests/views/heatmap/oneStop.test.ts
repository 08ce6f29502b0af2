// @vitest-environment jsdom
import { expect, it } from "vitest";
import { keepOneStop } from "../../../src/views/heatmap/gridCells";

/** A grid whose cells have these places and stops, row by row. */
function grid(...cells: readonly (readonly [place: string, stop: number])[]) {
  document.body.innerHTML = `<table><tbody><tr>${cells
    .map(([place, stop]) => `<td data-place="${place}" tabindex="${stop}"></td>`)
    .join("")}</tr></tbody></table>`;
  return document.querySelector("table")!;
}

const stopsOf = (table: HTMLElement) =>
  [...table.querySelectorAll<HTMLElement>('[tabindex="0"]')].map(({ dataset }) => dataset.place);

it("makes the cell that has the focus the one stop of a grid, whatever else is one", () => {
  const table = grid(["0 0", 0], ["1 0", -1], ["2 0", 0]);
  table.querySelector<HTMLElement>('[data-place="1 0"]')!.focus();
  keepOneStop(table);
  expect(stopsOf(table)).toEqual(["1 0"]);
});

it.each([
  [
    "where a reader left the grid",
    [
      ["0 0", 0],
      ["1 0", -1],
      ["2 0", 0],
    ],
    ["2 0"],
  ],
  [
    "the first cell where no other is one",
    [
      ["0 0", 0],
      ["1 0", -1],
    ],
    ["0 0"],
  ],
  [
    "the first cell where the stop is gone",
    [
      ["0 0", -1],
      ["1 0", -1],
    ],
    ["0 0"],
  ],
  ["nothing in a grid without a cell", [], []],
] as const)("keeps %s", (_, cells, stops) => {
  const table = grid(...cells);
  keepOneStop(table);
  expect(stopsOf(table)).toEqual(stops);
});
