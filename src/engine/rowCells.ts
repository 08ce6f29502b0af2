import type { Columns } from "../model/columns";
import type { Cells } from "./arrow";

/** Rows of a table, days written as 2021-03-31. */
type Rows = readonly Readonly<Record<string, string | number | null>>[];

const A_DAY = 86_400_000;

/** The cells of rows by column, as an engine takes them in: days counted from 1 January 1970. */
export function cellsOfRows(columns: Columns, rows: Rows): Readonly<Record<string, Cells>> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, type]) => {
      const cells = rows.map((row) => row[name] ?? null);
      return [name, type.startsWith("date") ? cells.map(dayOf) : cells];
    }),
  );
}

function dayOf(cell: string | number | null): number | null {
  return cell === null ? null : Date.parse(`${cell}T00:00:00Z`) / A_DAY;
}
