import { type AnsweredQuestion, type Cells, rowsOf } from "../../../published/answers";
import { hasStages, isCount, placeIn } from "./placed";
import type { PublishedStages } from "./stages";

/** Answers that count more countries on a stage than have a named review there. */
export function countFaults(
  question: AnsweredQuestion,
  cells: Cells,
  published: PublishedStages,
): string[] {
  if (!hasStages(question) || !isCount(question)) return [];
  const faults = question.answers.flatMap((answer) => {
    const counted = new Map<string, { readonly most: number; readonly said: number }>();
    for (const row of rowsOf(question, answer, cells)) {
      const { low = null, high = null, countries } = row;
      const level = row.level ?? answer.given.level ?? "";
      const code = placeIn(row, answer);
      const place = `${[level, code].join(" ").trim()} from ${low} to ${high}`;
      const on = (published.get(code) ?? []).filter(
        (stage) =>
          stage.low === low && stage.high === high && (level === "" || stage.level === level),
      );
      counted.set(place, {
        most: new Set(on.map(({ country }) => country)).size,
        said: (counted.get(place)?.said ?? 0) + Math.max(Number(countries), 0),
      });
    }
    return [...counted]
      .filter(([, { most, said }]) => said > most)
      .map(
        ([place, { most, said }]) =>
          `it counts ${said} countries at ${place}, and of the named reviews it would be ${most} at most`,
      );
  });
  return [...new Set(faults)].map((words) => `${question.name}: ${words}`);
}
