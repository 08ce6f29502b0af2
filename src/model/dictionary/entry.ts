import type { ColumnType } from "../columns";
import type { TABLES, TableName } from "../tables";

/** What a column holds; one that may be null says what null means there. */
export type ColumnEntry<Type extends ColumnType = ColumnType> = {
  readonly meaning: string;
  /** What its numbers count or measure; null where they have no unit, and for text. */
  readonly unit: string | null;
  /** What can stand there, beyond its type; null where anything of its type can. */
  readonly allowed: string | null;
} & (Type extends `${string}?` ? { readonly absent: string } : { readonly absent?: never });

/** What a table holds: what one of its rows is, by which columns a row is known, and what each column means. */
export interface TableEntry<Name extends TableName = TableName> {
  readonly row: string;
  readonly key: readonly (keyof (typeof TABLES)[Name] & string)[];
  readonly columns: {
    readonly [Column in keyof (typeof TABLES)[Name]]: (typeof TABLES)[Name][Column] extends ColumnType
      ? ColumnEntry<(typeof TABLES)[Name][Column]>
      : never;
  };
}

/** An entry of whatever table. */
export interface PlainEntry {
  readonly row: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnEntry>>;
}

/** The entries of some tables, none and no column left out. */
export type Entries<Names extends TableName> = { readonly [Name in Names]: TableEntry<Name> };

/** Words of which one stands in a column. */
export const oneOf = (words: readonly string[]): string => words.join(", ");
