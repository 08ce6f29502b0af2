import { describe, expect, it } from "vitest";
import type { ChartRow } from "../../../src/charts/table/chartTable";
import { tableParts } from "../../../src/charts/table/tableParts";

const row = (key: string, heading?: string): ChartRow => ({
  ...{ key, name: key, isLit: false, cells: [] },
  ...(heading !== undefined && { heading }),
});
const partsOf = (rows: readonly ChartRow[], headings: number) =>
  tableParts({ corner: "", columns: [], rows }, headings).map((part) =>
    part.rows.map(({ key }) => key).join(""),
  );

describe("a table in parts", () => {
  it("is parted where a heading stands, and keeps every row in its place", () => {
    const rows = [row("a", "A"), row("b"), row("c", "C"), row("d"), row("e", "E")];
    expect(partsOf(rows, 2)).toEqual(["abcd", "e"]);
    expect(partsOf(rows, 1)).toEqual(["ab", "cd", "e"]);
    expect(partsOf(rows, 9)).toEqual(["abcde"]);
  });

  it("is one part without headings, or without rows", () => {
    expect(partsOf([row("a"), row("b")], 1)).toEqual(["ab"]);
    expect(partsOf([], 1)).toEqual([""]);
  });
});
