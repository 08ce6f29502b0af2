import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** The least that any pipeline does: native DuckDB reads the files of a folder, sorts their rows and writes them as Parquet. */
const KEYS = {
  reviews: "country, wave",
  stages: "review_id, code",
  consent: "review_id",
  groups: 'country, "grouping"',
  context: "country, year",
};

const [folder = "", out = ""] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
for (const [table, key] of Object.entries(KEYS)) {
  const rows = `select * from read_csv('${join(folder, table)}.csv') order by ${key}`;
  await connection.run(`copy (${rows}) to '${join(out, table)}.parquet' (format parquet)`);
}
