import type { Columns, ColumnType } from "./columns";
import { OF_BLOCKS } from "./dictionary/blocks";
import { OF_CIRCUMSTANCES } from "./dictionary/circumstances";
import type { Entries, PlainEntry } from "./dictionary/entry";
import { OF_FRAMEWORK } from "./dictionary/framework";
import { OF_REVIEWS } from "./dictionary/reviews";
import { TABLE_NAMES, TABLES, type TableName } from "./tables";

/** What every table and every column of a release means. It is a fixed text: no release has a say in it. */
export const DICTIONARY: Entries<TableName> = {
  ...OF_REVIEWS,
  ...OF_CIRCUMSTANCES,
  ...OF_FRAMEWORK,
  ...OF_BLOCKS,
};

/** A column of a table as the dictionary has it. */
export interface DictionaryRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: "yes" | "no";
  readonly unit: string | null;
  readonly allowed: string | null;
  readonly meaning: string;
  /** What null means. */
  readonly absent: string | null;
}

/** The dictionary as a table, in the order of the tables and of their columns. */
export function dictionaryRows(): readonly DictionaryRow[] {
  return TABLE_NAMES.flatMap((table) => dictionaryRowsOf(table, TABLES[table], DICTIONARY[table]));
}

/** A table's part of a dictionary as rows. */
export function dictionaryRowsOf(
  table: string,
  types: Columns,
  { columns }: PlainEntry,
): readonly DictionaryRow[] {
  return Object.entries(columns).map(([column, { unit, allowed, meaning, absent }]) => ({
    table,
    column,
    ...typeOf(types, column),
    unit,
    allowed,
    meaning,
    absent: absent ?? null,
  }));
}

/** A table's part of the dictionary as JSON, as it stands in the table's Parquet file. */
export function dictionaryText(table: TableName): string {
  const { row, key, columns }: PlainEntry = DICTIONARY[table];
  const told = Object.entries(columns).map(([column, entry]) => [
    column,
    { ...typeOf(TABLES[table], column), ...entry },
  ]);
  return JSON.stringify({ row, key, columns: Object.fromEntries(told) });
}

function typeOf(types: Columns, column: string) {
  const type = types[column] as ColumnType;
  const nullable = type.endsWith("?") ? ("yes" as const) : ("no" as const);
  return { type: type.replace("?", ""), nullable };
}
