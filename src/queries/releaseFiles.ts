import { defineQuery, type Row } from "../engine/query";

/** Which tables does the release hold: what is a row of each, by what is it known, how many are there, how large is the file? */
export const releaseFiles = defineQuery({
  name: "releaseFiles",
  values: () => ({}),
  preparedIn: () => "described",
  sql: `
    select name, row_is, key, rows, bytes
    from release_files
    order by rowid
  `,
  columns: { name: "text", row_is: "text", key: "text", rows: "integer", bytes: "integer" },
});

export type ReleaseFile = Row<typeof releaseFiles>;
