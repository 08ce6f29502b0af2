import type { Columns } from "./columns";
import type { TableName } from "./tables";

/** What can become of a row from one release to the next. */
export const CHANGES = ["added", "changed", "removed"] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** One kind of change of one table's rows, and of how many. */
export interface Change {
  readonly table: TableName;
  readonly change: ChangeKind;
  /** What a review's status was and is; null where there is none, and in other tables. */
  readonly from: string | null;
  readonly to: string | null;
  readonly n: number;
  /** Which reviews or blocks; of others, and of reviews that are shown less than before, none. */
  readonly ids: readonly string[];
}

/** What changed since the release that a release took the place of. */
export interface Since {
  readonly release: string;
  readonly date: string | null;
  readonly changes: readonly Change[];
}

/** Changes as a table: ids in one text, spaces between them. */
export const CHANGE_COLUMNS = {
  table: "text",
  change: "text",
  from: "text?",
  to: "text?",
  n: "integer",
  ids: "text",
} as const satisfies Columns;
