import type { RecordBatch } from "apache-arrow";
import type { Columns } from "../model/columns";
import { arrowStream, type Cells } from "./arrow";
import { orAborted } from "./patience";

/** What a question can be given; numbers reach SQL as doubles. */
export type Value = string | number | null;

/** The values of a question by the names its SQL reads them by: `getvariable('name')`. */
export type Values = Readonly<Record<string, Value>>;

type Awaitable<T> = T | PromiseLike<T>;

interface Statement {
  query(...values: Value[]): Awaitable<unknown>;
  close(): Awaitable<unknown>;
}

/** What DuckDB's worker connection and its blocking one have in common. */
export interface Connection {
  prepare(sql: string): Awaitable<Statement>;
  query(sql: string): Awaitable<unknown>;
  send(sql: string): Awaitable<Batches>;
  cancelSent(): Awaitable<boolean>;
  insertArrowFromIPCStream(
    ipc: Uint8Array,
    options: { name: string; create: boolean },
  ): Awaitable<unknown>;
  close(): Awaitable<unknown>;
}

/** Bytes of an answer that a page can hold at ease. */
const MOST_BYTES = 64e6;

/** An answer that is given up because a page could not hold it. */
export class AnswerTooLarge extends Error {}

type Schema = RecordBatch["schema"];
type Batches = { open(): Awaitable<{ readonly schema: Schema }> } & (
  | Iterable<RecordBatch>
  | AsyncIterable<RecordBatch>
);

/** A column of an answer: its Arrow type by name, and its cells. */
export interface AnswerColumn {
  readonly type: string;
  readonly cells: readonly unknown[];
}

/** An answer's columns by name. */
export type Answer = ReadonlyMap<string, AnswerColumn>;

/** A database in memory: columns go in, answers come out as Arrow. One question at a time. */
export interface Engine {
  load(table: string, columns: Columns, cells: Readonly<Record<string, Cells>>): Promise<void>;
  run(sql: string): Promise<void>;
  /** Has a text read and its names looked up, without running it; rejects with what is wrong with it. */
  prepare(sql: string): Promise<void>;
  /** Rejects with the signal's reason as soon as it is aborted, running or waiting. */
  answer(sql: string, values: Values, signal?: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

/** Makes an engine over an open connection, whichever start-up made it. */
export function engineOver(connection: Connection): Engine {
  const variables = new Map<string, Value>();
  const setVariable = setterOf(connection);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    load: (name, columns, cells) =>
      inTurn(async () => {
        const stream = arrowStream(columns, cells);
        await connection.insertArrowFromIPCStream(stream, { name, create: true });
      }),
    run: (sql) =>
      inTurn(async () => {
        // The statement may set a variable itself.
        variables.clear();
        await connection.query(sql);
      }),
    prepare: (sql) =>
      inTurn(async () => {
        await (await connection.prepare(sql)).close();
      }),
    answer: (sql, values, signal) => {
      const answered = inTurn(async () => {
        for (const [name, value] of Object.entries(values)) {
          signal?.throwIfAborted();
          if (variables.has(name) && variables.get(name) === value) continue;
          await setVariable(name, value);
          variables.set(name, value);
        }
        return answer(connection, sql, signal);
      });
      return signal === undefined ? answered : orAborted(answered, signal);
    },
    close: () => inTurn(async () => void (await connection.close())),
  };
}

async function answer(
  connection: Connection,
  sql: string,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  signal?.throwIfAborted();
  const cancel = () => void connection.cancelSent();
  signal?.addEventListener("abort", cancel);
  try {
    const batches = await connection.send(sql);
    const { schema } = await batches.open();
    const received: RecordBatch[] = [];
    let bytes = 0;
    for await (const batch of batches) {
      received.push(batch);
      bytes += batch.data.byteLength;
      if (bytes > MOST_BYTES) {
        cancel();
        throw new AnswerTooLarge();
      }
    }
    return columnsOf(schema, received);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

function columnsOf(schema: Schema, batches: readonly RecordBatch[]): Answer {
  return new Map(
    schema.fields.map(({ name, type }) => {
      const cells = batches.flatMap((batch) => [...(batch.getChild(name) ?? [])]);
      return [name, { type: String(type), cells }];
    }),
  );
}

/**
 * Makes the setting of variables: only a sent text can be cancelled, and only a prepared statement takes values, so these
 * are set by statements, which are kept, and the text that reads them is sent.
 */
function setterOf(connection: Connection): (name: string, value: Value) => Promise<void> {
  const statements = new Map<string, Awaitable<Statement>>();
  return async (name, value) => {
    const prepared = statements.get(name) ?? connection.prepare(`set variable ${name} = ?`);
    statements.set(name, prepared);
    try {
      await (await prepared).query(value);
    } catch (error) {
      statements.delete(name);
      throw error;
    }
  };
}
