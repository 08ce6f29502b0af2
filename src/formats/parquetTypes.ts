import type { SchemaElement } from "hyparquet";
import type { ColumnType } from "../model/columns";

type Kind = ColumnType extends infer Type ? (Type extends `${infer K}?` ? K : Type) : never;

/** How Parquet stores a column: its physical type, and what that is converted to. */
type Stored = Required<Pick<SchemaElement, "type">> & Pick<SchemaElement, "converted_type">;

const STORED: Readonly<Record<Kind, Stored>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE" },
};

/** How a column of a type stands in the Parquet files of this site. */
export function storedAs(type: ColumnType): Stored {
  return STORED[type.replace("?", "") as Kind];
}
