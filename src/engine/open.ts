import { TABLE_NAMES, TABLES } from "../model/tables";
import type { Engine } from "./engine";
import { cellsFromParquet } from "./parquet";
import { type ReadFile, readRelease, readTable } from "./release";

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

const RELEASE = {
  id: "text",
  date: "text?",
  synthetic: "integer",
  preview: "text?",
  c: "integer",
  k: "integer",
  k_split: "integer",
} as const;

/** What an engine is filled with: the files of a release, and tables to be worked out from its own. */
export interface Contents {
  readonly read: ReadFile;
  /** Statements that make further tables, in order. */
  readonly derived: readonly string[];
}

/**
 * Fills a fresh engine with every table of a release, with a one-row table `release` of what
 * `release.json` says, and with the tables derived from them; then shuts the engine off from files,
 * network and settings for good.
 */
export async function open(engine: Engine, { read, derived }: Contents): Promise<Engine> {
  for (const setting of NO_EXTENSIONS) await engine.run(setting);
  const release = await readRelease(read);
  for (const table of TABLE_NAMES) {
    const parquet = await readTable(read, release, table);
    const cells = await cellsFromParquet(TABLES[table], parquet).catch((error: unknown) => {
      throw new Error(`${table}.parquet cannot be read: ${error}`);
    });
    await engine.load(table, TABLES[table], cells);
    await countRows(engine, table, release.tables[table].rows);
  }
  await engine.load("release", RELEASE, {
    id: [release.release],
    date: [release.date],
    synthetic: [release.synthetic ? 1 : 0],
    preview: [release.preview ?? null],
    c: [release.policy.c],
    k: [release.policy.k],
    k_split: [release.policy.kSplit],
  });
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
