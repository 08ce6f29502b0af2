import { defineQuery, type Row } from "../engine/query";

/** By which groupings can the countries be put together, and how many groups has each? */
export const groupings = defineQuery({
  name: "groupings",
  values: () => ({}),
  sql: `
    select grouping, count(distinct "group")::int as groups, count(distinct country)::int as countries
    from groups
    group by grouping
    order by grouping
  `,
  columns: { grouping: "text", groups: "integer", countries: "integer" },
});

export type Grouping = Row<typeof groupings>;
