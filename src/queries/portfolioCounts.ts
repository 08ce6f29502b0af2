import { defineQuery, type Row } from "../engine/query";
import { COUNTED, countedValues, EVERY_REVIEW } from "./counted";

/**
 * How many countries has the release, how many were reviewed, and of how many is a review published? The other
 * reviewed ones count in blocks or are withheld. How many reviews are published, from when, and repeated?
 */
export const portfolioCounts = defineQuery({
  name: "portfolioCounts",
  values: () => countedValues({ filter: EVERY_REVIEW, edition: "", grouping: "" }),
  preparedIn: () => "described",
  sql: `
    with ${COUNTED},
    named as (
      select country, count(*) as reviews, min(year) as first_year, max(year) as last_year
      from reviews
      where status = 'named'
      group by country
    )
    select
      count(*)::int as countries,
      count(status)::int as reviewed,
      count(*) filter (where status = 'named')::int as published,
      count(*) filter (where status = 'block')::int as in_blocks,
      count(*) filter (where status = 'withheld')::int as withheld,
      coalesce(sum(reviews), 0)::int as reviews,
      count(*) filter (where reviews > 1)::int as repeated,
      min(first_year)::int as first_year,
      max(last_year)::int as last_year
    from counted
    left join named using (country)
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
