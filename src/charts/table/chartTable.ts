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
  /** Its name on a phone: an abbreviation, or a stage's number. */
  readonly short?: string;
  /** Whether it is lit: chosen by the reader. */
  readonly isLit?: boolean;
  /** What stands over its drawings, from left to right: they share one scale. */
  readonly ruler?: readonly RulerMark[];
}

/** A name over a place of a column's drawings. */
export interface RulerMark {
  /** Where it stands, as a share of a drawing's width. */
  readonly at: number;
  /** Which part of the name stands there. */
  readonly anchor: "start" | "middle" | "end";
  readonly name: string;
  /** The same where there is no room for all names. */
  readonly short: string;
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
  /** Whether it is lit: opened by the reader. */
  readonly isLit?: boolean;
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
  /** A shade, 0 for none to 1, with an outline on the diagonal of a table from stages to stages. */
  | { readonly kind: "shade"; readonly strength: number; readonly onDiagonal?: boolean }
  /** How many fell, rose and stayed: to the left of a common line, to its right, and apart from both. */
  | { readonly kind: "moved"; readonly counts: MovedCounts; readonly scale: MovedScale }
  /** Where each review of a country, in order of time, placed something from 1 to 5; null is not shown. */
  | { readonly kind: "dumbbell"; readonly places: readonly (number | null)[] };

/** How many moved from one review to the next; each is counted once, so that all add up to n. */
export interface MovedCounts {
  /** Those that fell by a whole stage or more. */
  readonly fell: number;
  /** Those that fell by half a stage: to or from between two stages. */
  readonly fellHalf: number;
  readonly stayed: number;
  readonly roseHalf: number;
  readonly rose: number;
}

/** How many countries there is room for on each side, the same for all rows of a table. */
export interface MovedScale {
  readonly fell: number;
  readonly rose: number;
  readonly stayed: number;
}
