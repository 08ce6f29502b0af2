import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./parquetFile";
import { keysOf } from "./policy";

/** The folder beside a release in which a site lays answers that it has ready. */
export const ANSWERS = "answers";

/** A question as a file of answers holds it. */
export interface AnsweredQuestion {
  readonly name: string;
  readonly sql: string;
  /** The type of each column. */
  readonly columns: Readonly<Record<string, string>>;
  /** The names of what it is asked with. */
  readonly values: readonly string[];
  readonly answers: readonly Answer[];
}

/** What was asked with, and the number of each column's cells in its file. */
export interface Answer {
  readonly given: Readonly<Record<string, unknown>>;
  readonly columns: readonly number[];
}

/** The columns' cells in a file of answers, each from top to bottom. */
export type Cells = readonly (readonly unknown[])[];

/** What lies in the folder of answers, by name; null where there is no such folder. A folder in it has no bytes. */
export function answerFilesIn(folder: string): ReadonlyMap<string, Uint8Array | null> | null {
  const place = join(folder, ANSWERS);
  if (!(statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false)) return null;
  return new Map(
    readdirSync(place, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(join(place, entry.name)) : null,
    ]),
  );
}

/** The questions of a file whose shape has been looked at. */
export function questionsOf(content: unknown): readonly AnsweredQuestion[] {
  return Object.entries(keysOf(keysOf(content).questions)).map(([name, question]) => {
    const { sql, columns, values, answers } = keysOf(question) as unknown as {
      readonly sql: string;
      readonly columns: Readonly<Record<string, string>>;
      readonly values: readonly string[];
      readonly answers: readonly (readonly [readonly unknown[], readonly number[]])[];
    };
    return {
      name,
      sql,
      columns,
      values,
      answers: answers.map(([given, numbers]) => ({
        given: Object.fromEntries(values.map((value, i) => [value, given[i]])),
        columns: numbers,
      })),
    };
  });
}

/** An answer's rows. */
export function rowsOf(
  { columns }: AnsweredQuestion,
  { columns: numbers }: Answer,
  cells: Cells,
): readonly Row[] {
  const names = Object.keys(columns);
  const [first = []] = numbers.map((number) => cells[number]!);
  return first.map((_, row) =>
    Object.fromEntries(names.map((name, i) => [name, cells[numbers[i]!]![row]])),
  );
}
