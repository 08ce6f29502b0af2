import { type AnsweredQuestion, type Cells, rowsOf } from "../../../published/answers";
import type { Row } from "../../../published/parquetFile";
import { hasStages, isCount, placeIn } from "./placed";
import type { PublishedStage, PublishedStages } from "./stages";

/** What a row may say of the review that its stage is of, besides the place, and what that is of the review. */
const TOLD: readonly (readonly [column: string, of: keyof PublishedStage])[] = [
  ["review_id", "review"],
  ["country", "country"],
  ["wave", "wave"],
  ["edition", "edition"],
];

/** Stages in rows of one country or review that no named review of it has. */
export function stageRowFaults(
  question: AnsweredQuestion,
  cells: Cells,
  published: PublishedStages,
): string[] {
  if (!hasStages(question)) return [];
  const faults = question.answers.flatMap((answer) => {
    const { country, review_id, level } = answer.given;
    return rowsOf(question, answer, cells)
      .filter(({ low = null, high = null }) => low !== null || high !== null)
      .map((row) => ({ country, review_id, level, ...row, code: placeIn(row, answer) }))
      .filter((row) => !(isCount(question) && isOfNoOne(row)) && !isPublished(row, published))
      .map(faultOf);
  });
  return [...new Set(faults)].map((words) => `${question.name}: ${words}`);
}

function isPublished(row: Row, published: PublishedStages): boolean {
  const { code, level, low = null, high = null } = row;
  if (isOfNoOne(row)) return false;
  return (published.get(String(code)) ?? []).some(
    (stage) =>
      stage.low === low &&
      stage.high === high &&
      (isUntold(level) || stage.level === level) &&
      TOLD.every(([column, of]) => isUntold(row[column]) || row[column] === stage[of]),
  );
}

function faultOf({ country, review_id, level, code, low, high }: Row): string {
  const who = [review_id, country].find((one) => !isUntold(one)) ?? "no one";
  return `no named review of ${who} is at ${[level ?? "", code].join(" ").trim()} from ${low} to ${high}`;
}

function isOfNoOne({ country, review_id }: Row): boolean {
  return isUntold(country) && isUntold(review_id);
}

function isUntold(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
