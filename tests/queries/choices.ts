import type { CountedChoice, ReviewFilter } from "../../src/queries/counted";
import { EVERY_REVIEW } from "../../src/queries/counted";

/** Filters by name: what is not named lets everything pass. */
export const filtered = (by: Partial<ReviewFilter> = {}): ReviewFilter => ({
  ...EVERY_REVIEW,
  ...by,
});

/** Which reviews count, and by what their countries are grouped: all, and by region, where nothing else is said. */
export const counting = (
  by: Partial<ReviewFilter> = {},
  choice: Partial<Omit<CountedChoice, "filter">> = {},
): CountedChoice => ({ filter: filtered(by), edition: "", grouping: "region", ...choice });

/** Rows as lines of text, cell by cell. */
export const compact = (rows: readonly object[]) => rows.map((row) => Object.values(row).join(" "));
