import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cells } from "../../src/engine/arrow";
import { cellsFromParquet } from "../../src/engine/parquet";
import { type Release as Described, readRelease, readTable } from "../../src/engine/release";
import { TABLES, type TableName, type Tables } from "../../src/model/tables";
import { Refused } from "./refused";
import { MANIFEST } from "./release";

/** A release that lies in a folder. */
export interface Former {
  readonly described: Described;
  readonly tables: Pick<Tables, "reviews" | "blocks" | "statements" | "countries">;
}

/** Reads a release of a folder and sees that its files are the ones it was made with; refuses what is none. */
export async function readFormer(folder: string): Promise<Former> {
  const read = async (name: string) => {
    const bytes = await readFile(join(folder, name));
    return new Uint8Array(bytes).buffer as ArrayBuffer;
  };
  try {
    const described = await readRelease(read);
    const rowsOf = async <Name extends TableName>(name: Name) =>
      rowsFrom(await cellsFromParquet(TABLES[name], await readTable(read, described, name)));
    const tables = {
      countries: await rowsOf("countries"),
      reviews: await rowsOf("reviews"),
      blocks: await rowsOf("blocks"),
      statements: await rowsOf("statements"),
    };
    return { described, tables: tables as unknown as Former["tables"] };
  } catch (error) {
    throw new Refused([`${folder}: is no release that can be read (${(error as Error).message}).`]);
  }
}

/** The release that a place holds already; nothing where it holds none, or why it cannot be compared with. */
export async function formerAt(folder: string): Promise<Former | string | undefined> {
  if (!existsSync(join(folder, MANIFEST))) return undefined;
  return readFormer(folder).catch((error: Refused) => error.message);
}

function rowsFrom(cells: Readonly<Record<string, Cells>>) {
  const names = Object.keys(cells);
  return (cells[names[0]!] ?? []).map((_, i) =>
    Object.fromEntries(names.map((name) => [name, cells[name]![i] ?? null])),
  );
}
