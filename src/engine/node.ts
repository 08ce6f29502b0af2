import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";
import { type Contents, contentsOf } from "./contents";
import { type Connection, type Engine, engineOver } from "./engine";
import { open } from "./open";

const { resolve } = createRequire(import.meta.url);

/** Starts the browser's own DuckDB build inside Node and fills it from a release's folder. */
export async function openInNode(folder: string, derived: readonly string[]): Promise<Engine> {
  const read = async (name: string) => new Uint8Array(await readFile(join(folder, name))).buffer;
  return filledInNode(await contentsOf(read), derived);
}

/** The same, filled with whatever it is given. */
export async function filledInNode(
  contents: Contents,
  derived: readonly string[],
): Promise<Engine> {
  const bundle = { mainModule: resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"), mainWorker: "" };
  const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => {});
  db.open({});
  return open(engineOver(db.connect() as Connection), contents, derived);
}
