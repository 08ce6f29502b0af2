import { defineQuery, type Row } from "../engine/query";
import {
  COUNTED_UNGROUPED,
  type CountedChoice,
  preparedWithCountries,
  ungroupedValues,
} from "./counted";

/**
 * How many people live in each country that counts with a named review, and what share of them uses the internet, in
 * the review's year, or in the nearest year before it of which that is known? No row where neither is.
 */
export const contextCounted = defineQuery({
  name: "contextCounted",
  values: (choice: CountedChoice) => ungroupedValues(choice),
  preparedIn: preparedWithCountries,
  sql: `
    with ${COUNTED_UNGROUPED}
    select
      c.country,
      max_by(x.population, x.year) filter (x.population is not null) as population,
      max(x.year) filter (x.population is not null)::int as population_year,
      max_by(x.internet_users_pct, x.year)
        filter (x.internet_users_pct is not null) as internet_users_pct,
      max(x.year) filter (x.internet_users_pct is not null)::int as internet_users_year
    from counted c
    join context x
      on x.country = c.country
      and x.year <= c.year
      and (x.population is not null or x.internet_users_pct is not null)
    where c.status = 'named'
    group by c.country
    order by c.country
  `,
  columns: {
    country: "text",
    population: "number?",
    population_year: "integer?",
    internet_users_pct: "number?",
    internet_users_year: "integer?",
  },
});

export type ContextCounted = Row<typeof contextCounted>;
