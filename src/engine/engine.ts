import type { RecordBatch } from "apache-arrow";
import type { Columns } from "../model/columns";
import { arrowStream, type Cells } from "./arrow";
import { parameterised } from "./parameters";
import { orAborted } from "./patience";
import { turnsOf } from "./turns";

/** What a question can be given; numbers reach SQL as doubles. */
export type Value = string | number | null;

/** The values of a question by the names its SQL reads them by: `getvariable('name')`. */
export type Values = Readonly<Record<string, Value>>;

type Awaitable<T> = T | PromiseLike<T>;

interface Statement {
  query(...values: Value[]): Awaitable<Answered>;
  close(): Awaitable<unknown>;
}

interface Answered {
  readonly schema: Schema;
  readonly batches: readonly RecordBatch[];
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

/**
 * Questions with values that are put before the first of them is answered: the worker need not wait for a busy page. So many
 * at most run to their end before a reader's next ones, though nobody wants them any more.
 */
const UNDER_WAY = 3;

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

/** A database in memory: columns go in, answers come out as Arrow. It does one thing at a time, in the order asked. */
export interface Engine {
  load(table: string, columns: Columns, cells: Readonly<Record<string, Cells>>): Promise<void>;
  run(sql: string): Promise<void>;
  /** Has a text read and its names looked up, without running it; rejects with what is wrong with it. */
  prepare(sql: string): Promise<void>;
  /**
   * Rejects with the signal's reason as soon as it is aborted, running or waiting. A text without values, as a
   * reader's own is, is cancelled while it runs, and given up (`AnswerTooLarge`) where a page could not hold what it gives.
   * One with values is planned once and kept, and runs to its end.
   */
  answer(sql: string, values: Values, signal?: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

/** Makes an engine over an open connection, whichever start-up made it. */
export function engineOver(connection: Connection): Engine {
  const kept = keptOf(connection);
  const turns = turnsOf(UNDER_WAY);
  return {
    load: (name, columns, cells) =>
      turns.alone(async () => {
        const stream = arrowStream(columns, cells);
        await connection.insertArrowFromIPCStream(stream, { name, create: true });
      }),
    run: (sql) => turns.alone(async () => void (await connection.query(sql))),
    prepare: (sql) =>
      turns.alone(async () => {
        await (await connection.prepare(sql)).close();
      }),
    answer: (sql, values, signal) => {
      const hasValues = Object.keys(values).length > 0;
      const answered = (hasValues ? turns.beside : turns.alone)(async () => {
        signal?.throwIfAborted();
        return hasValues ? kept(sql, values) : sent(connection, sql, signal);
      });
      return signal === undefined ? answered : orAborted(answered, signal);
    },
    close: () => turns.alone(async () => void (await connection.close())),
  };
}

async function sent(
  connection: Connection,
  sql: string,
  signal: AbortSignal | undefined,
): Promise<Answer> {
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

/** Makes the answering of questions with values by statements that are prepared when first wanted, and kept. */
function keptOf(connection: Connection): (sql: string, values: Values) => Promise<Answer> {
  const statements = new Map<string, Awaitable<Statement>>();
  return async (sql, values) => {
    const { text, given } = parameterised(sql, values);
    const statement = statements.get(text) ?? connection.prepare(text);
    statements.set(text, statement);
    try {
      const { schema, batches } = await (await statement).query(...given);
      return columnsOf(schema, batches);
    } catch (error) {
      if (statements.get(text) === statement) {
        statements.delete(text);
        Promise.resolve(statement)
          .then((failed) => failed.close())
          .catch(() => undefined);
      }
      throw error;
    }
  };
}
