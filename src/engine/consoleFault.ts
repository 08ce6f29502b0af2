import { AnswerTooLarge, type Engine } from "./engine";
import { orAborted } from "./patience";

/**
 * What went wrong with a reader's text: it is empty, too long, or has a character that cannot be handed over; its engine
 * did not start; it is not one SELECT, or not SQL; its answer has too many columns or bytes; memory ran out, the
 * engine did not outlive it, time ran out, or the reader stopped it.
 */
export type ConsoleFaultKind =
  | "empty"
  | "long"
  | "character"
  | "start"
  | "select"
  | "sql"
  | "wide"
  | "large"
  | "memory"
  | "lost"
  | "time"
  | "stopped";

/** The only error of the console. The message is DuckDB's own, for a start, for SQL and for memory; else empty. */
export class ConsoleFault extends Error {
  constructor(
    readonly kind: ConsoleFaultKind,
    message = "",
    /** Whether the engine was ended, so that the next text is put to a new one. */
    readonly isEnded = false,
  ) {
    super(message);
  }

  ended(isEnded: boolean): ConsoleFault {
    const kind = isEnded && this.kind === "sql" ? "lost" : this.kind;
    return new ConsoleFault(kind, this.message, isEnded);
  }
}

/**
 * The fault of a text that failed. `query` gives no place in the text, and a place in what was sent is none in what the
 * reader wrote: so a text that is one SELECT, or none at all, is prepared as it stands, which runs nothing.
 */
export async function faultOf(
  engine: Engine,
  sql: string,
  error: unknown,
  watch: AbortSignal,
): Promise<ConsoleFault> {
  if (error instanceof ConsoleFault) return error;
  if (error instanceof AnswerTooLarge) return new ConsoleFault("large");
  const said = messageOf(error);
  if (said.startsWith(NOT_ONE_SELECT)) return new ConsoleFault("select");
  if (OUT_OF_MEMORY.test(said)) return new ConsoleFault("memory", withoutPlace(said));
  const placed = await prepared(engine, sql, watch);
  return placed instanceof ConsoleFault
    ? placed
    : new ConsoleFault("sql", placed ?? withoutPlace(said));
}

const NOT_ONE_SELECT = "Parser Error: Expected a single SELECT statement";
const OUT_OF_MEMORY =
  /^(Out of Memory Error|RuntimeError|Aborted|memory access|.*(bad_alloc|out of bounds|unreachable|array length))/i;

/** What is wrong with a text as it stands, with its place; undefined where that shows only when it runs. */
async function prepared(engine: Engine, sql: string, watch: AbortSignal) {
  try {
    await orAborted(engine.prepare(sql), watch);
    return undefined;
  } catch (error) {
    return error instanceof ConsoleFault ? error : messageOf(error);
  }
}

function withoutPlace(message: string): string {
  return message.split("\n\nLINE ")[0]!;
}

// DuckDB advises settings and statements that a reader of this site cannot give.
function messageOf(error: unknown): string {
  return toldBy(error).split(
    /\n\n(?:Please try installing|Possible solutions)|\nDatabase is launched/,
  )[0]!;
}

// Some errors come as the JSON that the engine keeps of them.
function toldBy(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  try {
    const { exception_type, exception_message } = JSON.parse(message);
    return exception_type === undefined ? message : `${exception_type} Error: ${exception_message}`;
  } catch {
    return message;
  }
}
