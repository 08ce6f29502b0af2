import type { AnsweredQuestion } from "../../../published/answers";
import { CONTRACT, TABLE_KEYS } from "../../../published/contract";

/** Of whom a row tells, by a column or by what was asked with. */
const OF_ONE = ["country", "name", "country_name", "review_id"];

/** Numbers that rows of one country, review or table may have: those of the tables, and what follows from who is named. */
const NUMBERS = [
  ...Object.values(CONTRACT).flatMap(Object.keys),
  ...TABLE_KEYS,
  ...["asked", "known", "named", "passes", "within", "population_year", "internet_users_year"],
];

/** Numbers of single countries or reviews under names that no release knows. */
export function columnFaults({ name, columns, values }: AnsweredQuestion): string[] {
  const isOfOne = [...Object.keys(columns), ...values].some((each) => OF_ONE.includes(each));
  if (!isOfOne) return [];
  return Object.entries(columns)
    .filter(([column, type]) => /^(integer|number)/.test(type) && !NUMBERS.includes(column))
    .map(([column]) => `${name}: no such column belongs to a release: ${column}`);
}
