import type { Columns } from "../columns";

/** The columns of the dictionary as a table of its own: a row for each column of each table. */
export const DICTIONARY_COLUMNS = {
  table: "text",
  column: "text",
  type: "text",
  nullable: "text",
  unit: "text?",
  allowed: "text?",
  meaning: "text",
  absent: "text?",
} as const satisfies Columns;
