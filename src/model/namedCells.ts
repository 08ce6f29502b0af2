import { refuse } from "./breaches";

/** A table of text as it was read: a header, the cells below it, and where the text itself was broken. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly { readonly row: number; readonly fault: string }[];
}

/**
 * Gives every row's cells by the name of their column.
 * Refused, all at once: broken text, a header other than these columns in this order, a row too short or too long.
 */
export function namedCells<Column extends string>(
  { header, rows, faults }: TextTable,
  { name, columns }: { readonly name: string; readonly columns: readonly Column[] },
): readonly Readonly<Record<Column, string>>[] {
  const isExpected = header.join() === columns.join();
  refuse(name, [
    ...faults.map(({ row, fault }) => `row ${row}: ${fault}`),
    ...(isExpected ? [] : [`the columns are ${header.join(", ")}`]),
    ...rows.flatMap(({ length }, place) =>
      length === columns.length ? [] : [`row ${place + 2} has ${length} cells`],
    ),
  ]);
  return rows.map(
    (cells) =>
      Object.fromEntries(columns.map((column, place) => [column, cells[place]])) as Record<
        Column,
        string
      >,
  );
}

/** What a cell states: null where it is empty. */
export function statedIn(cell: string): string | null {
  return cell === "" ? null : cell;
}
