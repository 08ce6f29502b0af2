import type { Cell } from "../../analyses/cells/cell";

/** A stage, why there is none, or that too few have one. */
export type StageCell = Exclude<Cell, { readonly kind: "group" | "dimension" }>;

/** A column of stages or, where `of` says so, of words. */
export interface StageColumn {
  readonly key: string;
  readonly name: string;
  /** What more is to be known of it, below its name. */
  readonly note?: string;
  readonly of: "stage" | "words";
}

export interface StageRow {
  readonly key: string;
  readonly name: string;
  /** What this row and those after it stand under. */
  readonly heading?: string;
  /** One a column: a stage of a column of stages, else words. */
  readonly cells: readonly (StageCell | string)[];
}

/**
 * A figure that is a table of stages, each on its own square as in the heatmap. What a page shows, and what a picture of
 * it shows, is drawn from this alone.
 */
export interface StageTable {
  readonly corner: string;
  readonly columns: readonly StageColumn[];
  readonly rows: readonly StageRow[];
}
