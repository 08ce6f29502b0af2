import { dimensionName } from "../../analyses/progress/dimensionMoves";
import type { Pairs } from "../../analyses/progress/pairs";
import type { ChartCell, ChartRow } from "../table/chartTable";

/** A dimension's row: its index stands for all under it. */
export function dimensionRow(
  pairs: Pairs,
  code: string,
  note: string,
  cells: readonly ChartCell[],
): ChartRow {
  return {
    key: code,
    name: `${code} ${dimensionName(pairs, code)}`,
    note,
    isLit: pairs.choice.item === code,
    cells,
  };
}

/** The cells of a row of which nothing can be told: why, and nothing besides. */
export function untoldCells(why: string, columns: number): ChartCell[] {
  return Array.from({ length: columns }, (_, i) => ({ text: i === 0 ? why : "" }));
}
