import { defineQuery, type Row } from "../engine/query";

/** What does every column of every table mean, of which type and unit is it, what may stand there, and what does null mean? */
export const dictionaryEntries = defineQuery({
  name: "dictionaryEntries",
  values: () => ({}),
  sql: `
    select "table", "column", type, nullable, unit, allowed, meaning, absent
    from dictionary
    order by rowid
  `,
  columns: {
    table: "text",
    column: "text",
    type: "text",
    nullable: "text",
    unit: "text?",
    allowed: "text?",
    meaning: "text",
    absent: "text?",
  },
});

export type DictionaryEntry = Row<typeof dictionaryEntries>;
