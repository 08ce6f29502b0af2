import { defineQuery, type Row } from "../engine/query";

/** How far do two editions ask the same of each theme? */
export const themesCompared = defineQuery({
  name: "themesCompared",
  values: () => ({}),
  preparedIn: () => "portfolio",
  sql: `
    select theme, from_edition, to_edition, comparability
    from comparability
    order by theme, from_edition, to_edition
  `,
  columns: {
    theme: "text",
    from_edition: "text",
    to_edition: "text",
    comparability: "text",
  },
});

export type ThemeCompared = Row<typeof themesCompared>;
