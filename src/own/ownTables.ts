import type { Cells } from "../engine/arrow";
import type { Contents } from "../engine/contents";
import type { Own, Release } from "../engine/release";
import type { Columns, RowOf } from "../model/columns";
import { TABLE_NAMES, TABLES, type TableName, type Tables } from "../model/tables";

/** What was opened on the reader's own computer: the tables as cells by column, and what they are. */
export interface OwnPortfolio {
  readonly release: Release;
  readonly tables: Readonly<Record<TableName, Readonly<Record<string, Cells>>>>;
  readonly counts: OwnCounts;
}

/** How many reviews there are, of how many countries, and how many of them are not published. */
export interface OwnCounts {
  readonly kind: Own;
  readonly reviews: number;
  readonly countries: number;
  /** Of a release's files: those of which stages are not in them. */
  readonly unpublished: number;
}

/** Tables of rows as tables of cells, days counted as Parquet counts them. */
export function cellsOfTables(tables: Tables): OwnPortfolio["tables"] {
  const all = TABLE_NAMES.map((name) => [name, cellsOf(TABLES[name], tables[name])] as const);
  return Object.fromEntries(all) as OwnPortfolio["tables"];
}

/** What an engine is filled with to answer of it. */
export function ownContents({ release, tables }: OwnPortfolio): Contents {
  return { release, cells: async (table) => tables[table] };
}

function cellsOf(columns: Columns, rows: readonly RowOf<Columns>[]): Record<string, Cells> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, type]) => {
      const cells = rows.map((row) => row[name] ?? null);
      return [name, type.startsWith("date") ? cells.map(dayOf) : cells];
    }),
  );
}

const A_DAY = 86_400_000;

function dayOf(cell: string | number | null): number | null {
  return cell === null ? null : Date.parse(`${cell}T00:00:00Z`) / A_DAY;
}
