import { defineQuery, type Row } from "../engine/query";

/** How many named reviews were made in each year, by which edition? */
export const reviewsByYear = defineQuery({
  name: "reviewsByYear",
  values: () => ({}),
  preparedIn: () => "described",
  sql: `
    select year, edition, count(*)::int as reviews
    from reviews
    where status = 'named'
    group by year, edition
    order by year, edition
  `,
  columns: { year: "integer", edition: "text", reviews: "integer" },
});

export type ReviewsByYear = Row<typeof reviewsByYear>;
