import type { Columns, RowOf } from "../model/columns";
import type { Value, Values } from "./engine";
import { type Query, rowsFrom } from "./query";

/** The answers that were made of one question when the site was built. */
export interface PreparedQuestion {
  readonly sql: string;
  readonly columns: Columns;
  /** The names of the values that its SQL reads. */
  readonly values: readonly string[];
  readonly answers: readonly PreparedAnswer[];
}

/** To these values, in the order of their names, the numbers of each column's cells. */
export type PreparedAnswer = readonly [values: readonly Value[], columns: readonly number[]];

/** A file of prepared answers, as it lies beside a release. */
export interface PreparedFile {
  readonly release: string;
  readonly synthetic: boolean;
  /** What they were made with: the same release, questions and engine give the same text. */
  readonly made: string;
  readonly questions: Readonly<Record<string, PreparedQuestion>>;
  /** The cells of a column, top to bottom; columns that are alike are held once. */
  readonly cells: readonly (readonly unknown[])[];
}

/** Answers by question and values; undefined for what was not prepared. */
export type Prepared = <C extends Columns>(
  query: Query<never, C>,
  values: Values,
) => RowOf<C>[] | undefined;

/** What tells the answers to one question apart. */
export function keyOf(values: readonly Value[]): string {
  return JSON.stringify(values);
}

/**
 * Reads a file of prepared answers. Refused is a text that is none, and one that was not made with what this page was
 * made with: it may answer other questions, or of another release.
 */
export function preparedFrom(text: string, made: string): Prepared {
  const file = JSON.parse(text) as PreparedFile;
  if (file.made !== made) throw new Error("prepared answers of another release or version");
  const questions = new Map(
    Object.entries(file.questions).map(([name, { values, answers }]) => [
      name,
      { values, answers: new Map(answers.map(([given, numbers]) => [keyOf(given), numbers])) },
    ]),
  );
  return ({ name, columns }, values) => {
    const question = questions.get(name);
    const given = question?.values.map((each) => values[each] ?? null) ?? [];
    const numbers = question?.answers.get(keyOf(given));
    if (numbers === undefined) return undefined;
    return rowsFrom(
      columns,
      numbers.map((number) => file.cells[number]!),
    );
  };
}
