import { defineQuery, type Row } from "../engine/query";

/** Which tables can be asked, which columns of which type has each, in their order, and what do those of a release mean? */
export const tablesHeld = defineQuery({
  name: "tablesHeld",
  values: () => ({}),
  preparedIn: () => "described",
  sql: `
    select h.table_name as "table", h.column_name as "column", h.data_type as type, d.meaning
    from duckdb_columns() h
    left join dictionary d on d."table" = h.table_name and d."column" = h.column_name
    where not h.internal
    order by h.table_oid, h.column_index
  `,
  columns: { table: "text", column: "text", type: "text", meaning: "text?" },
});

export type TableHeld = Row<typeof tablesHeld>;
