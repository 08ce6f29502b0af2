import { keyOf, type PreparedAnswer, type PreparedFile } from "../../src/engine/preparedAnswers";
import { type Ask, valuesOf } from "../../src/engine/query";
import type { Question } from "./questions";

/** Characters of JSON that a file of prepared answers may have: some 40 kB packed, a fifth of a second on a slow line. */
const LONGEST = 400_000;

/** What prepared answers are of, and made with. */
export type Made = Pick<PreparedFile, "release" | "synthetic" | "made">;

/** A file of prepared answers, and how many it has to each question. */
export interface PreparedText {
  readonly text: string;
  readonly questions: Readonly<Record<string, number>>;
}

/** The files of prepared answers by name, and how many answers were left to the engine for want of room. */
export interface PreparedAnswers {
  readonly made: Made;
  readonly files: ReadonlyMap<string, PreparedText>;
  readonly answers: number;
  readonly left: number;
  readonly seconds: number;
}

interface Filling {
  readonly questions: Map<string, { question: Question; values: string[]; answers: string[] }>;
  readonly known: Set<string>;
  /** The number of each text of a column's cells. */
  readonly cells: Map<string, number>;
  length: number;
}

/**
 * Answers questions in their order by the engine that `ask` has, into the files that they name. Each is answered once;
 * of what no longer fits into its file, or is in none, there is no answer.
 */
export async function prepareAnswers(
  ask: Ask,
  questions: Iterable<Question>,
  made: Made,
): Promise<PreparedAnswers> {
  const files = new Map<string, Filling>();
  let left = 0;
  const begun = performance.now();
  for (const question of questions) {
    const { query, params } = question;
    const values = valuesOf(query, params as never);
    const name = query.preparedIn?.(values);
    if (name === undefined) throw new Error(`${query.name} names no file of prepared answers`);
    const file = files.get(name) ?? emptyFile();
    files.set(name, file);
    const key = `${query.name} ${keyOf(Object.values(values))}`;
    if (file.known.has(key)) continue;
    if (file.length > LONGEST) {
      left += 1;
      continue;
    }
    file.known.add(key);
    const rows = await ask(query, params as never);
    const columns = Object.keys(query.columns).map((column) =>
      numberOf(JSON.stringify(rows.map((row) => row[column])), file),
    );
    const answer = JSON.stringify([Object.values(values), columns] satisfies PreparedAnswer);
    const held = file.questions.get(query.name) ?? {
      question,
      values: Object.keys(values),
      answers: [],
    };
    file.questions.set(query.name, held);
    held.answers.push(answer);
    file.length += answer.length;
  }
  return {
    made,
    files: new Map([...files].map(([name, file]) => [name, writtenOf(file, made)])),
    answers: [...files.values()].reduce((sum, { known }) => sum + known.size, 0),
    left,
    seconds: (performance.now() - begun) / 1000,
  };
}

function emptyFile(): Filling {
  return { questions: new Map(), known: new Set(), cells: new Map(), length: 0 };
}

/** The number of a column's cells in a file, which holds each text of cells once. */
function numberOf(cells: string, file: Filling): number {
  const known = file.cells.get(cells);
  if (known !== undefined) return known;
  const number = file.cells.size;
  file.cells.set(cells, number);
  file.length += cells.length;
  return number;
}

function writtenOf(file: Filling, made: Made): PreparedText {
  const counts = [...file.questions].map(([name, { answers }]) => [name, answers.length]);
  return { text: textOf(file, made), questions: Object.fromEntries(counts) };
}

/** One answer a line, so that a file can be read by people too. */
function textOf({ questions, cells }: Filling, made: Made): string {
  const parts = [...questions.values()].map(({ question: { query }, values, answers }) => {
    const head = JSON.stringify({ sql: query.sql, columns: query.columns, values }).slice(0, -1);
    return `${JSON.stringify(query.name)}: ${head},"answers":[\n${answers.join(",\n")}\n]}`;
  });
  return `${JSON.stringify(made).slice(0, -1)},"questions":{\n${parts.join(",\n")}\n},"cells":[\n${[...cells.keys()].join(",\n")}\n]}\n`;
}
