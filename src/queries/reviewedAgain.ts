import { defineQuery } from "../engine/query";

/** Which countries have two or more named reviews, from when to when? */
export const reviewedAgain = defineQuery({
  name: "reviewedAgain",
  values: () => ({}),
  sql: `
    select
      k.name,
      count(*)::int as reviews,
      min(r.year)::int as first_year,
      max(r.year)::int as last_year
    from reviews r
    join countries k using (country)
    where r.status = 'named'
    group by k.country, k.name
    having count(*) > 1
    order by strip_accents(lower(k.name)), k.country
  `,
  columns: { name: "text", reviews: "integer", first_year: "integer", last_year: "integer" },
});
