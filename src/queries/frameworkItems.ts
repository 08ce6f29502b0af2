import { defineQuery, type Row } from "../engine/query";

/**
 * What does each edition consist of: its dimensions, factors and aspects, each under its parent? The harmonised
 * themes stand under the dimensions of 2021.
 */
export const frameworkItems = defineQuery({
  name: "frameworkItems",
  values: () => ({}),
  preparedIn: () => "portfolio",
  sql: `
    select edition, level, code, parent, name
    from framework
    order by edition, level, code
  `,
  columns: { edition: "text", level: "text", code: "text", parent: "text?", name: "text" },
});

export type FrameworkItem = Row<typeof frameworkItems>;
