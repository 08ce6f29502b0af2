import { defineQuery, type Row } from "../engine/query";

/** For which themes does each edition ask? */
export const themesAsked = defineQuery({
  name: "themesAsked",
  values: () => ({}),
  preparedIn: () => "portfolio",
  sql: "select edition, theme from theme_asked order by edition, theme",
  columns: { edition: "text", theme: "text" },
});

export type ThemeAsked = Row<typeof themesAsked>;
