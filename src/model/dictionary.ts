import type { Columns, ColumnType } from "./columns";
import { OF_BLOCKS } from "./dictionary/blocks";
import { OF_CIRCUMSTANCES } from "./dictionary/circumstances";
import type { ColumnEntry, Entries, TableEntry } from "./dictionary/entry";
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

interface DictionaryRow {
  readonly table: TableName;
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
  return TABLE_NAMES.flatMap((table) =>
    entriesOf(table).map(([column, { unit, allowed, meaning, absent }]) => ({
      table,
      column,
      ...typeOf(table, column),
      unit,
      allowed,
      meaning,
      absent: absent ?? null,
    })),
  );
}

/** A table's part of the dictionary as JSON, as it stands in the table's Parquet file. */
export function dictionaryText(table: TableName): string {
  const { row, key } = DICTIONARY[table];
  const columns = entriesOf(table).map(([column, entry]) => [
    column,
    { ...typeOf(table, column), ...entry },
  ]);
  return JSON.stringify({ row, key, columns: Object.fromEntries(columns) });
}

function entriesOf(table: TableName): readonly (readonly [string, ColumnEntry])[] {
  const { columns }: { columns: TableEntry["columns"] } = DICTIONARY[table];
  return Object.entries(columns);
}

function typeOf(table: TableName, column: string) {
  const type = (TABLES[table] as Columns)[column] as ColumnType;
  const nullable = type.endsWith("?") ? ("yes" as const) : ("no" as const);
  return { type: type.replace("?", ""), nullable };
}
