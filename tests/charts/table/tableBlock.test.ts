import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLOURS } from "../../../src/charts/picture/pictureColours";
import { element } from "../../../src/charts/picture/pictureMarkup";
import type { ChartCell, ChartRow, ChartTable } from "../../../src/charts/table/chartTable";
import { panelsBlock } from "../../../src/charts/table/panelsBlock";
import { tableBlock } from "../../../src/charts/table/tableBlock";
import { markBoxes, overlaps, parsed, textBoxes } from "../picture/pictureBoxes";

const DRAWN = [
  { kind: "bar", from: 0, to: 0.5, scale: [0, 1] },
  { kind: "reached", reached: 2, placed: 5, bounds: { lo: 3, hi: 4, of: 8 } },
  { kind: "shares", counts: [1, 0, 2, 1, 0, 0, 3, 0, 0] },
  { kind: "dots", counts: [1, 0, 2, 1, 0, 0, 0, 0, 0] },
  {
    kind: "moved",
    counts: { fell: 12, fellHalf: 100, stayed: 0, roseHalf: 0, rose: 112 },
    scale: { fell: 112, rose: 112, stayed: 112 },
  },
  { kind: "dumbbell", places: [1, 2.5, 5] },
] as const;

const KINDS = ["text", "number", "drawing", "shade"] as const;

const cellOf = (of: (typeof KINDS)[number]): fc.Arbitrary<ChartCell> =>
  fc
    .constantFrom("", "5 of 12", "between 10 and 14 of 26", "0.25")
    .chain((text) =>
      of === "drawing"
        ? fc.constantFrom(...DRAWN).map((drawing): ChartCell => ({ text, drawing }))
        : fc.constant(
            of === "shade"
              ? { text, drawing: { kind: "shade", strength: 0.4 } as const }
              : { text },
          ),
    );

const tables: fc.Arbitrary<ChartTable> = fc
  .array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 5 })
  .chain((kinds) => {
    const row = fc.record({
      name: fc.constantFrom(
        "Region A",
        "National cybersecurity strategy",
        "Incident response and crisis management",
      ),
      note: fc.option(fc.constant("32 published of 33 reviewed, 40 countries"), { nil: undefined }),
      heading: fc.option(fc.constant("D1 Policy and strategy"), { nil: undefined }),
      isLit: fc.boolean(),
      cells: fc.tuple(...kinds.map(cellOf)),
    });
    return fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => ({
      corner: "Group",
      columns: kinds.map((of, i) => ({ key: `c${i}`, name: `Column number ${i}`, of })),
      rows: rows.map(
        ({ note, heading, ...each }, i): ChartRow => ({
          ...each,
          key: `r${i}`,
          ...(note !== undefined && { note }),
          ...(heading !== undefined && { heading }),
        }),
      ),
    }));
  });

const drawn = (table: ChartTable, width: number, type: number) => {
  const block = tableBlock(table, width, type);
  const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg" }, block.drawn(0, 0));
  const picture = parsed(svg);
  return { block, picture, boxes: textBoxes(picture) };
};

describe("a table in a picture", () => {
  it("says all its words, none over another, within its own size", () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(900, 1500),
        fc.constantFrom(11, 16),
        (table, width, type) => {
          const { block, boxes } = drawn(table, width, type);
          expect(overlaps(boxes)).toEqual([]);
          const said = boxes
            .map((box) => box.said)
            .join(" ")
            .replaceAll(/\s+/g, " ");
          for (const { name, heading, cells } of table.rows) {
            for (const text of [heading ?? "", ...cells.map((cell) => cell.text)]) {
              expect(said).toContain(text);
            }
            for (const word of name.split(" ")) expect(said).toContain(word);
          }
          for (const { left, right, top, bottom } of boxes) {
            expect(left).toBeGreaterThanOrEqual(-0.01);
            expect(right).toBeLessThanOrEqual(block.width + 0.01);
            expect(top).toBeGreaterThanOrEqual(-0.01);
            expect(bottom).toBeLessThanOrEqual(block.height + 0.01 + type);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is as wide as it may be where drawings share the room, and not wider", () => {
    const withDrawing = tables.filter(({ columns }) => columns.some(({ of }) => of === "drawing"));
    fc.assert(
      fc.property(withDrawing, (table) => {
        expect(tableBlock(table, 2400, 11).width).toBeCloseTo(2400, 6);
      }),
      { numRuns: 40 },
    );
  });

  it("draws the bars of a column on one scale, whatever is written beside them", () => {
    const bar = (text: string): ChartCell => ({
      text,
      drawing: { kind: "bar", from: 0, to: 1, scale: [0, 2] },
    });
    const { picture } = drawn(
      {
        corner: "Item",
        columns: [{ key: "bar", name: "Bar", of: "drawing" }],
        rows: ["1", "100 of 120", ""].map((text, i) => ({
          key: `${i}`,
          name: `Row ${i}`,
          isLit: false,
          cells: [bar(text)],
        })),
      },
      900,
      14,
    );
    const bars = markBoxes(picture).filter(({ fill }) => fill === COLOURS.accent);
    expect(bars).toHaveLength(3);
    expect(new Set(bars.map(({ left, right }) => right - left)).size).toBe(1);
  });

  it("is said to be of lit rows by bold type", () => {
    const row = (name: string, isLit: boolean): ChartRow => ({
      key: name,
      name,
      isLit,
      cells: [{ text: "x" }],
    });
    const { picture } = drawn(
      {
        corner: "Group",
        columns: [{ key: "a", name: "A", of: "text" }],
        rows: [row("North", true), row("South", false)],
      },
      900,
      14,
    );
    const weight = (name: string) =>
      [...picture.querySelectorAll("text")]
        .find(({ textContent }) => textContent === name)!
        .getAttribute("font-weight");
    expect([weight("North"), weight("South")]).toEqual(["600", null]);
  });
});

it("outlines what is on the diagonal, and nothing else", () => {
  const cell = (onDiagonal: boolean): ChartCell => ({
    text: "3",
    drawing: { kind: "shade", strength: 0.5, onDiagonal },
  });
  const { picture } = drawn(
    {
      corner: "From",
      columns: [
        { key: "1", name: "Start-up", of: "shade" },
        { key: "2", name: "Formative", of: "shade" },
      ],
      rows: [{ key: "1", name: "Start-up", isLit: false, cells: [cell(true), cell(false)] }],
    },
    900,
    14,
  );
  const shades = markBoxes(picture).filter(({ name }) => name === "rect");
  const outlines = shades.filter(({ fill }) => fill === "none");
  expect(shades).toHaveLength(3);
  expect(outlines.map(({ stroke }) => stroke)).toEqual([COLOURS.ink]);
  expect(outlines[0]!.left).toBeGreaterThan(shades[0]!.left);
  expect(outlines[0]!.right).toBeLessThan(shades[0]!.right);
});

describe("panels in a picture", () => {
  const table: ChartTable = {
    corner: "Group",
    columns: [
      { key: "shares", name: "Stages", of: "drawing" },
      { key: "n", name: "n", of: "number" },
    ],
    rows: ["North", "All countries"].map((name) => ({
      key: name,
      name,
      isLit: false,
      cells: [{ text: "", drawing: DRAWN[2] }, { text: "7" }],
    })),
  };
  const panels = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ name: `Panel ${i + 1}`, table }));
  const placesOf = (n: number, width: number) => {
    const block = panelsBlock(panels(n))(width, 12);
    const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg" }, block.drawn(0, 0));
    const boxes = textBoxes(parsed(svg));
    return boxes.filter(({ said }) => said.startsWith("Panel"));
  };

  it("stand side by side as far as there is room, each once and with its name", () => {
    for (const [n, width] of [
      [5, 2400],
      [3, 1548],
      [2, 1111],
    ] as const) {
      const wide = placesOf(n, width);
      expect(wide.map(({ said }) => said)).toEqual(
        Array.from({ length: n }, (_, i) => `Panel ${i + 1}`),
      );
      expect(new Set(wide.map(({ top }) => top)).size).toBe(1);
    }
  });

  it("stand below one another where there is none", () => {
    const narrow = placesOf(3, 500);
    expect(new Set(narrow.map(({ left }) => left)).size).toBe(1);
    expect(new Set(narrow.map(({ top }) => top)).size).toBe(3);
  });
});
