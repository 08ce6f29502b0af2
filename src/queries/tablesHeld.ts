import { defineQuery, type Row } from "../engine/query";

/** Which tables can be asked, and which columns of which type has each, in their order? */
export const tablesHeld = defineQuery({
  name: "tablesHeld",
  values: () => ({}),
  sql: `
    select table_name as "table", column_name as "column", data_type as type
    from duckdb_columns()
    where not internal
    order by table_oid, column_index
  `,
  columns: { table: "text", column: "text", type: "text" },
});

export type TableHeld = Row<typeof tablesHeld>;
