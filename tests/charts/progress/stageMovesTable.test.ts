import { describe, expect, it } from "vitest";
import { movesBetween, stageMoves } from "../../../src/analyses/progress/stageMoves";
import { openedTable } from "../../../src/charts/progress/openedTable";
import { movesAt, stageMovesTable } from "../../../src/charts/progress/stageMovesTable";
import { tableBlock } from "../../../src/charts/table/tableBlock";
import { madePairs, moved } from "../../analyses/progress/madePairs";

const PAIRS = madePairs(
  [moved("Alder", 1, 3), moved("Birch", 1, 4), moved("Cedar", 3, 3), moved("Dogwood", 9, 9)],
  { item: "H01", opened: [1, 2] },
);
const ALL = stageMoves(PAIRS);
const TABLE = stageMovesTable(PAIRS, ALL);

describe("the table from stages to stages", () => {
  it("has the earlier review’s stages down, the later one’s across, and what they add up to", () => {
    expect(TABLE.columns.map(({ name }) => name)).toEqual([
      ...["Start-up", "Formative", "Established", "Strategic", "Dynamic", "All"],
    ]);
    expect(TABLE.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
      ["Start-up", "0", "2", "0", "0", "0", "2"],
      ["Formative", "0", "1", "0", "0", "0", "1"],
      ["Established", "0", "0", "0", "0", "0", "0"],
      ["Strategic", "0", "0", "0", "0", "0", "0"],
      ["Dynamic", "0", "0", "0", "0", "1", "1"],
      ["All", "0", "3", "0", "0", "1", "4"],
    ]);
  });

  it("outlines what stayed, shades by count, and gives totals neither", () => {
    const drawings = TABLE.rows.map(({ cells }) => cells.map(({ drawing }) => drawing));
    for (const [i, row] of drawings.entries()) {
      for (const [j, drawing] of row.entries()) {
        if (i === 5 || j === 5) expect(drawing).toBeUndefined();
        else expect(drawing).toMatchObject({ kind: "shade", onDiagonal: i === j });
      }
    }
    expect(drawings[0]!.map((drawing) => drawing?.kind === "shade" && drawing.strength)).toEqual([
      ...[0, 1, 0, 0, 0, false],
    ]);
    expect(drawings[1]![1]).toMatchObject({ strength: 0.5 });
  });

  it("says of each number from where to where it is, and which is open", () => {
    const [none, opened] = TABLE.rows[0]!.cells;
    expect(none).toMatchObject({ spoken: "none that stayed at Start-up" });
    expect(opened).toMatchObject({
      spoken: "2 from Start-up to Formative: close the list of countries",
      isLit: true,
    });
    expect(TABLE.rows[1]!.cells[1]!.spoken).toBe("1 that stayed at Formative: show the countries");
    expect(TABLE.rows[1]!.cells[1]!.isLit).toBeUndefined();
    expect(tableBlock(TABLE, 900, 14).drawn(0, 0)).toMatch(/font-weight="600"[^>]*>2</);
  });

  it("leads from numbers alone, not from totals or where nothing is", () => {
    expect(movesAt(ALL, "1", "2")).toEqual([1, 2]);
    for (const [row, column] of [
      ["1", "1"],
      ["1", "all"],
      ["all", "2"],
    ]) {
      expect(movesAt(ALL, row!, column!)).toBeUndefined();
    }
  });
});

it("lists countries with their years, editions, items, half steps and comparability", () => {
  const pairs = madePairs(
    [
      {
        name: "Alder",
        reviews: [
          { at: { H01: 1, H02: 2 }, edition: "2014", method: "questionnaire" },
          { at: { H01: 3, H02: 3 }, edition: "2016" },
        ],
      },
      { name: "Birch", group: "South", reviews: [{ at: { H01: 1 } }, { at: { H01: 3 } }] },
    ],
    { group: "South", span: "ends" },
    ["H01", "H02"].map((theme, i) => ({
      ...{ theme, from_edition: "2014", to_edition: "2016" },
      comparability: ["high", "low"][i]!,
    })),
  );
  const { rows } = openedTable(pairs, movesBetween(stageMoves(pairs), [1, 2])!);
  expect(
    rows.map(({ name, note, isLit, cells }) => [
      name,
      note,
      isLit,
      ...cells.map(({ text }) => text),
    ]),
  ).toEqual([
    [
      "Alder",
      "2015 → 2019 · edition changed · method changed",
      false,
      "2014 pilot → 2016 edition",
      "Strategy (high) and Response (1–2 → 2, low)",
    ],
    ["Birch", "2015 → 2019", true, "both 2016 edition", "Strategy"],
  ]);
});
