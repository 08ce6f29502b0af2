import { type AnsweredQuestion, type Cells, rowsOf } from "../../../published/answers";
import type { Row } from "../../../published/parquetFile";
import type { Release } from "../../../published/release";

/** What is said of blocks in rows of answers, and is no statement of the release. */
export function statementRowFaults(
  question: AnsweredQuestion,
  cells: Cells,
  { statements }: Release,
): string[] {
  if (!["lo", "hi"].some((column) => Object.hasOwn(question.columns, column))) return [];
  const said = new Set(
    statements.map(({ block, theme, threshold, lo, hi }) =>
      wordsOf({ block_id: block, theme, threshold, lo, hi }),
    ),
  );
  const others = question.answers.flatMap((answer) =>
    rowsOf(question, answer, cells)
      .map((row) => wordsOf({ ...answer.given, ...row }))
      .filter((words) => !said.has(words)),
  );
  return [...new Set(others)].map((words) => `${question.name}: no such statement: ${words}`);
}

function wordsOf({ block_id, theme, threshold, lo, hi }: Row): string {
  return `block ${block_id}, theme ${theme}, threshold ${threshold}: ${lo}–${hi}`;
}
