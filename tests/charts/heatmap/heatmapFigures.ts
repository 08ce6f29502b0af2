import type { Cell } from "../../../src/analyses/cells/cell";
import { inComparison } from "../../../src/analyses/heatmap/comparison";
import type { HeatmapFigure, HeatmapRow } from "../../../src/analyses/heatmap/heatmap";
import type { HeatmapChoice, RowKind } from "../../../src/analyses/heatmap/heatmapChoice";
import { stageAt } from "../../../src/model/stage";
import { EVERY_REVIEW } from "../../../src/queries/counted";

const DIMENSIONS = [
  { code: "D1", name: "Cybersecurity Policy and Strategy" },
  { code: "D2", name: "Cybersecurity Culture and Society" },
  { code: "D3", name: "Building Cybersecurity Knowledge and Capabilities" },
  { code: "D4", name: "Legal and Regulatory Frameworks" },
  { code: "D5", name: "Standards and Technologies" },
];

const NAMES = [
  "Strategy",
  "Incident response and crisis management",
  "Personal information protection (user understanding)",
];

const REASONS = ["notAssessed", "noReview", "notInEdition", "withheld"] as const;

/**
 * A figure with so many rows and columns, in which every kind of cell comes up, under the choice given. Rows have the keys
 * `row 0`, `row 1` …
 */
export function figureOf(
  kind: RowKind,
  rows: number,
  columns: number,
  choice: Partial<HeatmapChoice> = {},
): HeatmapFigure {
  const asked: HeatmapChoice = { ...CHOICE, ...choice, rows: kind };
  const bounded =
    kind === "groups" && asked.level === "theme"
      ? [
          { lo: 0, hi: 2, of: 9 },
          { lo: 1, hi: 4, of: 9 },
          { lo: 0, hi: 2, of: 9 },
        ]
      : null;
  const row = (i: number): HeatmapRow => ({
    key: `row ${i}`,
    name: i % 7 === 3 ? `Saint Somebody and the Islands ${i}` : `Country ${i}`,
    section: null,
    group: null,
    countries: 12,
    published: 9,
    unpublished: 2,
    review:
      kind === "countries" ? { wave: 1, year: 2019, edition: "2016", method: "in-country" } : null,
    cells: Array.from({ length: columns }, (_, j) => cellOf(asked, i * 5 + j)),
    bounds: bounded && Array.from({ length: columns }, () => bounded),
  });
  const columnsHeld = Array.from({ length: columns }, (_, j) => columnAt(asked, j, columns));
  return inComparison({
    choice: asked,
    parents:
      asked.level === "dimension"
        ? []
        : DIMENSIONS.filter(({ code }) => columnsHeld.some(({ parent }) => parent === code)),
    columns: columnsHeld,
    rows: Array.from({ length: rows }, (_, i) => row(i)),
    all: { ...row(rows), key: "all", name: null },
    scope: {
      countries: 100,
      published: 60,
      unpublished: { inBlocks: 20, withheld: 4 },
      years: [2015, 2025],
      editions: [{ name: "2016", n: 60 }],
      methods: [{ name: "in-country", n: 60 }],
    },
    compared: [],
    tree: null,
  });
}

const CHOICE: HeatmapChoice = {
  rows: "groups",
  grouping: "region",
  edition: "",
  level: "theme",
  under: "",
  filter: EVERY_REVIEW,
  comparability: "",
  shown: "median",
  threshold: 3,
  order: "name",
  by: "",
  reversed: false,
  compared: [],
  row: "",
  column: "",
};

function columnAt({ level }: HeatmapChoice, place: number, columns: number) {
  const { code } = DIMENSIONS[Math.floor((place * DIMENSIONS.length) / columns)]!;
  if (level === "dimension") {
    const dimension = DIMENSIONS[place % DIMENSIONS.length]!;
    return { ...dimension, dimension: dimension.code, parent: dimension.code };
  }
  const name = `${NAMES[place % NAMES.length]} ${place}`;
  return {
    code: level === "theme" ? `H${place}` : `${code}.${place}`,
    name,
    dimension: code,
    parent: code,
  };
}

function cellOf({ rows, level }: HeatmapChoice, i: number): Cell {
  if (i % 11 < REASONS.length) return { kind: REASONS[i % 11]! };
  const stage = stageAt((i % 9) + 1);
  const counts = [1, 1, 3, 1, 2, 0, 1, 0, 0];
  if (level === "dimension") {
    const stages = counts.map((count) => count * 7);
    const index = i % 11 === 6 ? null : 2.5;
    return { kind: "dimension", n: 9, counts: stages, placed: 63, asked: 70, index };
  }
  if (rows === "countries") return { kind: "stage", ...stage };
  if (i % 11 === 5) return { kind: "few", n: 2 };
  return { kind: "group", n: 9, median: stage, upperMedian: stage, counts };
}
