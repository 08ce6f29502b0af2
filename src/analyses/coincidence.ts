import type { MethodsOfGroups } from "../queries/methodsOfGroups";
import { FEWEST } from "./cells";

/** A group all of whose reviews were made by a method that no other group's were. */
export interface Coincidence {
  readonly group: string;
  readonly method: string;
  readonly n: number;
}

/** Finds the groups whose own effect and their method's cannot be told apart; none where all share one method. */
export function coincidences(rows: readonly MethodsOfGroups[]): Coincidence[] {
  const groups = new Set(rows.map(({ group }) => group));
  if (groups.size < 2) return [];
  const alone = (of: keyof MethodsOfGroups, value: string | null) =>
    rows.filter((row) => row[of] === value).length === 1;
  return rows.flatMap(({ group, method, reviews }) =>
    group !== null && reviews >= FEWEST && alone("group", group) && alone("method", method)
      ? [{ group, method, n: reviews }]
      : [],
  );
}
