import { defineQuery, type Row } from "../engine/query";

/** How many countries, reviews and repeated reviews does the release hold, and from when? */
export const portfolioCounts = defineQuery({
  name: "portfolioCounts",
  values: () => ({}),
  sql: `
    with named as (
      select country, count(*) as reviews, min(year) as first_year, max(year) as last_year
      from reviews
      where status = 'named'
      group by country
    )
    select
      (select count(*) from countries)::int as countries,
      count(*)::int as reviewed,
      coalesce(sum(reviews), 0)::int as reviews,
      count(*) filter (where reviews > 1)::int as repeated,
      min(first_year)::int as first_year,
      max(last_year)::int as last_year
    from named
  `,
  columns: {
    countries: "integer",
    reviewed: "integer",
    reviews: "integer",
    repeated: "integer",
    first_year: "integer?",
    last_year: "integer?",
  },
});

export type PortfolioCounts = Row<typeof portfolioCounts>;
