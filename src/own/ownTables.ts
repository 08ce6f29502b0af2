import type { Cells } from "../engine/arrow";
import type { Contents } from "../engine/contents";
import type { Described } from "../engine/described";
import type { Own, Release } from "../engine/release";
import { cellsOfRows } from "../engine/rowCells";
import { TABLE_NAMES, TABLES, type TableName, type Tables } from "../model/tables";

/** What was opened on the reader's own computer: the tables as cells by column, and what they are. */
export interface OwnPortfolio {
  readonly release: Release;
  readonly tables: Readonly<Record<TableName, Readonly<Record<string, Cells>>>>;
  /** Tables that no release has. */
  readonly further: readonly Described[];
  readonly counts: OwnCounts;
}

/** How many reviews are shown, of how many countries, and how many of them are not published. */
export interface OwnCounts {
  readonly kind: Own;
  readonly reviews: number;
  readonly countries: number;
  /** Of a release's files: those of which stages are not in them. */
  readonly unpublished: number;
  /** Reviews of which consent was withdrawn. */
  readonly leftOut: number;
}

/** Tables of rows as tables of cells, days counted as Parquet counts them. */
export function cellsOfTables(tables: Tables): OwnPortfolio["tables"] {
  const all = TABLE_NAMES.map((name) => [name, cellsOfRows(TABLES[name], tables[name])] as const);
  return Object.fromEntries(all) as OwnPortfolio["tables"];
}

/** What an engine is filled with to answer of it. */
export function ownContents({ release, tables, further }: OwnPortfolio): Contents {
  return { release, cells: async (table) => tables[table], further };
}
