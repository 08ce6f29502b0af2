import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Columns, ColumnType, RowOf } from "../model/columns";
import { storedAs } from "./parquetTypes";

/**
 * Writes a table as one Parquet file, flat, in one row group, with the facts as key-value metadata. A table
 * without rows keeps its columns. The same rows and facts give the same bytes.
 */
export function parquetOf<C extends Columns>(
  columns: C,
  rows: readonly RowOf<C>[],
  facts: Readonly<Record<string, string>>,
): Uint8Array {
  const entries: [string, ColumnType][] = Object.entries(columns);
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: "root", num_children: entries.length }, ...entries.map(elementOf)],
      columnData: entries.map(([name, type]) => columnOf(name, type, rows)),
      statistics: false,
      rowGroupSize: Math.max(rows.length, 1),
      kvMetadata: Object.entries(facts).map(([key, value]) => ({ key, value })),
      createdBy: "CMM Atlas",
    }),
  );
}

function elementOf([name, type]: readonly [string, ColumnType]): SchemaElement {
  const repetition_type = type.endsWith("?") ? "OPTIONAL" : "REQUIRED";
  return { name, repetition_type, ...storedAs(type) };
}

/** Text that repeats is written once and pointed to; the writer's own guess, made of a sample, misses it in long tables. */
function columnOf(name: string, type: ColumnType, rows: readonly RowOf<Columns>[]) {
  const cells = rows.map((row) => row[name] ?? null);
  if (!type.startsWith("text"))
    return { name, data: type.startsWith("date") ? cells.map(dayOf) : cells };
  const runs = cells.reduce<number>((n, cell, i) => (cell === cells[i - 1] ? n : n + 1), 0);
  return 2 * runs < cells.length
    ? { name, data: cells, encoding: "RLE_DICTIONARY" as const }
    : { name, data: cells };
}

function dayOf(cell: string | number | null): Date | null {
  return cell === null ? null : new Date(`${cell}T00:00:00Z`);
}
