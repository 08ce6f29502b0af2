import { parquetMetadataAsync, parquetRead } from "hyparquet";
import type { Columns } from "../model/columns";
import type { Cells } from "./arrow";
import { guardedUnpacking, refuseUnlessTable } from "./parquetGuard";

/**
 * Reads the given columns of a Parquet file, in memory and without DuckDB: its own Parquet reader is
 * an extension that it would fetch from another host. Whoever made the file, what is larger than any release, or of other
 * types, is refused.
 */
export async function cellsFromParquet(
  columns: Columns,
  parquet: ArrayBuffer,
): Promise<Record<string, Cells>> {
  const names = Object.keys(columns);
  const metadata = await parquetMetadataAsync(parquet);
  const held = new Set(metadata.schema.map(({ name }) => name));
  refuseUnlessTable(columns, metadata);
  const absent = names.filter((name) => !held.has(name));
  if (absent.length > 0) throw new Error(`has no column ${absent.join(", ")}`);
  const cells = Object.fromEntries(names.map((name) => [name, [] as (string | number | null)[]]));
  await parquetRead({
    file: parquet,
    metadata,
    columns: names,
    compressors: guardedUnpacking(),
    parsers: { dateFromDays: (days) => days },
    onChunk: ({ columnName, columnData }) => {
      for (const cell of columnData) cells[columnName]!.push(cell ?? null);
    },
  });
  const rows = Number(metadata.num_rows);
  const short = names.find((name) => cells[name]!.length !== rows);
  if (short !== undefined) throw new Error(`${short} has ${cells[short]!.length} of ${rows} rows`);
  return cells;
}
