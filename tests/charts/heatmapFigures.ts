import type { Cell, HeatmapFigure, HeatmapRow, RowKind } from "../../src/analyses/heatmap";
import { stageAt } from "../../src/model/stage";

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

/** A figure with so many rows and columns, in which every kind of cell comes up. */
export function figureOf(kind: RowKind, rows: number, columns: number): HeatmapFigure {
  const bounded =
    kind === "groups"
      ? [
          { lo: 0, hi: 2, of: 9 },
          { lo: 1, hi: 4, of: 9 },
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
    review: kind === "countries" ? { year: 2019, edition: "2016", method: "in-country" } : null,
    cells: Array.from({ length: columns }, (_, j) => cellOf(kind, i * 5 + j)),
    bounds: bounded && Array.from({ length: columns }, () => [...bounded, bounded[0]!]),
  });
  const columnsHeld = Array.from({ length: columns }, (_, j) => ({
    code: `H${j}`,
    name: `${NAMES[j % NAMES.length]} ${j}`,
    dimension: DIMENSIONS[Math.floor((j * DIMENSIONS.length) / columns)]!.code,
  }));
  return {
    choice: {
      rows: kind,
      grouping: "region",
      edition: "",
      dimension: "",
      order: "name",
      by: "",
      reversed: false,
      row: "",
      column: "",
    },
    dimensions: DIMENSIONS.filter(({ code }) =>
      columnsHeld.some(({ dimension }) => dimension === code),
    ),
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
    tree: null,
  };
}

function cellOf(kind: RowKind, i: number): Cell {
  if (i % 11 < REASONS.length) return { kind: REASONS[i % 11]! };
  const stage = stageAt((i % 9) + 1);
  if (kind === "countries") return { kind: "stage", ...stage };
  if (i % 11 === 5) return { kind: "few", n: 2 };
  const counts = [1, 1, 3, 1, 2, 0, 1, 0, 0];
  return { kind: "group", n: 9, median: stage, upperMedian: stage, counts };
}
