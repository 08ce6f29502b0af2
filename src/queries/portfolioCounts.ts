import { defineQuery, type Row } from "../engine/query";

/**
 * How many countries has the release, how many were reviewed, and of how many is a review published? The other
 * reviewed ones count in blocks or are withheld. How many reviews are published, from when, and repeated?
 */
export const portfolioCounts = defineQuery({
  name: "portfolioCounts",
  values: () => ({}),
  sql: `
    with named as (
      select country, count(*) as reviews, min(year) as first_year, max(year) as last_year
      from reviews
      where status = 'named'
      group by country
    ),
    unpublished as (
      select
        count(*) filter (where status = 'block') as in_blocks,
        count(*) filter (where status = 'withheld') as withheld
      from counted_unpublished
    )
    select
      (select count(*) from countries)::int as countries,
      (count(named.country) + any_value(in_blocks) + any_value(withheld))::int as reviewed,
      count(named.country)::int as published,
      any_value(in_blocks)::int as in_blocks,
      any_value(withheld)::int as withheld,
      coalesce(sum(reviews), 0)::int as reviews,
      count(*) filter (where reviews > 1)::int as repeated,
      min(first_year)::int as first_year,
      max(last_year)::int as last_year
    from unpublished
    left join named on true
  `,
  columns: {
    countries: "integer",
    reviewed: "integer",
    published: "integer",
    in_blocks: "integer",
    withheld: "integer",
    reviews: "integer",
    repeated: "integer",
    first_year: "integer?",
    last_year: "integer?",
  },
});

export type PortfolioCounts = Row<typeof portfolioCounts>;
