import { type ConsoleCell, type ConsoleColumn, columnFrom } from "./consoleColumns";
import { ConsoleFault, faultOf } from "./consoleFault";
import type { Engine } from "./engine";
import { within } from "./patience";
import type { Starter } from "./starter";

/** What one text may be, take and give. */
export interface ConsoleLimits {
  readonly characters: number;
  readonly columns: number;
  readonly rows: number;
  /** Seconds for the answer. */
  readonly seconds: number;
  /** Seconds for an engine to come back once it is told to stop; then it is ended. */
  readonly grace: number;
}

export const CONSOLE_LIMITS: ConsoleLimits = {
  characters: 100_000,
  columns: 200,
  rows: 10_000,
  seconds: 30,
  grace: 1.5,
};

/** What a reader's own text was answered with. */
export interface ConsoleAnswer {
  readonly columns: readonly ConsoleColumn[];
  readonly rows: readonly (readonly ConsoleCell[])[];
  /** Whether there are further rows, which were left out. */
  readonly isCut: boolean;
  readonly seconds: number;
  /** Whether the text did something to its engine, which was ended for it. */
  readonly isEnded: boolean;
}

/**
 * Answers a reader's own SQL, one SELECT, in an engine that is started if need be. Whatever the text is, tables stay as they
 * are; whatever goes wrong is a `ConsoleFault`. An engine that does not come back, or does not come back the same, is
 * ended: the next text is put to a new one.
 */
export async function answerSql(
  starter: Starter,
  sql: string,
  signal: AbortSignal,
  limits = CONSOLE_LIMITS,
): Promise<ConsoleAnswer> {
  refuse(sql, limits);
  const engine = await started(starter, signal);
  const { watch, over } = watchOf(signal, limits.seconds);
  let settings: unknown;
  try {
    settings = await settingsOf(engine, watch);
    const before = performance.now();
    const answer = await read(engine, sql, watch, limits);
    const seconds = (performance.now() - before) / 1000;
    return { ...answer, seconds, isEnded: await endChanged(starter, engine, settings, limits) };
  } catch (error) {
    const fault = await faultOf(engine, sql, error, watch);
    throw fault.ended(await endChanged(starter, engine, settings, limits));
  } finally {
    over();
  }
}

// DuckDB-WASM cuts text at a NUL without a word, and half a character cannot be handed over.
function refuse(sql: string, { characters }: ConsoleLimits): void {
  if (sql.trim() === "") throw new ConsoleFault("empty");
  if (sql.length > characters) throw new ConsoleFault("long");
  if (/\0|\p{Surrogate}/u.test(sql)) throw new ConsoleFault("character");
}

async function started(starter: Starter, signal: AbortSignal): Promise<Engine> {
  const stop = () => starter.stop();
  signal.addEventListener("abort", stop);
  try {
    signal.throwIfAborted();
    return await starter.start();
  } catch (error) {
    if (signal.aborted) throw new ConsoleFault("stopped");
    throw new ConsoleFault("start", error instanceof Error ? error.message : String(error));
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** A signal that is aborted with a fault: that the reader stopped it, or that its time is over. */
function watchOf(signal: AbortSignal, seconds: number) {
  const ending = new AbortController();
  const stop = () => ending.abort(new ConsoleFault("stopped"));
  const timer = setTimeout(() => ending.abort(new ConsoleFault("time")), seconds * 1000);
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
  const over = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  };
  return { watch: ending.signal, over };
}

// `query` takes one SELECT and nothing else. Every cell comes as the text that SQL makes of it: as Arrow, decimals,
// long integers, intervals and what is nested come wrong or not at all.
async function read(engine: Engine, sql: string, watch: AbortSignal, limits: ConsoleLimits) {
  const text = `from query('${sql.replaceAll("'", "''")}')`;
  const described = await engine.answer(
    `select column_name, column_type from (describe ${text})`,
    {},
    watch,
  );
  const names = described.get("column_name")!.cells as string[];
  const types = described.get("column_type")!.cells as string[];
  if (names.length > limits.columns) throw new ConsoleFault("wide");
  const places = names.map((_, i) => `c${i}`);
  const answer = await engine.answer(
    `select ${places.map((c) => `${c}::varchar as ${c}`).join(", ")} from (${text}) as t(${places.join(", ")}) limit ${limits.rows + 1}`,
    {},
    watch,
  );
  const made = places.map((c, i) =>
    columnFrom(
      names[i]!,
      types[i]!,
      answer.get(c)!.cells.slice(0, limits.rows) as (string | null)[],
    ),
  );
  const length = answer.get("c0")!.cells.length;
  return {
    columns: made.map(({ column }) => column),
    rows: Array.from({ length: Math.min(length, limits.rows) }, (_, row) =>
      made.map(({ cells }) => cells[row]!),
    ),
    isCut: length > limits.rows,
  };
}

/** What an engine is set to. A SELECT can turn logging on, which no lock forbids, and with it make an engine useless. */
async function settingsOf(engine: Engine, signal?: AbortSignal): Promise<unknown> {
  const sql = `
    select string_agg(name || ' ' || coalesce(value, ''), chr(10) order by name) as settings
    from duckdb_settings()
  `;
  return (await engine.answer(sql, {}, signal)).get("settings")?.cells[0];
}

/** Ends an engine that does not come back in time, or not as it was set; tells whether it did. */
async function endChanged(
  starter: Starter,
  engine: Engine,
  settings: unknown,
  { grace }: ConsoleLimits,
): Promise<boolean> {
  const never = new AbortController().signal;
  const now = await within(grace, "A sign of life", settingsOf(engine), never).catch(() => null);
  if (now === settings) return false;
  starter.end();
  return true;
}
