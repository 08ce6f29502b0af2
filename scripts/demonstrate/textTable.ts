import { type ColumnOf, INPUT, type InputName } from "../../src/records/input";

/** A table of the portfolio as its file holds it: every cell is text, nothing is an empty text. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Lays out records as the rows of an input table, optional columns last. */
export function textTable<Name extends InputName>(
  name: Name,
  records: readonly Readonly<Record<ColumnOf<Name>, string>>[],
): TextTable {
  const header: readonly ColumnOf<Name>[] = [...INPUT[name].columns, ...INPUT[name].optional];
  return { header, rows: records.map((record) => header.map((column) => record[column])) };
}
