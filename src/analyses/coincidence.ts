import type { GroupCounted } from "../queries/groupsCounted";
import { FEWEST } from "./cells/cells";

/** A group all of whose reviews were made by a method that no other group's were. */
export interface Coincidence {
  readonly group: string;
  readonly method: string;
  readonly n: number;
}

/** Finds the groups whose own effect and their method's cannot be told apart; none where all share one method. */
export function coincidences(counted: readonly GroupCounted[]): Coincidence[] {
  const rows = methodsOf(counted);
  const groups = new Set(rows.map(({ group }) => group));
  if (groups.size < 2) return [];
  const alone = (of: "group" | "method", value: string | null) =>
    rows.filter((row) => row[of] === value).length === 1;
  return rows.flatMap(({ group, method, n }) =>
    group !== null && n >= FEWEST && alone("group", group) && alone("method", method)
      ? [{ group, method, n }]
      : [],
  );
}

/** How many countries of each group count with a named review by each method. */
function methodsOf(counted: readonly GroupCounted[]) {
  const rows = new Map<string, { group: string | null; method: string; n: number }>();
  for (const { group, method, status, countries } of counted) {
    if (status !== "named") continue;
    const key = JSON.stringify([group, method]);
    rows.set(key, { group, method: method!, n: (rows.get(key)?.n ?? 0) + countries });
  }
  return [...rows.values()];
}
