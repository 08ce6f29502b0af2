import { type FileMetaData, type SchemaElement, snappyUncompress } from "hyparquet";
import { MOST_CELLS, MOST_UNPACKED } from "../formats/caps";
import { storedAs } from "../formats/parquetTypes";
import type { Columns } from "../model/columns";

/** Columns that a file may have; the widest table has ten. */
const MOST_COLUMNS = 100;

/** Codecs that are read here. */
const CODECS = ["UNCOMPRESSED", "SNAPPY"];

/**
 * Refuses a Parquet file by its footer alone, before a page of it is read: columns that are nested or of another type
 * than the table's, an unknown codec, or more columns, cells or unpacked bytes than any release has.
 */
export function refuseUnlessTable(columns: Columns, metadata: FileMetaData): void {
  const [, ...elements] = metadata.schema;
  const chunks = metadata.row_groups.flatMap((group) => group.columns);
  const rows = Number(metadata.num_rows);
  const cells = rows * elements.length;
  const unpacked = sumOf(chunks, (chunk) => chunk.meta_data?.total_uncompressed_size);
  const values = sumOf(chunks, (chunk) => chunk.meta_data?.num_values);
  const nested = elements.find(({ num_children: children }) => (children ?? 0) > 0);
  const codec = chunks.map((chunk) => chunk.meta_data?.codec).find(isUnknown);
  if (elements.length > MOST_COLUMNS) refuse(`has ${elements.length} columns`);
  if (nested) refuse(`has a nested column, ${nested.name}`);
  if (!(rows >= 0 && cells <= MOST_CELLS && values <= MOST_CELLS)) refuse(`has ${cells} cells`);
  if (!(unpacked <= MOST_UNPACKED)) refuse(`would unpack to ${Math.ceil(unpacked / 1e6)} MB`);
  if (codec) refuse(`is packed with ${codec}; ${CODECS.join(" and ")} are read here`);
  for (const [name, type] of Object.entries(columns)) {
    const element = elements.find((one) => one.name === name);
    if (element === undefined) continue;
    const [stored, wanted] = [spelled(element), spelled(storedAs(type))];
    if (stored !== wanted) refuse(`has ${name} as ${stored} instead of ${wanted}`);
  }
}

function spelled({ type, converted_type: converted }: Partial<SchemaElement>): string {
  return [type, converted].filter(Boolean).join(" ");
}

/** Unpacks pages, and stops once they come to more than any release has, whatever the footer said. */
export function guardedUnpacking() {
  let unpacked = 0;
  return {
    SNAPPY(packed: Uint8Array, length: number): Uint8Array {
      unpacked += length;
      if (!(unpacked <= MOST_UNPACKED)) refuse("unpacks to more than it says");
      const whole = new Uint8Array(length);
      snappyUncompress(packed, whole);
      return whole;
    },
  };
}

function sumOf<T>(items: readonly T[], sizeOf: (item: T) => bigint | undefined): number {
  return items.reduce((sum, item) => sum + Math.abs(Number(sizeOf(item) ?? 0)), 0);
}

function isUnknown(codec: string | undefined): boolean {
  return codec !== undefined && !CODECS.includes(codec);
}

function refuse(fault: string): never {
  throw new Error(fault);
}
