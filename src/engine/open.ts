import { TABLE_NAMES, TABLES } from "../model/tables";
import type { Contents } from "./contents";
import { describedIn } from "./described";
import type { Engine } from "./engine";
import { cellsOfRows } from "./rowCells";

const NO_EXTENSIONS = [
  "set autoinstall_known_extensions = false",
  "set autoload_known_extensions = false",
  "set allow_community_extensions = false",
];

const LOCK = [
  "set memory_limit = '512MB'",
  "set enable_external_access = false",
  "set lock_configuration = true",
];

/**
 * Fills a fresh engine with every table of a release, with further ones and those that its description makes, and with the tables that the
 * derived statements make of them, in order; then shuts the engine off from files, network and settings for good.
 */
export async function open(
  engine: Engine,
  { release, cells, further = [] }: Contents,
  derived: readonly string[],
): Promise<Engine> {
  for (const setting of NO_EXTENSIONS) await engine.run(setting);
  for (const table of TABLE_NAMES) {
    await engine.load(table, TABLES[table], await cells(table));
    await countRows(engine, table, release.tables[table].rows);
  }
  for (const { name, columns, rows } of [...further, ...describedIn(release)]) {
    await engine.load(name, columns, cellsOfRows(columns, rows));
  }
  for (const table of derived) await engine.run(table);
  for (const setting of LOCK) await engine.run(setting);
  return engine;
}

// An Arrow stream that DuckDB cannot take in makes no table and no error.
async function countRows(engine: Engine, table: string, promised: number): Promise<void> {
  const answer = await engine.answer(`select count(*)::int as n from ${table}`, {});
  const loaded = answer.get("n")?.cells[0];
  if (loaded !== promised) throw new Error(`${table} has ${loaded} rows instead of ${promised}`);
}
