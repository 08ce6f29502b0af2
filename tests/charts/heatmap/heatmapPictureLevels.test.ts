import { describe, expect, it } from "vitest";
import type { HeatmapFigure, HeatmapRow, Section } from "../../../src/analyses/heatmap/heatmap";
import type { HeatmapChoice } from "../../../src/analyses/heatmap/heatmapChoice";
import { COLOURS } from "../../../src/charts/picture/pictureColours";
import { rowName } from "../../../src/views/heatmap/rowName";
import { sectionName } from "../../../src/views/heatmap/sectionName";
import { type MarkBox, meet, outside, overlaps } from "../picture/pictureBoxes";
import { drawn } from "./drawnHeatmap";
import { figureOf } from "./heatmapFigures";

/** A picture whose rows and sections are called as they are on the page. */
function pictured(figure: HeatmapFigure) {
  const names = {
    row: (row: HeatmapRow) => rowName(figure, row),
    section: (section: Section) => sectionName(figure, section),
  };
  return drawn(figure, {}, names);
}

const DIMENSIONS = { level: "dimension" } as const;
const FACTORS = { edition: "2016", level: "factor" } as const;
const FOUR = { compared: ["row 3", "row 0", "row 1", "row 2"] } as const;

const CHOICES: readonly [string, Partial<HeatmapChoice>][] = [
  ["distributions", { shown: "distribution" }],
  ["indices", { shown: "index" }],
  ["of Formative", { threshold: 2 }],
  ["of Dynamic, which nothing bounds", { threshold: 5 }],
  ["factors with their codes", FACTORS],
  ["of dimensions", DIMENSIONS],
  ["of dimensions with indices", { ...DIMENSIONS, shown: "index" }],
  ["with two rows compared", { compared: ["row 3", "row 0"] }],
  ["with four rows compared", FOUR],
  ["of indices with four rows compared", { ...FOUR, shown: "index" }],
  ["of factors with four rows compared", { ...FOUR, ...FACTORS }],
  ["of dimensions with four rows compared", { ...FOUR, ...DIMENSIONS }],
];

const STEP_FILLS = new Set<string>(Object.values(COLOURS.steps).map(({ fill }) => fill));
const isStep = ({ fill }: MarkBox) => fill !== null && STEP_FILLS.has(fill);
const isBorder = ({ name, fill, stroke }: MarkBox) =>
  name === "rect" && fill === "none" && stroke === COLOURS.cellLine;

describe.each(["groups", "countries"] as const)("the picture of a heatmap of %s", (kind) => {
  describe.each(CHOICES)("%s", (_, choice) => {
    const columns = choice.level === "dimension" ? 5 : 22;
    const sizes = [
      [4, 3],
      [12, columns],
      [40, columns],
    ] as const;

    it.each(sizes)(
      "has all its texts and marks inside, none over another, with %d × %d cells",
      (rows, across) => {
        const { boxes, marks, size } = pictured(figureOf(kind, rows, across, choice));
        expect(overlaps(boxes)).toEqual([]);
        expect(outside(boxes, size)).toEqual([]);
        expect(outside(marks, size)).toEqual([]);
        expect(Math.min(...boxes.map(({ size: type }) => type))).toBeGreaterThan(6);
      },
    );

    it("has no cell over another, and what it says of differences beside its face", () => {
      const { marks } = pictured(figureOf(kind, 8, columns, choice));
      const cells = [...marks.filter(isBorder), ...marks.filter(isStep)];
      const over = cells.flatMap((a, i) => cells.slice(i + 1).filter((b) => meet(a, b)));
      expect(cells.length).toBeGreaterThan(0);
      expect(over).toEqual([]);
    });
  });

  it("is on one slide with a dozen rows, four of them compared", () => {
    expect(pictured(figureOf(kind, 12, 22, FOUR)).size).toEqual([1600, 900]);
    expect(pictured(figureOf(kind, 12, 5, { ...FOUR, ...DIMENSIONS })).size).toEqual([1600, 900]);
  });
});

describe("rows that are compared", () => {
  const figure = figureOf("countries", 6, 5, FOUR);

  it("stand on top under a heading, and once more in their place", () => {
    const { boxes, said } = pictured(figure);
    expect(said).toContain("Compared with Saint Somebody and the Islands 3");
    for (const { row } of figure.compared) {
      const name = row.name!.split(" ").at(-1)!;
      const places = boxes.filter((box) => box.said.split(" ").at(-1) === name);
      expect(places.length).toBeGreaterThanOrEqual(2);
    }
  });

  it("say each difference that they have in the words and colours of the page", () => {
    const { boxes, marks } = pictured(figure);
    const differences = figure.compared.flatMap((row) => row.differences).filter((each) => each);
    const signs = boxes.filter(({ said }) => /^(=|[▲▼]\d(–\d)?)$/.test(said));
    expect(differences.length).toBeGreaterThan(0);
    // Two more stand in the legend.
    expect(signs).toHaveLength(differences.length + 2);
    expect(marks.filter(isStep)).toHaveLength(differences.length + 2);
  });

  it("are in the legend, where there are differences", () => {
    expect(pictured(figure).said).toContain("stages up from the base row");
    expect(pictured(figureOf("countries", 6, 5)).said).not.toContain("stages up");
    const alone = figureOf("countries", 6, 5, { compared: ["row 1"] });
    expect(pictured(alone).said).not.toContain("stages up");
    expect(pictured(alone).said).toContain("Compared: choose up to three rows more");
  });

  it("keep the tree beside the rows that stand by likeness", () => {
    const ends = [
      { row: 0, at: 0 },
      { row: 5, at: 0 },
    ] as const;
    const tree = { branches: [{ at: 1, ends }], faithfulness: 0.9 };
    const { marks, size, boxes } = pictured({ ...figure, tree });
    const drawnTree = marks.filter(
      ({ name, stroke }) => name === "path" && stroke === COLOURS.quiet,
    );
    expect(drawnTree).toHaveLength(1);
    expect(outside(drawnTree, size)).toEqual([]);
    const first = boxes.filter(({ said }) => said === "Country 0").at(-1)!;
    expect(drawnTree[0]!.top).toBeGreaterThan(first.top);
  });
});

describe("cells of several stages", () => {
  it.each([
    [2, 7],
    [3, 3],
    [4, 1],
    [5, 0],
  ] as const)("say how many had reached stage %d, of how many: %d of 9", (threshold, reached) => {
    const { boxes } = pictured(figureOf("groups", 6, 5, { threshold }));
    const counts = boxes.filter(({ said }) => / of 9$/.test(said));
    expect(counts.length).toBeGreaterThan(5);
    expect(new Set(counts.map(({ said }) => said))).toEqual(new Set([`${reached} of 9`]));
  });

  it("under dimensions say how many stages had", () => {
    const { said } = pictured(figureOf("countries", 6, 5, DIMENSIONS));
    expect(said).toContain("21 of 63");
  });

  it("say their index with its n, and a dash where they have none", () => {
    const { boxes, said } = pictured(figureOf("groups", 6, 5, { shown: "index" }));
    expect(boxes.some((box) => /^\d\.\d$/.test(box.said))).toBe(true);
    expect(said).toContain("n 9");
    const dimensions = pictured(figureOf("groups", 6, 5, { ...DIMENSIONS, shown: "index" }));
    expect(dimensions.boxes.map((box) => box.said)).toContain("2.5");
  });

  it("show no stage where they show a distribution or an index", () => {
    const faces = (choice: Partial<HeatmapChoice>) => {
      const { picture } = pictured(figureOf("groups", 6, 5, choice));
      const signs = [...picture.querySelectorAll('text[text-anchor="middle"]')];
      return signs.filter(({ textContent }) => /^\d(–\d)?$/.test(textContent));
    };
    // What is left is the legend.
    const legend = faces(DIMENSIONS).length;
    expect(faces({}).length).toBeGreaterThan(legend);
    expect(faces({ shown: "distribution" })).toHaveLength(legend);
    expect(faces({ shown: "index" })).toHaveLength(legend);
  });

  it("are bounded only of stages of which blocks say something", () => {
    const tracks = (choice: Partial<HeatmapChoice>) =>
      pictured(figureOf("groups", 6, 5, choice)).picture.querySelectorAll('line[stroke-width="3"]')
        .length;
    expect(tracks({})).toBeGreaterThan(0);
    expect(tracks({ threshold: 2 })).toBeGreaterThan(0);
    expect(tracks({ threshold: 5 })).toBe(0);
    expect(tracks(DIMENSIONS)).toBe(0);
  });
});

it("has the codes of factors over their columns, and no codes of themes", () => {
  expect(pictured(figureOf("groups", 4, 5, FACTORS)).said).toContain("D1.0");
  expect(pictured(figureOf("groups", 4, 5)).said).not.toContain("H0");
});

it("says the names of dimensions over their columns once, as columns", () => {
  const { said } = pictured(figureOf("groups", 4, 5, DIMENSIONS));
  expect(said.split("Legal").length - 1).toBe(1);
});
