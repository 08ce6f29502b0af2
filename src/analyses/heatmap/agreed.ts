import type { Records } from "../records";

/** What was agreed of each review of someone's own records, by its id. */
export type AgreedByReview = Readonly<Record<string, string>>;

/** Adds to records that are of reviews what was agreed of each, after its wave; null where no review is. */
export function withAgreed(records: Records, agreed: AgreedByReview): Records {
  const { columns, rows } = records;
  const [country, wave] = [columns.indexOf("country"), columns.indexOf("wave")];
  if (country < 0 || wave < 0) return records;
  const after = <T>(cells: readonly T[], cell: T) => cells.toSpliced(wave + 1, 0, cell);
  return {
    columns: after(columns, "agreed"),
    rows: rows.map((row) => after(row, agreed[`${row[country]}-${row[wave]}`] ?? null)),
  };
}
