import { defineQuery, type Row } from "../engine/query";

/** What do two editions ask differently of a theme? No row where nothing is noted. */
export const comparabilityNotes = defineQuery({
  name: "comparabilityNotes",
  values: () => ({}),
  preparedIn: () => "again",
  sql: `
    select theme, from_edition, to_edition, comparability, note
    from comparability
    where note is not null
    order by theme, from_edition, to_edition
  `,
  columns: {
    theme: "text",
    from_edition: "text",
    to_edition: "text",
    comparability: "text",
    note: "text",
  },
});

export type ComparabilityNote = Row<typeof comparabilityNotes>;
