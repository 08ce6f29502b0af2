import type { AnyRow } from "./input";

/** Every row whose key an earlier row has already, with the first that has it. Rows without a key are passed over. */
export function* repeatsOf<R extends AnyRow>(
  rows: readonly R[],
  keyOf: (row: R) => readonly string[],
): Generator<{ readonly row: R; readonly first: R }> {
  const firsts = new Map<string, R>();
  for (const row of rows) {
    const parts = keyOf(row);
    if (parts.includes("")) continue;
    const key = parts.length === 1 ? parts[0]! : JSON.stringify(parts);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else yield { row, first };
  }
}

/** Rows by key, in their own order. */
export function groupedBy<R>(
  rows: readonly R[],
  keyOf: (row: R) => string,
): ReadonlyMap<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
