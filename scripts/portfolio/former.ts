import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cells } from "../../src/engine/arrow";
import { cellsFromParquet } from "../../src/engine/parquet";
import { type Release as Described, readRelease, readTable } from "../../src/engine/release";
import type { Columns } from "../../src/model/columns";
import { TABLE_NAMES, TABLES, type TableName, type Tables } from "../../src/model/tables";
import { Refused } from "./refused";
import { MANIFEST } from "./release";

/** A release that lies in a folder. */
export interface Former {
  readonly described: Described;
  readonly tables: Tables;
}

/** Reads a release of a folder and sees that its files are the ones it was made with; refuses what is none. */
export async function readFormer(folder: string): Promise<Former> {
  const read = async (name: string) => {
    const bytes = await readFile(join(folder, name));
    return new Uint8Array(bytes).buffer as ArrayBuffer;
  };
  try {
    const described = await readRelease(read);
    const rowsOf = async (name: TableName) =>
      rowsFrom(
        TABLES[name],
        await cellsFromParquet(TABLES[name], await readTable(read, described, name)),
      );
    const tables: [TableName, Awaited<ReturnType<typeof rowsOf>>][] = [];
    // One after the other: of several files that are others, the first is told, whichever is read sooner.
    for (const name of TABLE_NAMES) tables.push([name, await rowsOf(name)]);
    return { described, tables: Object.fromEntries(tables) as unknown as Tables };
  } catch (error) {
    throw new Refused([`${folder}: is no release that can be read (${(error as Error).message}).`]);
  }
}

/** The release that a place holds already; nothing where it holds none, or why it cannot be compared with. */
export async function formerAt(folder: string): Promise<Former | string | undefined> {
  if (!existsSync(join(folder, MANIFEST))) return undefined;
  return readFormer(folder).catch((error: Refused) => error.message);
}

const MILLISECONDS = 86_400_000;

/** Rows as they were written, days as text. */
function rowsFrom(columns: Columns, cells: Readonly<Record<string, Cells>>) {
  const named = Object.entries(cells).map(
    ([name, own]) => [name, columns[name]!.startsWith("date") ? own.map(dayOf) : own] as const,
  );
  return (named[0]?.[1] ?? []).map((_, i) =>
    Object.fromEntries(named.map(([name, own]) => [name, own[i] ?? null])),
  );
}

function dayOf(cell: Cells[number]): string | null {
  return cell === null ? null : new Date(Number(cell) * MILLISECONDS).toISOString().slice(0, 10);
}
