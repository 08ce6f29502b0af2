import { TABLES, type TableName } from "../model/tables";
import type { Cells } from "./arrow";
import type { Described } from "./described";
import { cellsFromParquet } from "./parquet";
import { type ReadFile, type Release, readRelease, readTable } from "./release";

/** What an engine is filled with: tables, and the release that they make. */
export interface Contents {
  readonly release: Release;
  /** A table's cells by column. */
  readonly cells: (table: TableName) => Promise<Readonly<Record<string, Cells>>>;
  /** Tables that no release has. */
  readonly further?: readonly Described[];
}

/** The contents of a release's files, each seen to be the one that `release.json` promises. */
export async function contentsOf(read: ReadFile): Promise<Contents> {
  const release = await readRelease(read);
  return {
    release,
    async cells(table) {
      const parquet = await readTable(read, release, table);
      return cellsFromParquet(TABLES[table], parquet).catch((error: unknown) => {
        throw new Error(
          `${table}.parquet cannot be read: ${error instanceof Error ? error.message : error}`,
        );
      });
    },
  };
}
