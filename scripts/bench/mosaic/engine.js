import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import workerScript from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";

/** Tables that are laid beside the page as Arrow streams: DuckDB takes them in without an extension. */
const TABLES = ["placed", "counted", "grouped", "themes"];

/** What marks read: each stage once in its group of each grouping, and once among all countries. */
const CELLS = `
  create table cells as
  select g.grouping, g."group", p.review, t.name as theme, p.rank
  from grouped g join placed p using (review) join themes t using (theme)
  order by g.grouping`;

/** Starts DuckDB while the rows are on their way, and fills it; gives it with a connection, as Mosaic wants both. */
export async function opened() {
  const files = TABLES.map(async (name) => {
    const response = await fetch(new URL(`rows/${name}.arrow`, document.baseURI));
    return new Uint8Array(await response.arrayBuffer());
  });
  const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(workerScript));
  await duckdb.instantiate(new URL(wasm, document.baseURI).href);
  const connection = await duckdb.connect();
  await connection.query("set autoload_known_extensions = false");
  for (const [i, name] of TABLES.entries()) {
    await connection.insertArrowFromIPCStream(await files[i], { name, create: true });
  }
  await connection.query(CELLS);
  return { duckdb, connection };
}
