import type { StageRange } from "../../model/stage";
import type { Cell } from "../cells/cell";
import type { Column, ColumnParent } from "../cells/columns";
import type { ColumnBounds } from "../cells/groupBounds";
import type { Scope } from "../scope";
import type { HeatmapChoice } from "./heatmapChoice";

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
  readonly bounds: ColumnBounds | null;
}

/** A heatmap as data: everything that picture, table, file, sentence and title read. */
export interface HeatmapFigure {
  readonly choice: HeatmapChoice;
  /** What the columns stand under, each once; none over dimensions. */
  readonly parents: readonly ColumnParent[];
  readonly columns: readonly Column[];
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
