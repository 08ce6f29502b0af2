import { describe, expect, it } from "vitest";
import { boundsAt, boundsOver, type Unpublished } from "../../../src/analyses/cells/groupBounds";
import { groupCells, themeBounds } from "../../../src/analyses/cells/groupCells";
import { heatmapOfGroups } from "../../../src/analyses/heatmap/heatmapOfGroups";
import { stageFrom } from "../../../src/model/stage";
import type { GroupCounted } from "../../../src/queries/groupsCounted";
import { CHOICE, COLUMNS, ofGroups } from "../answers";

/** Countries that count with a review in a block, or with one that is withheld. */
const inBlock = (n: number, block_id: string | null, edition = "2016"): Unpublished => ({
  countries: n,
  block_id,
  edition,
});

const saying = (block_id: string, n: number, said: readonly (readonly [number, number])[]) =>
  said.map(([lo, hi], i) => ({ block_id, n, theme: "H01", threshold: i + 2, lo, hi }));

const placed = (...stages: string[]) => stages.map((stage) => stageFrom(stage)!);

const STATEMENTS = [
  ...saying("b1", 7, [
    [4, 7],
    [4, 7],
    [0, 3],
  ]),
  ...saying("b2", 14, [
    [10, 14],
    [5, 9],
    [0, 4],
  ]),
];

const ASKED = ["H01", "H02"].map((theme) => ({ edition: "2016", theme }));

describe("the bounds of some countries in a theme", () => {
  const later = [
    { block_id: "b1", review_id: "XA-1", theme: "H01", low: 3, high: 3 },
    { block_id: "b1", review_id: "XB-1", theme: "H01", low: null, high: null },
    { block_id: "b1", review_id: "XA-1", theme: "H02", low: 5, high: 5 },
  ];

  it("are those of the named reviews alone where nothing is unpublished", () => {
    const bounds = boundsOver({ statements: [], later: [], asked: ASKED });
    expect(bounds("H01", placed("1", "2-3", "3", "4-5"), [])).toEqual([
      { lo: 3, hi: 3, of: 4 },
      { lo: 2, hi: 2, of: 4 },
      { lo: 1, hi: 1, of: 4 },
    ]);
  });

  it("add what blocks say, whole or cut, and what is withheld", () => {
    const bounds = boundsOver({ statements: STATEMENTS, later: [], asked: ASKED });
    const countries = [inBlock(14, "b2"), inBlock(5, "b1"), inBlock(1, null)];
    expect(bounds("H01", placed("3", "1"), countries)).toEqual([
      { lo: 1 + 10 + 2, hi: 1 + 14 + 5 + 1, of: 22 },
      { lo: 1 + 5 + 2, hi: 1 + 9 + 5 + 1, of: 22 },
      { lo: 0, hi: 4 + 3 + 1, of: 22 },
    ]);
  });

  it("take out who is named by now, with its own stage in that theme", () => {
    const bounds = boundsOver({ statements: STATEMENTS, later, asked: ASKED });
    expect(bounds("H01", [], [inBlock(5, "b1")])).toEqual([
      { lo: 3, hi: 5, of: 5 },
      { lo: 3, hi: 5, of: 5 },
      { lo: 0, hi: 3, of: 5 },
    ]);
  });

  it("count no country whose edition does not ask for the theme", () => {
    const bounds = boundsOver({ statements: STATEMENTS, later: [], asked: ASKED });
    const older = [inBlock(5, "b1", "2014"), inBlock(2, null, "2014")];
    expect(bounds("H01", placed("3"), older)[0]).toEqual({ lo: 1, hi: 1, of: 1 });
    const mixed = [inBlock(1, "b1", "2014"), inBlock(4, "b1"), inBlock(2, null)];
    expect(bounds("H01", [], mixed)[0]).toEqual({ lo: 1, hi: 6, of: 6 });
  });

  it("do not hang on how the countries of a block are put together", () => {
    const bounds = boundsOver({ statements: STATEMENTS, later, asked: ASKED });
    const together = [inBlock(5, "b1"), inBlock(3, null)];
    const apart = [...Array.from({ length: 5 }, () => inBlock(1, "b1")), inBlock(3, null)];
    expect(bounds("H01", [], apart)).toEqual(bounds("H01", [], together));
  });

  it("leave a block open in a theme that it says nothing of", () => {
    const bounds = boundsOver({ statements: STATEMENTS, later, asked: ASKED });
    const open = { lo: 0, hi: 5, of: 5 };
    expect(bounds("H02", [], [inBlock(5, "b1")])).toEqual([open, open, open]);
  });
});

describe("a heatmap of groups", () => {
  const counted = (
    group: string,
    countries: number,
    status: string | null,
    block_id: string | null = null,
  ): GroupCounted => ({
    group,
    status,
    edition: status === null ? null : "2016",
    method: status === null ? null : "in-country",
    block_id,
    countries,
    first_year: status === null ? null : 2016,
    last_year: status === null ? null : 2019,
  });

  const NAMED = [
    counted("East", 3, "named"),
    counted("East", 1, null),
    counted("North", 4, "named"),
  ];
  const COUNTED = [
    ...NAMED,
    counted("East", 5, "block", "b1"),
    counted("West", 2, "block", "b1"),
    counted("West", 1, "withheld"),
  ];
  const STAGES = [
    { group: "East", code: "H01", low: 3, high: 3, countries: 3 },
    { group: "East", code: "H02", low: null, high: null, countries: 3 },
    { group: "North", code: "H01", low: 2, high: 2, countries: 4 },
  ];
  const columns = { ...COLUMNS, columns: COLUMNS.columns.slice(0, 2) };
  const WORDS = { statements: STATEMENTS, later: [], asked: ASKED };
  const ANSWERS = {
    columns,
    counted: COUNTED,
    cellsOf: groupCells(columns, STAGES),
    boundsOf: themeBounds(columns, STAGES, WORDS),
  };
  const { rows, all, scope } = heatmapOfGroups(CHOICE, ANSWERS);

  it("counts unpublished countries where they are, and in the row of all", () => {
    expect([...rows, all].map(({ unpublished }) => unpublished)).toEqual([5, 0, 3, 8]);
    expect([...rows, all].map(({ countries }) => countries)).toEqual([9, 4, 3, 16]);
    expect(scope).toMatchObject({ published: 7, unpublished: { inBlocks: 7, withheld: 1 } });
  });

  it("bounds only rows with unpublished countries, column by column", () => {
    expect(rows[1]!.bounds).toBeNull();
    expect(rows[0]!.bounds).toHaveLength(2);
    expect(boundsAt(rows[0]!, 0, 3)).toEqual({ lo: 3 + 2, hi: 3 + 5, of: 8 });
    expect(boundsAt(rows[0]!, 0, 4)).toEqual({ lo: 0, hi: 3, of: 8 });
    expect(boundsAt(rows[0]!, 1, 3)).toEqual({ lo: 0, hi: 5, of: 5 });
    expect(boundsAt(rows[1]!, 0, 3)).toBeNull();
    expect(boundsAt(all, 0, 3)).toEqual({ lo: 3 + 4, hi: 3 + 7 + 1, of: 15 });
  });

  it("bounds no stage of which blocks say nothing, and no column that is not there", () => {
    expect(boundsAt(rows[0]!, 0, 5)).toBeNull();
    expect(boundsAt(rows[0]!, 2, 3)).toBeNull();
  });

  it("tells a group without a published review, but reviewed, from one that was not", () => {
    expect(rows[2]!.cells).toEqual([{ kind: "withheld" }, { kind: "withheld" }]);
    expect(ofGroups([{ group: "West", places: null }]).rows[0]!.cells[0]).toEqual({
      kind: "noReview",
    });
  });

  it("does not change a cell, a middle or a count of the named reviews", () => {
    const named = heatmapOfGroups(CHOICE, { ...ANSWERS, counted: NAMED });
    expect(rows.slice(0, 2).map(({ cells }) => cells)).toEqual(
      named.rows.map(({ cells }) => cells),
    );
    expect(all.cells).toEqual(named.all.cells);
    expect(named.all.bounds).toBeNull();
  });

  it("has no bounds where blocks say nothing of the columns, but the numbers of the unpublished", () => {
    const choice = { ...CHOICE, edition: "2016", level: "factor" } as const;
    const figure = heatmapOfGroups(choice, { ...ANSWERS, boundsOf: null });
    expect([...figure.rows, figure.all].map(({ bounds }) => bounds)).toEqual(Array(4).fill(null));
    expect(figure.all.unpublished).toBe(8);
    expect(figure.scope).toEqual(scope);
    expect(figure.rows[2]!.cells[0]).toEqual({ kind: "withheld" });
  });
});
