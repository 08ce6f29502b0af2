import type { GroupCounted } from "../../queries/groupsCounted";
import { countriesIn } from "../scope";
import type { Cell } from "./cell";
import type { Reviewed } from "./cells";
import type { ColumnBounds, Unpublished } from "./groupBounds";

/** The countries of one row: of one group (null for those in none), or all. */
export interface Members {
  readonly counted: readonly GroupCounted[];
  readonly isIn: (group: string | null) => boolean;
}

/** Works out the cells of some countries, column by column. */
export type CellsOf = (members: Members) => readonly Cell[];

/** Bounds how many of some countries had reached each stage, column by column. */
export type BoundsOfMembers = (members: Members) => ColumnBounds;

/** How many of a row's countries count with a named review, and with an unpublished one. */
export function reviewedIn({ counted }: Members): Reviewed {
  return {
    published: countriesIn(counted.filter(({ status }) => status === "named")),
    unpublished: countriesIn(unpublishedIn({ counted })),
  };
}

/** The countries of a row that count with an unpublished review. */
export function unpublishedIn({ counted }: Pick<Members, "counted">): Unpublished[] {
  return counted.flatMap(({ status, edition, block_id, countries }) =>
    status === "block" || status === "withheld" ? [{ edition: edition!, block_id, countries }] : [],
  );
}
