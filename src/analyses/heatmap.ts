import type { Bounds } from "../disclosure/bounds";
import type { StageRange } from "../model/stage";
import type { RankCounts } from "../statistics/description/ordinal";

/** What a heatmap's rows are. */
export const ROW_KINDS = ["groups", "countries"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** In which order its rows stand; countries never by stage but in bands of one stage. */
export const ORDERS = ["name", "group", "coverage", "likeness", "column"] as const;
export type Order = (typeof ORDERS)[number];

/** The orders that each kind of row can stand in; the first is the one it stands in unasked. */
export const ORDERS_OF: Readonly<Record<RowKind, readonly Order[]>> = {
  groups: ["name", "coverage", "likeness", "column"],
  countries: ["name", "group", "likeness", "column"],
};

/** What is asked of a heatmap. */
export interface HeatmapChoice {
  readonly rows: RowKind;
  readonly grouping: string;
  /** An edition's id for its own factors; empty for the harmonised themes. */
  readonly edition: string;
  /** A dimension's code; empty for all five. */
  readonly dimension: string;
  readonly order: Order;
  /** The code of the column that rows stand by, where they stand by one; empty for the first. */
  readonly by: string;
  /** Whether the order is turned round. */
  readonly reversed: boolean;
  /** The key of a row and the code of a column whose cell is opened; both empty where none is. */
  readonly row: string;
  readonly column: string;
}

/** A cell: one stage, a group's stages, or why there is none. */
export type Cell =
  | ({ readonly kind: "stage" } & StageRange)
  | GroupCell
  | { readonly kind: "few"; readonly n: number }
  | { readonly kind: "notAssessed" | "noReview" | "notInEdition" | "withheld" };

/** The stages of a group's countries: their number, their middle and how many stand on each place. */
export interface GroupCell {
  readonly kind: "group";
  readonly n: number;
  readonly median: StageRange;
  /** The upper middle; the same as `median` unless n is even and the middle falls between two. */
  readonly upperMedian: StageRange;
  /** By place on the nine half steps. */
  readonly counts: RankCounts;
}

/** What rows stand under: their group, their stage in a column, or that they have none; last, that no published review counts. */
export type Section =
  | { readonly kind: "group"; readonly name: string }
  | ({ readonly kind: "stage" } & StageRange)
  | { readonly kind: "noGroup" | "noStage" | "notCompared" | "noReview" | "unpublished" };

export interface HeatmapRow {
  readonly key: string;
  /** Null for the countries that are in no group of the grouping. */
  readonly name: string | null;
  /** The heading that the row stands under, where rows are put together. */
  readonly section: Section | null;
  /** The group of the grouping that a country is in; null for none, and for rows that are groups. */
  readonly group: string | null;
  /** Countries in the row, and those that count with a named review. */
  readonly countries: number;
  readonly published: number;
  /** Countries reviewed without a named review; null where one edition counts, for which nothing is said of them. */
  readonly unpublished: number | null;
  /** The review that a country counts with. */
  readonly review: {
    readonly year: number;
    readonly edition: string;
    readonly method: string;
    /** The block that an unpublished review counts in; absent where it is published. */
    readonly block?: string | null;
  } | null;
  readonly cells: readonly Cell[];
  /** Column by column, for each of `THRESHOLDS`, how many had reached it; null without unpublished reviews. */
  readonly bounds: readonly (readonly Bounds[])[] | null;
}

/** The stages of which it can be bounded how many countries of a group had reached them. */
export const THRESHOLDS = [2, 3, 4] as const;

export interface HeatmapColumn {
  readonly code: string;
  readonly name: string;
  readonly dimension: string;
}

/** A heatmap as data: everything that picture, table, file, sentence and title read. */
export interface HeatmapFigure {
  readonly choice: HeatmapChoice;
  readonly dimensions: readonly { readonly code: string; readonly name: string }[];
  readonly columns: readonly HeatmapColumn[];
  readonly rows: readonly HeatmapRow[];
  /** All countries together, however they are grouped. */
  readonly all: HeatmapRow;
  readonly scope: Scope;
  /** The tree beside rows that stand by likeness; null in any other order. */
  readonly tree: LikenessTree | null;
}

/** A tree of alike rows, drawn sideways: leaves at 0, its root at 1. */
export interface LikenessTree {
  readonly branches: readonly TreeBranch[];
  /** How well the tree holds the distances, up to 1; null where that cannot be told. */
  readonly faithfulness: number | null;
}

/** Two nodes that the tree joins `at` a height; each has its place among the rows and a height of its own. */
export interface TreeBranch {
  readonly at: number;
  readonly ends: readonly [TreeNode, TreeNode];
}

export interface TreeNode {
  /** The number of the row that a leaf stands at; of a node the middle of what it joins. */
  readonly row: number;
  readonly at: number;
}

/** Of what, and how much of it, a figure speaks. */
export interface Scope {
  /** Countries of the portfolio, and those that count with a named review. */
  readonly countries: number;
  readonly published: number;
  /** Countries reviewed without a named review; null where one edition counts. */
  readonly unpublished: { readonly inBlocks: number; readonly withheld: number } | null;
  readonly years: readonly [first: number, last: number] | null;
  readonly editions: readonly Share[];
  readonly methods: readonly Share[];
}

export interface Share {
  readonly name: string;
  readonly n: number;
}
