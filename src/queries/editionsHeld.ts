import { defineQuery } from "../engine/query";

/** Of which editions does the release hold named reviews, and how many? */
export const editionsHeld = defineQuery({
  name: "editionsHeld",
  values: () => ({}),
  sql: `
    select
      edition,
      count(*)::int as reviews,
      count(distinct country)::int as countries,
      min(year)::int as first_year,
      max(year)::int as last_year
    from reviews
    where status = 'named'
    group by edition
    order by edition
  `,
  columns: {
    edition: "text",
    reviews: "integer",
    countries: "integer",
    first_year: "integer",
    last_year: "integer",
  },
});
