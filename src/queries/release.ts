import { defineQuery, type Row } from "../engine/query";

/** Which release are these data, of when, and are they real? */
export const release = defineQuery({
  name: "release",
  values: () => ({}),
  sql: "select id, date, synthetic from release",
  columns: { id: "text", date: "text?", synthetic: "integer" },
});

export type Release = Row<typeof release>;
