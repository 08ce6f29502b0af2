import type { Bounds } from "../../disclosure/bounds";
import type { StageRange } from "../../model/stage";
import type { RankCounts } from "../../statistics/description/ordinal";
import type { Scope } from "../scope";
import type { HeatmapChoice } from "./heatmapChoice";

/** A cell: one stage, a group's stages, all stages under a dimension, or why there is none. */
export type Cell =
  | ({ readonly kind: "stage" } & StageRange)
  | GroupCell
  | DimensionCell
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

/** The stages given under a dimension, which has none itself: of one country, or of all of a group. */
export interface DimensionCell {
  readonly kind: "dimension";
  /** Countries with a stage under it. */
  readonly n: number;
  /** By place on the nine half steps: stages, not countries. */
  readonly counts: RankCounts;
  /** How many stages there are, of how many that were asked for. */
  readonly placed: number;
  readonly asked: number;
  /** The mean of its countries' dimension indices; null where too little was assessed. */
  readonly index: number | null;
}

/** What rows stand under: their group, their stage in a column, or that they have none; last, that their review is not published; on top, that they are compared. */
export type Section =
  | { readonly kind: "group"; readonly name: string }
  | ({ readonly kind: "stage" } & StageRange)
  | { readonly kind: "noGroup" | "noStage" | "notCompared" | "unpublished" | "compared" };

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
  /** Countries reviewed without a named review that counts. */
  readonly unpublished: number;
  /** The review that a country counts with. */
  readonly review: {
    readonly wave: number;
    readonly year: number;
    readonly edition: string;
    readonly method: string;
    /** The block that an unpublished review counts in; absent where it is published. */
    readonly block?: string | null;
  } | null;
  readonly cells: readonly Cell[];
  /** Column by column, for each of `THRESHOLDS`, how many had reached it; null without unpublished reviews, and but for themes. */
  readonly bounds: readonly (readonly Bounds[])[] | null;
}

/** The stages of which it can be bounded how many countries of a group had reached them. */
export const THRESHOLDS: readonly number[] = [2, 3, 4];

export interface HeatmapColumn {
  readonly code: string;
  readonly name: string;
  readonly dimension: string;
  /** The code of what it stands under: a dimension, or the factor of an aspect; its own of a dimension. */
  readonly parent: string;
}

/** What stands over a stretch of columns: a dimension, or the factor of aspects. */
export interface ColumnParent {
  readonly code: string;
  readonly name: string;
}

/** A heatmap as data: everything that picture, table, file, sentence and title read. */
export interface HeatmapFigure {
  readonly choice: HeatmapChoice;
  /** What the columns stand under, each once; none over dimensions. */
  readonly parents: readonly ColumnParent[];
  readonly columns: readonly HeatmapColumn[];
  readonly rows: readonly HeatmapRow[];
  /** All countries together, however they are grouped. */
  readonly all: HeatmapRow;
  readonly scope: Scope;
  /** The rows that are compared, the one that they are compared with first. */
  readonly compared: readonly ComparedRow[];
  /** The tree beside rows that stand by likeness; null in any other order. */
  readonly tree: LikenessTree | null;
}

/** A row that is compared, and column by column how far it stands from the first; null where that cannot be told. */
export interface ComparedRow {
  readonly row: HeatmapRow;
  readonly differences: readonly (Difference | null)[];
}

/** How many stages up (down where negative) one stands from another, at least and at most: between stages there are two. */
export interface Difference {
  readonly from: number;
  readonly to: number;
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
