import type { Answer, AnsweredQuestion } from "../../../published/answers";
import type { Row } from "../../../published/parquetFile";

/** True of questions whose rows have stages. */
export function hasStages({ columns }: AnsweredQuestion): boolean {
  return Object.hasOwn(columns, "low") || Object.hasOwn(columns, "high");
}

/** True of questions whose rows tell how many countries are on a stage. */
export function isCount({ columns }: AnsweredQuestion): boolean {
  return Object.hasOwn(columns, "countries");
}

/** The code of what a row places on a stage, which it or its question says. */
export function placeIn({ code, theme }: Row, { given }: Answer): string {
  return String(code ?? theme ?? given.code ?? "");
}
