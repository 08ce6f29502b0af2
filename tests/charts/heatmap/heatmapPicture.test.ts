import { describe, expect, it } from "vitest";
import type { HeatmapFigure } from "../../../src/analyses/heatmap/heatmap";
import { SIGNS } from "../../../src/views/heatmap/HeatmapCell";
import { outside, overlaps } from "../picture/pictureBoxes";
import { drawn, NAMES, squeezed, TEXTS } from "./drawnHeatmap";
import { figureOf } from "./heatmapFigures";

describe.each(["groups", "countries"] as const)("the picture of a heatmap of %s", (kind) => {
  it.each([
    [1, 1],
    [5, 5],
    [12, 22],
  ])("fits on a slide with %d × %d cells", (rows, columns) => {
    expect(drawn(figureOf(kind, rows, columns)).size).toEqual([1600, 900]);
  });

  it.each([
    [1, 1],
    [5, 5],
    [12, 22],
    [60, 22],
    [200, 62],
  ])("has no text over another, outside or too small, with %d × %d cells", (rows, columns) => {
    const { boxes, size } = drawn(figureOf(kind, rows, columns));
    expect(overlaps(boxes)).toEqual([]);
    expect(outside(boxes, size)).toEqual([]);
    expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThan(7.5);
  });

  it("carries all that must be known of it", () => {
    const figure = figureOf(kind, 12, 22);
    const said = squeezed(drawn(figure).said);
    const texts = [
      TEXTS.title,
      TEXTS.subtitle,
      ...TEXTS.notes,
      ...TEXTS.marks,
      TEXTS.release,
      TEXTS.source,
      TEXTS.link,
      ...figure.parents.map(({ code, name }) => `${code} ${name}`),
      ...figure.rows.map(NAMES.row),
    ];
    expect(texts.filter((text) => !said.includes(squeezed(text)))).toEqual([]);
    const names = figure.columns.flatMap(({ name }) => name.split(" "));
    expect(names.filter((word) => !said.includes(word))).toEqual([]);
  });

  it("is one file that asks for nothing and runs nothing", () => {
    const { svg } = drawn(figureOf(kind, 5, 5));
    expect(svg).not.toMatch(
      /<(script|style|image|foreignObject|use|link)|href=|url\(|@import|style=/,
    );
    expect(svg.match(/https?:/g)).toHaveLength(3);
  });
});

it("fits on a slide with 60 countries and 22 themes", () => {
  expect(drawn(figureOf("countries", 60, 22)).size).toEqual([1600, 900]);
});

it("grows beyond a slide where its type would have to be illegible", () => {
  const [width, height] = drawn(figureOf("countries", 200, 62)).size;
  expect(width).toBeGreaterThan(1600);
  expect(height).toBeGreaterThan(900);
});

it("is stamped all over its cells, and says so in its description, where it is synthetic", () => {
  const { picture } = drawn(figureOf("groups", 12, 22));
  const stamps = [...picture.querySelectorAll(".stamp text")].map(({ textContent }) => textContent);
  expect(stamps.length).toBeGreaterThan(20);
  expect(new Set(stamps)).toEqual(new Set(["SYNTHETIC"]));
  expect(picture.querySelector("desc")!.textContent).toContain(TEXTS.marks[0]);
});

it("says nothing of synthetic where it is not", () => {
  const real = { marks: [], stamp: "", release: "Release r-1." };
  expect(drawn(figureOf("groups", 5, 5), real).svg).not.toMatch(/synthetic/i);
});

it("keeps markup in texts as text", () => {
  const hostile = `<script>alert("&amp;")</script> & 'more' ]]>`;
  const figure = figureOf("countries", 1, 1);
  const named = { ...figure, rows: figure.rows.map((row) => ({ ...row, name: hostile })) };
  const { picture, said } = drawn(named, { title: `${hostile}\u0000\u001B`, link: hostile });
  expect(picture.querySelector("script")).toBeNull();
  expect(picture.querySelector("title")!.textContent).toBe(`${hostile}\uFFFD\uFFFD`);
  expect(squeezed(said)).toContain(squeezed(hostile));
});

it("gives each reason for no stage the sign that it has on the page", () => {
  const figure = figureOf("countries", 1, 4);
  const { boxes } = drawn(figure);
  const signs = (["notAssessed", "noReview", "withheld"] as const).map((kind) => SIGNS[kind].sign);
  const counted = signs.map((sign) => boxes.filter(({ said }) => said === sign).length);
  expect(counted).toEqual([2, 2, 2]);
});

it("lists by name, instead of row by row, countries with nothing to show but why", () => {
  const figure = figureOf("countries", 3, 4);
  const silent = figure.rows.map((row, i) => ({
    ...row,
    key: `silent ${i}`,
    name: `Silent ${i}`,
    section: { kind: "unpublished" } as const,
    cells: row.cells.map(() => ({ kind: "withheld" }) as const),
  }));
  const { boxes, said } = drawn({ ...figure, rows: [...figure.rows, ...silent] });
  expect(said).toContain("unpublished: 3 countries");
  expect(said).toContain("Silent 0 · Silent 1 · Silent 2");
  expect(overlaps(boxes)).toEqual([]);
});

it("draws the tree of alike rows beside them", () => {
  const figure = figureOf("countries", 3, 4);
  const tree = {
    branches: [
      {
        at: 0.5,
        ends: [
          { row: 0, at: 0 },
          { row: 1, at: 0 },
        ] as const,
      },
      {
        at: 1,
        ends: [
          { row: 0.5, at: 0.5 },
          { row: 2, at: 0 },
        ] as const,
      },
    ],
    faithfulness: 0.9,
  };
  const paths = (of: HeatmapFigure) => drawn(of).picture.querySelectorAll("path").length;
  expect(paths({ ...figure, tree }) - paths(figure)).toBe(1);
});
