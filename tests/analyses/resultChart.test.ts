import { describe, expect, it } from "vitest";
import { resultChart } from "../../src/analyses/resultChart";
import type { ConsoleCell, ConsoleColumn } from "../../src/engine/consoleColumns";

type Kind = "text" | "integer" | "number" | "date";

/** The chart of a result with columns `name:kind`. */
function chartOf(columns: readonly string[], rows: readonly (readonly ConsoleCell[])[]) {
  const made = columns.map((column): ConsoleColumn => {
    const [name, kind] = column.split(":") as [string, Kind];
    return { name, type: kind, kind: `${kind}?` };
  });
  return resultChart({ columns: made, rows });
}

describe("a result", () => {
  it("of texts and a number has bars, under all its texts together", () => {
    expect(
      chartOf(
        ["a:text", "n:integer", "b:text"],
        [
          ["x", 1, "p"],
          ["x", 2, null],
        ],
      ),
    ).toEqual({
      form: "bars",
      x: "a, b",
      y: "n",
      scale: "text",
      points: [
        { x: "x, p", y: 1 },
        { x: "x, –", y: 2 },
      ],
      left: 0,
      total: 2,
    });
  });

  it("of days and a number has a line, in the order of the days", () => {
    const rows = [
      ["2021-03-01", 1],
      ["2020-03-01", 2.5],
    ];
    expect(chartOf(["day:date", "n:number"], rows)).toMatchObject({
      form: "line",
      scale: "day",
      points: [
        { x: "2020-03-01", y: 2.5 },
        { x: "2021-03-01", y: 1 },
      ],
    });
  });

  it("of years and a number has a line, of other whole numbers dots", () => {
    const rows = [
      [2021, 1],
      [2020, 2],
    ];
    expect(chartOf(["first_year:integer", "n:integer"], rows)).toMatchObject({
      form: "line",
      scale: "year",
    });
    expect(chartOf(["wave:integer", "n:integer"], rows)).toMatchObject({
      form: "dots",
      scale: "number",
    });
    expect(
      chartOf(
        ["year:integer", "n:integer"],
        [
          [1, 1],
          [2, 2],
        ],
      ),
    ).toMatchObject({ form: "dots" });
  });

  it("of a year that repeats has bars by text, by year and text where the text repeats too, or dots", () => {
    const texts = chartOf(
      ["year:integer", "edition:text", "n:integer"],
      [
        [2020, "a", 1],
        [2020, "b", 2],
        [2021, "a", 3],
      ],
    );
    expect(texts).toMatchObject({ form: "bars", x: "year, edition" });
    expect(
      chartOf(
        ["year:integer", "n:integer"],
        [
          [2020, 1],
          [2020, 2],
        ],
      ),
    ).toMatchObject({
      form: "dots",
      scale: "year",
    });
  });

  it("leaves out what has no number, and counts it", () => {
    const rows = [
      ["a", null],
      ["b", Number.NaN],
      ["c", Number.POSITIVE_INFINITY],
      ["d", 4],
    ];
    expect(chartOf(["x:text", "n:number"], rows)).toMatchObject({
      points: [{ x: "d", y: 4 }],
      left: 3,
      total: 1,
    });
  });

  it("draws as many bars as can be told apart, and counts all", () => {
    const chart = chartOf(
      ["x:text", "n:integer"],
      Array.from({ length: 50 }, (_, i) => [`${i}`, i]),
    );
    expect(chart).toMatchObject({ total: 50, left: 0 });
    expect("points" in chart && chart.points.length).toBe(30);
  });

  it.each([
    [["a:text", "n:integer"], [], { none: "noRows" }],
    [["a:text"], [["x"]], { none: "noNumber" }],
    [["year:integer"], [[2020]], { none: "noNumber" }],
    [["n:integer"], [[1]], { none: "alone" }],
    [
      ["a:text", "n:integer"],
      [
        ["x", 1],
        ["x", 2],
      ],
      { none: "repeated", column: "a" },
    ],
    [
      ["d:date", "n:integer"],
      [
        ["2020-01-01", 1],
        ["2020-01-01", 2],
      ],
      { none: "repeated", column: "d" },
    ],
  ])("has none where that would say nothing: %j", (columns, rows, none) => {
    expect(chartOf(columns, rows)).toMatchObject(none);
  });
});
