/** A column's type: text, a 32-bit integer, a double or a calendar day; a question mark admits nulls. */
export type ColumnType = `${"text" | "integer" | "number" | "date"}${"" | "?"}`;

/** The columns of a table or of a query's answer, by name. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** Days are written as text, `2021-03-31`. */
type ValueOf<Type extends ColumnType> =
  | (Type extends `${"text" | "date"}${string}` ? string : number)
  | (Type extends `${string}?` ? null : never);

/** The row that a set of columns describes. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: ValueOf<C[Name]> };
