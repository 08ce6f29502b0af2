import type { Cell } from "../../src/analyses/cells/cell";
import type { ColumnParent } from "../../src/analyses/cells/columns";
import type { ComparedRow, HeatmapFigure, HeatmapRow } from "../../src/analyses/heatmap/heatmap";
import type { HeatmapChoice } from "../../src/analyses/heatmap/heatmapChoice";
import type { Scope } from "../../src/analyses/scope";
import type { ReviewFilter } from "../../src/queries/counted";
import { CHOICE } from "../analyses/answers";

/** Counts over the nine places, start-up first; of fewer than three nothing is summed up. */
export function cell(counts: readonly number[]): Cell {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const middle = { low: 1, high: 1 };
  return n < 3
    ? { kind: "few", n }
    : { kind: "group", n, median: middle, upperMedian: middle, counts };
}

/** Of n countries, so many had reached Established and the others were Formative. */
export const established = (reached: number, n: number) =>
  cell([0, 0, n - reached, 0, reached, 0, 0, 0, 0]);

/** Of n countries, so many were Formative and the others between Start-up and Formative. */
export const formative = (reached: number, n: number) =>
  cell([0, n - reached, reached, 0, 0, 0, 0, 0, 0]);

/** Of so many stages given under a dimension, in n countries, so many were Established and the others Formative. */
export const under = (reached: number, placed: number, n = 6): Cell => ({
  kind: "dimension",
  n,
  counts: [0, 0, placed - reached, 0, reached, 0, 0, 0, 0],
  placed,
  asked: placed,
  index: null,
});

export const row = (of: Partial<HeatmapRow>): HeatmapRow => ({
  key: "all",
  name: null,
  section: null,
  group: null,
  countries: 9,
  published: 6,
  unpublished: 0,
  review: null,
  cells: [],
  bounds: null,
  ...of,
});

export const SCOPE: Scope = {
  countries: 9,
  published: 6,
  unpublished: { inBlocks: 0, withheld: 0 },
  years: [2016, 2019],
  editions: [
    { name: "2014", n: 3 },
    { name: "2016", n: 3 },
  ],
  methods: [
    { name: "in-country", n: 4 },
    { name: "questionnaire", n: 2 },
  ],
};

/** What of a figure is not as usual. */
export interface Unusual {
  readonly choice?: Partial<HeatmapChoice>;
  readonly filter?: Partial<ReviewFilter>;
  readonly scope?: Partial<Scope>;
  readonly rows?: readonly HeatmapRow[];
  readonly compared?: readonly ComparedRow[];
  readonly parents?: readonly ColumnParent[];
}

/** A figure of which a sentence reads the cells of all countries, by the names of their columns. */
export function figure(
  cells: Readonly<Record<string, Cell>>,
  { choice = {}, filter = {}, scope = {}, rows = [], compared = [], parents = [] }: Unusual = {},
): HeatmapFigure {
  return {
    choice: { ...CHOICE, ...choice, filter: { ...CHOICE.filter, ...filter } },
    parents,
    columns: Object.keys(cells).map((name, i) => ({
      code: `H0${i + 1}`,
      name,
      dimension: "D1",
      parent: "D1",
    })),
    rows,
    compared,
    tree: null,
    all: row({ cells: Object.values(cells) }),
    scope: { ...SCOPE, ...scope },
  };
}
