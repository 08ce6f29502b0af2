import type { ChartRow, ChartTable } from "./chartTable";

/** A table in parts of at most so many headings each, in their order; one without headings is one part. */
export function tableParts(table: ChartTable, headings: number): readonly ChartTable[] {
  const parts: ChartRow[][] = [];
  let seen = 0;
  for (const row of table.rows) {
    const begins = row.heading !== undefined && seen++ % headings === 0;
    if (parts.length === 0 || (begins && seen > 1)) parts.push([]);
    parts.at(-1)!.push(row);
  }
  return parts.length === 0 ? [table] : parts.map((rows) => ({ ...table, rows }));
}
