type Cell = string | number | null;

/** The rows by the columns of their key: text by code units (no locale has a say), null first. */
export function inOrder<Row extends object>(
  rows: readonly Row[],
  key: readonly (keyof Row)[],
): readonly Row[] {
  return rows.toSorted((a, b) => {
    const differing = key.find((column) => a[column] !== b[column]);
    return differing === undefined ? 0 : order(a[differing] as Cell, b[differing] as Cell);
  });
}

function order(a: Cell, b: Cell): number {
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
