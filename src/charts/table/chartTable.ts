import type { Bounds } from "../../disclosure/bounds";
import type { RankCounts } from "../../statistics/description/ordinal";

/**
 * A figure that is a table: rows and columns with a name, and in each cell words and a drawing. What a page shows, and
 * what a picture of it shows, is drawn from this alone.
 */
export interface ChartTable {
  /** What rows are: stands over their names. */
  readonly corner: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

export interface ChartColumn {
  readonly key: string;
  readonly name: string;
  /** What its cells hold: words, numbers set in line, a drawing over the whole width, or a value on its shade. */
  readonly of: "text" | "number" | "drawing" | "shade";
  /** Whether it is lit: chosen by the reader. */
  readonly isLit?: boolean;
}

export interface ChartRow {
  readonly key: string;
  readonly name: string;
  /** Of how many it is, below its name. */
  readonly note?: string;
  /** What this row and those after it stand under. */
  readonly heading?: string;
  readonly isLit: boolean;
  /** One a column. */
  readonly cells: readonly ChartCell[];
}

/** A cell: its words, which say all that its drawing shows, and the drawing. */
export interface ChartCell {
  readonly text: string;
  /** What a screen reader says in its place, where the words alone say too little. */
  readonly spoken?: string;
  readonly drawing?: Drawing;
  /** Over how many columns its words run, itself among them; the cells of the others are empty. One unless said. */
  readonly over?: number;
}

/** Cells in which nothing can be told: why, in words that run over all of them. */
export function untoldCells(why: string, columns: number): ChartCell[] {
  return Array.from({ length: columns }, (_, i) =>
    i === 0 ? { text: why, over: columns } : { text: "" },
  );
}

/** The cells of a row with the place of their columns, without those that another's words run over. */
export function cellsShown({
  cells,
}: Pick<ChartRow, "cells">): { cell: ChartCell; place: number }[] {
  let covered = 0;
  return cells.flatMap((cell, place) => {
    if (place < covered) return [];
    covered = place + (cell.over ?? 1);
    return [{ cell, place }];
  });
}

/** What a cell's drawing shows. */
export type Drawing =
  /** How many stand on each of the nine places, as shares of all. */
  | { readonly kind: "shares"; readonly counts: RankCounts }
  /** The same of few: each a dot on the colour of its stage. */
  | { readonly kind: "dots"; readonly counts: RankCounts }
  /** How many had reached a stage: of those placed, and for certain and at most of all reviewed, null where none is unpublished. */
  | {
      readonly kind: "reached";
      readonly reached: number;
      readonly placed: number;
      readonly bounds: Bounds | null;
    }
  /** A bar from one value to another on a scale. */
  | {
      readonly kind: "bar";
      readonly from: number;
      readonly to: number;
      readonly scale: readonly [least: number, most: number];
    }
  /** A shade, 0 for none to 1. */
  | { readonly kind: "shade"; readonly strength: number };
