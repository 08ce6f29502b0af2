import type { StageRange } from "../model/stage";

/** The figures of anything shown as a flat table: records by column id. */
export interface Records {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RecordValue[])[];
}

export type RecordValue = string | number | null;

/** The name of the column that counts a place: `at_2`, or `at_2_3` for between two stages. */
export function placeColumn({ low, high }: StageRange): string {
  return low === high ? `at_${low}` : `at_${low}_${high}`;
}

/** The ends of a bound, and of how many countries it is. */
export type BoundEnd = "at_least" | "at_most" | "of";

/** The name of the column that counts what had reached a stage. */
export function reachedColumn(threshold: number): string {
  return `reached_${threshold}`;
}

/** The name of the column that bounds how many had reached a stage, counting unpublished reviews. */
export function boundColumn(threshold: number, end: BoundEnd): string {
  return `${reachedColumn(threshold)}_${end}`;
}
