import type { Columns, ColumnType, RowOf } from "../model/columns";
import type { Answer, AnswerColumn, Engine, Values } from "./engine";

/** One question of the data: its SQL, what it asks for, and the columns it answers with. */
export interface Query<Params, C extends Columns> {
  readonly name: string;
  /** Reads the values by name: `getvariable('edition')`. */
  readonly sql: string;
  readonly values: (params: Params) => Values;
  readonly columns: C;
  /** The file of prepared answers that has the one to these values, where there is one; none of what is always asked. */
  readonly preparedIn?: (values: Values) => string | undefined;
}

/** The row type of a query's answer. */
export type Row<Q> = Q extends Query<never, infer C> ? RowOf<C> : never;

/** Puts a question and resolves to its rows. Views know this and no engine. */
export type Ask = <Params, C extends Columns>(
  query: Query<Params, C>,
  params: Params,
  signal?: AbortSignal,
) => Promise<RowOf<C>[]>;

export function defineQuery<Params, const C extends Columns>(
  query: Query<Params, C>,
): Query<Params, C> {
  return query;
}

/** Makes a way of asking over an engine that is started, or was, by the time a question is put. */
export function asker(engine: () => Promise<Engine>): Ask {
  return async (query, params, signal) => {
    const started = await engine();
    return rowsOf(query, await started.answer(query.sql, valuesOf(query, params), signal));
  };
}

/**
 * The values that a question is put with. Refused, by the question's name, is what DuckDB-WASM would change without a
 * word (undefined, NaN, infinity, a NUL) or fails of namelessly (half a character).
 */
export function valuesOf<Params>({ name, values }: Query<Params, Columns>, params: Params): Values {
  const given = values(params);
  for (const [key, value] of Object.entries(given)) {
    const sound = typeof value === "number" ? Number.isFinite(value) : value !== undefined;
    if (!sound || /\0|\p{Surrogate}/u.test(String(value)))
      throw new Error(`${name}: ${key} is ${value}`);
  }
  return given;
}

/** Reads rows off an answer, having checked its columns against the query's, once for all rows. */
function rowsOf<C extends Columns>({ name, columns }: Query<never, C>, answer: Answer): RowOf<C>[] {
  const checked = Object.entries(columns).map(([column, type]) => {
    const answered = answer.get(column);
    const fault = answered === undefined ? "is not answered" : faultOf(answered, type);
    if (fault !== undefined) throw new Error(`${name}: ${column} ${fault}`);
    return answered!.cells;
  });
  return rowsFrom(columns, checked);
}

/** Rows from the cells of each column, in the columns' order. */
export function rowsFrom<C extends Columns>(
  columns: C,
  cells: readonly (readonly unknown[])[],
): RowOf<C>[] {
  const names = Object.keys(columns);
  return Array.from({ length: cells[0]?.length ?? 0 }, (_, row) =>
    Object.fromEntries(names.map((name, column) => [name, cells[column]![row]])),
  ) as RowOf<C>[];
}

const ARROW: Readonly<Record<string, string>> = {
  text: "Utf8",
  integer: "Int32",
  number: "Float64",
};

function faultOf(answered: AnswerColumn, type: ColumnType): string | undefined {
  if (answered.type !== ARROW[type.replace("?", "")]) return `is ${answered.type}, not ${type}`;
  if (!type.endsWith("?") && answered.cells.includes(null)) return "has a null";
  return undefined;
}
