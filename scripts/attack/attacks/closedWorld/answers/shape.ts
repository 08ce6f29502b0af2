import { isObject, keysOf, missingKeys, strayKeys } from "../../../published/policy";
import type { Release } from "../../../published/release";
import { HEAD, headFaults } from "./head";

const KEYS = [...HEAD, "questions", "cells"];

const QUESTION_KEYS = ["sql", "columns", "values", "answers"];

/** What a column's cells may be, by its type; a question mark admits nulls. */
const TYPES: Readonly<Record<string, (cell: unknown) => boolean>> = {
  text: (cell) => typeof cell === "string",
  date: (cell) => typeof cell === "string",
  integer: (cell) => Number.isInteger(cell),
  number: (cell) => Number.isFinite(cell),
};

/** What in a file of answers is not as it should be; what it says can be read only where nothing is found. */
export function shapeFaults(content: unknown, release: Release): string[] {
  const { questions, cells } = keysOf(content);
  const faults = [
    ...strayKeys("", content, KEYS),
    ...missingKeys("", content, KEYS),
    ...headFaults(content, release),
    ...(isObject(questions) ? [] : ["its questions are no object"]),
    ...Object.entries(keysOf(questions)).flatMap(([name, question]) =>
      questionFaults(name, question),
    ),
  ];
  if (!areLists(cells)) return [...faults, "its cells are no lists"];
  const strange = new Set(cells.flat().filter((cell) => !isCell(cell)));
  return [
    ...faults,
    ...[...strange].map((cell) => `a cell is no text and no number: ${JSON.stringify(cell)}`),
    ...(faults.length + strange.size > 0 ? [] : answersFaults(keysOf(questions), cells)),
  ];
}

function questionFaults(name: string, question: unknown): string[] {
  const { sql, columns, values, answers } = keysOf(question);
  const place = `questions.${name}.`;
  const types = Object.values(keysOf(columns)).map((type) => String(type).replace(/\?$/, ""));
  const hasSense =
    typeof sql === "string" &&
    types.length > 0 &&
    types.every((type) => Object.hasOwn(TYPES, type)) &&
    isList(values) &&
    values.every((value) => typeof value === "string") &&
    isList(answers) &&
    answers.every((answer) => isAnswer(answer, values.length, types.length));
  return [
    ...strayKeys(place, question, QUESTION_KEYS),
    ...missingKeys(place, question, QUESTION_KEYS),
    ...(hasSense ? [] : [`${name} is no question with its answers`]),
  ];
}

function isAnswer(answer: unknown, values: number, columns: number): boolean {
  if (!areLists(answer) || answer.length !== 2) return false;
  const [given = [], numbers = []] = answer;
  return (
    given.length === values &&
    given.every(isCell) &&
    numbers.length === columns &&
    numbers.every((number) => Number.isInteger(number))
  );
}

/** Answers whose cells are not there or not of their column’s type, and cells that are no answer’s. */
function answersFaults(
  questions: Readonly<Record<string, unknown>>,
  cells: readonly (readonly unknown[])[],
): string[] {
  const used = new Set<number>();
  const wrong = Object.entries(questions).filter(([, question]) => {
    const { columns, answers } = keysOf(question) as unknown as {
      readonly columns: Readonly<Record<string, string>>;
      readonly answers: readonly (readonly [unknown, readonly number[]])[];
    };
    const types = Object.values(columns);
    return !answers.every(([, numbers]) => {
      for (const number of numbers) used.add(number);
      const lengths = new Set(numbers.map((number) => cells[number]?.length));
      return (
        lengths.size === 1 &&
        types.every((type, i) => cells[numbers[i]!]?.every((cell) => isOf(type, cell)) ?? false)
      );
    });
  });
  const unused = cells.filter((_, number) => !used.has(number)).length;
  return [
    ...wrong.map(([name]) => `an answer to ${name} has other cells than its columns`),
    ...(unused === 0 ? [] : [`${unused} of its columns of cells are no answer’s`]),
  ];
}

function isOf(type: string, cell: unknown): boolean {
  if (cell === null) return type.endsWith("?");
  return TYPES[type.replace(/\?$/, "")]!(cell);
}

function isCell(cell: unknown): boolean {
  return cell === null || typeof cell === "string" || Number.isFinite(cell);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function areLists(value: unknown): value is readonly (readonly unknown[])[] {
  return isList(value) && value.every(isList);
}
