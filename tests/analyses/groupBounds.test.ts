import { describe, expect, it } from "vitest";
import { boundsOfEstablished, boundsOver } from "../../src/analyses/groupBounds";
import { heatmapOfGroups } from "../../src/analyses/heatmapOfGroups";
import { stageFrom } from "../../src/model/stage";
import { CHOICE, COLUMNS, ofGroups } from "./answers";

const REVIEW = { year: 2019, edition: "2016", method: "in-country" };

/** Countries of a group that count with a review in a block, or with one that is withheld. */
const inBlock = (n: number, block_id: string | null, group: string | null = "East") =>
  Array.from({ length: n }, (_, i) => ({
    country: `X${group}${block_id}${i}`,
    name: `Country ${i}`,
    group,
    status: block_id === null ? "withheld" : "block",
    block_id,
    ...REVIEW,
  }));

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
    const countries = [...inBlock(14, "b2"), ...inBlock(5, "b1"), ...inBlock(1, null)];
    expect(bounds("H01", placed("3", "1"), countries)).toEqual([
      { lo: 1 + 10 + 2, hi: 1 + 14 + 5 + 1, of: 22 },
      { lo: 1 + 5 + 2, hi: 1 + 9 + 5 + 1, of: 22 },
      { lo: 0, hi: 4 + 3 + 1, of: 22 },
    ]);
  });

  it("take out who is named by now, with its own stage in that theme", () => {
    const bounds = boundsOver({ statements: STATEMENTS, later, asked: ASKED });
    expect(bounds("H01", [], inBlock(5, "b1"))).toEqual([
      { lo: 3, hi: 5, of: 5 },
      { lo: 3, hi: 5, of: 5 },
      { lo: 0, hi: 3, of: 5 },
    ]);
  });

  it("count no country whose edition does not ask for the theme", () => {
    const bounds = boundsOver({ statements: STATEMENTS, later: [], asked: ASKED });
    const countries = [...inBlock(5, "b1"), ...inBlock(2, null)];
    const older = countries.map((country) => ({ ...country, edition: "2014" }));
    expect(bounds("H01", placed("3"), older)[0]).toEqual({ lo: 1, hi: 1, of: 1 });
    const mixed = [...older.slice(0, 1), ...countries.slice(1)];
    expect(bounds("H01", [], mixed)[0]).toEqual({ lo: 1, hi: 6, of: 6 });
  });

  it("leave a block open in a theme that it says nothing of", () => {
    const bounds = boundsOver({ statements: STATEMENTS, later, asked: ASKED });
    const open = { lo: 0, hi: 5, of: 5 };
    expect(bounds("H02", [], inBlock(5, "b1"))).toEqual([open, open, open]);
  });
});

describe("a heatmap of groups", () => {
  const ANSWERS = {
    columns: COLUMNS.slice(0, 2),
    coverage: [
      { group: "East", countries: 9, published: 3 },
      { group: "North", countries: 4, published: 4 },
      { group: "West", countries: 3, published: 0 },
    ],
    stages: [
      { group: "East", code: "H01", low: 3, high: 3, countries: 3 },
      { group: "East", code: "H02", low: null, high: null, countries: 3 },
      { group: "North", code: "H01", low: 2, high: 2, countries: 4 },
    ],
    counted: [
      { edition: "2016", method: "in-country", reviews: 7, first_year: 2016, last_year: 2019 },
    ],
    unpublished: {
      countries: [...inBlock(5, "b1"), ...inBlock(2, "b1", "West"), ...inBlock(1, null, "West")],
      statements: STATEMENTS,
      later: [],
      asked: ASKED,
    },
  };
  const { rows, all, scope } = heatmapOfGroups(CHOICE, ANSWERS);

  it("counts unpublished countries where they are, and in the row of all", () => {
    expect([...rows, all].map(({ unpublished }) => unpublished)).toEqual([5, 0, 3, 8]);
    expect(scope).toMatchObject({ published: 7, unpublished: { inBlocks: 7, withheld: 1 } });
  });

  it("bounds only rows with unpublished countries, column by column", () => {
    expect(rows[1]!.bounds).toBeNull();
    expect(rows[0]!.bounds).toHaveLength(2);
    expect(boundsOfEstablished(rows[0]!, 0)).toEqual({ lo: 3 + 2, hi: 3 + 5, of: 8 });
    expect(boundsOfEstablished(rows[0]!, 1)).toEqual({ lo: 0, hi: 5, of: 5 });
    expect(boundsOfEstablished(rows[1]!, 0)).toBeNull();
    expect(boundsOfEstablished(all, 0)).toEqual({ lo: 3 + 4, hi: 3 + 7 + 1, of: 15 });
  });

  it("tells a group without a published review, but reviewed, from one that was not", () => {
    expect(rows[2]!.cells).toEqual([{ kind: "withheld" }, { kind: "withheld" }]);
    expect(ofGroups([{ group: "West", places: null }]).rows[0]!.cells[0]).toEqual({
      kind: "noReview",
    });
  });

  it("does not change a cell, a middle or a count of the named reviews", () => {
    const nothing = { countries: [], statements: [], later: [], asked: ASKED };
    const named = heatmapOfGroups(CHOICE, { ...ANSWERS, unpublished: nothing });
    expect(rows.slice(0, 2).map(({ cells }) => cells)).toEqual(
      named.rows.slice(0, 2).map(({ cells }) => cells),
    );
    expect(all.cells).toEqual(named.all.cells);
  });

  it("has no bounds, and no number of unpublished countries, where one edition counts", () => {
    const figure = heatmapOfGroups(
      { ...CHOICE, edition: "2016" },
      { ...ANSWERS, unpublished: null },
    );
    expect([...figure.rows, figure.all].map(({ bounds }) => bounds)).toEqual(Array(4).fill(null));
    expect(figure.all.unpublished).toBeNull();
    expect(figure.scope.unpublished).toBeNull();
    expect(figure.rows[2]!.cells[0]).toEqual({ kind: "noReview" });
  });
});
