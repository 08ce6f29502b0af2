import { afterAll } from "vitest";
import { answerSql, CONSOLE_LIMITS, type ConsoleAnswer } from "../../src/engine/console";
import { ConsoleFault, type ConsoleFaultKind } from "../../src/engine/consoleFault";
import type { Engine } from "../../src/engine/engine";
import { openInNode } from "../../src/engine/node";
import { type Starter, starterOf } from "../../src/engine/starter";
import { DERIVED } from "../../src/queries/derived";
import { releaseFolder, withUnpublished } from "../release";

/** A console over an engine of its own and the invented portfolio, its unpublished reviews among it. */
export function consoleOverRelease(folder = releaseFolder(undefined, withUnpublished)) {
  const starts = { count: 0 };
  const starter: Starter = starterOf(
    async () => {
      starts.count += 1;
      return openInNode(folder, DERIVED);
    },
    { bytes: 0, drawn: true },
  );
  afterAll(() => starter.end());
  const put = (sql: string, limits = CONSOLE_LIMITS, signal = new AbortController().signal) =>
    answerSql(starter, sql, signal, limits);
  return {
    starter,
    starts,
    put,
    /** The fault of a text that must have one. */
    async faultOf(sql: string, limits = CONSOLE_LIMITS): Promise<ConsoleFault> {
      const outcome = await put(sql, limits).catch((error: unknown) => error);
      if (outcome instanceof ConsoleFault) return outcome;
      throw new Error(`${sql} gives ${JSON.stringify((outcome as ConsoleAnswer).rows ?? outcome)}`);
    },
    /** The rows of a text, or the kind of its fault. */
    outcome: (sql: string): Promise<ConsoleAnswer["rows"] | ConsoleFaultKind> =>
      put(sql).then(
        ({ rows }) => rows,
        ({ kind }: ConsoleFault) => kind,
      ),
    /** All that a text could have changed: every table, row by row, and everything else that an engine keeps. */
    async state(): Promise<string> {
      const engine: Engine = await starter.start();
      const one = async (sql: string) => (await engine.answer(sql, {})).get("x")!.cells;
      const tables = (await one(
        "select table_name as x from duckdb_tables() order by all",
      )) as string[];
      const held = await Promise.all([
        ...tables.map((name) =>
          one(`select string_agg(t::varchar, chr(10) order by t::varchar) as x from ${name} t`),
        ),
        one("select (name || ' ' || coalesce(value, ''))::varchar as x from duckdb_settings()"),
        ...["databases", "schemas", "views", "functions", "types", "sequences", "indexes"].map(
          (kept) => one(`select count(*)::int as x from duckdb_${kept}()`),
        ),
        one("select count(*)::int as x from duckdb_variables()"),
        one("select count(*)::int as x from duckdb_secrets()"),
        one("select count(*)::int as x from duckdb_prepared_statements()"),
        one("select count(*)::int as x from duckdb_logs()"),
      ]);
      return JSON.stringify([tables, held]);
    },
  };
}
