import { TABLE_NAMES } from "../model/tables";
import { DERIVED } from "./derived";

/**
 * What questions need before they can be put to any DuckDB: the tables of a release, read from its Parquet files in the
 * folder where DuckDB is started, and the tables worked out from them.
 */
export function setupSql(): string {
  const tables = TABLE_NAMES.map((name) => `create table ${name} as from '${name}.parquet'`);
  const derived = DERIVED.map((statement) => statement.replaceAll(/^ {2}/gm, "").trim());
  return [...tables, ...derived].map((statement) => `${statement};\n`).join("\n");
}
