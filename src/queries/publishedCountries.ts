import { defineQuery, type Row } from "../engine/query";
import type { GroupChoice } from "./groupCoverage";

/**
 * Which countries have a named review, in which group are they, and with which review do they count?
 * Where only one edition counts, a country without a review by it has no `review_id`.
 */
export const publishedCountries = defineQuery({
  name: "publishedCountries",
  values: ({ grouping, edition }: GroupChoice) => ({ grouping, edition }),
  sql: `
    select
      countries.country,
      countries.name,
      m."group" as "group",
      c.review_id,
      c.wave,
      c.year,
      c.edition,
      c.method
    from countries
    join counted_review any_review
      on any_review.country = countries.country
      and any_review.scope = ''
    left join counted_group m
      on m.country = countries.country
      and m.grouping = getvariable('grouping')
      and m.scope = getvariable('edition')
    left join counted_review c
      on c.country = countries.country
      and c.scope = getvariable('edition')
    order by strip_accents(lower(countries.name)), countries.country
  `,
  columns: {
    country: "text",
    name: "text",
    group: "text?",
    review_id: "text?",
    wave: "integer?",
    year: "integer?",
    edition: "text?",
    method: "text?",
  },
});

export type PublishedCountry = Row<typeof publishedCountries>;
