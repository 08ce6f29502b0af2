import type { Row } from "./parquetFile";

/** A cell as text; what is missing is empty. */
export function text(row: Row, column: string): string {
  return textOrNull(row, column) ?? "";
}

/** A cell as text, or null where it is empty or missing. */
export function textOrNull(row: Row, column: string): string | null {
  const value = row[column];
  return value === null || value === undefined ? null : String(value);
}

/** A cell as a number; what is none is NaN. */
export function number(row: Row, column: string): number {
  return numberOrNull(row, column) ?? Number.NaN;
}

/** A cell as a number, or null where it is empty or missing. */
export function numberOrNull(row: Row, column: string): number | null {
  const value = row[column];
  return value === null || value === undefined ? null : Number(value);
}
