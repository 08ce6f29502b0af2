import { defineQuery, type Row } from "../engine/query";

/** Since which release did what change, table by table? No rows where there is none before, one without a table where nothing did. */
export const releaseChanges = defineQuery({
  name: "releaseChanges",
  values: () => ({}),
  preparedIn: () => "described",
  sql: `
    select since, since_date, "table", change, "from", "to", n, ids
    from release
    left join release_changes on true
    where since is not null
    order by release_changes.rowid
  `,
  columns: {
    since: "text",
    since_date: "text?",
    table: "text?",
    change: "text?",
    from: "text?",
    to: "text?",
    n: "integer?",
    ids: "text?",
  },
});

export type ReleaseChange = Row<typeof releaseChanges>;
