import { defineQuery, type Row } from "../engine/query";
import { DICTIONARY_COLUMNS } from "../model/dictionary/columns";

/** What does every column of every table mean, of which type and unit is it, what may stand there, and what does null mean? */
export const dictionaryEntries = defineQuery({
  name: "dictionaryEntries",
  values: () => ({}),
  preparedIn: () => "described",
  sql: `
    select "table", "column", type, nullable, unit, allowed, meaning, absent
    from dictionary
    order by rowid
  `,
  columns: DICTIONARY_COLUMNS,
});

export type DictionaryEntry = Row<typeof dictionaryEntries>;
