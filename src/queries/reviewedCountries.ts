import { defineQuery, type Row } from "../engine/query";
import type { GroupChoice } from "./groupCoverage";
import { LATEST_REVIEW, MEMBERSHIP } from "./latestReview";

/**
 * Which countries have a named review, in which group are they, and with which review do they count?
 * Where only one edition counts, a country without a review by it has no `review_id`.
 */
export const reviewedCountries = defineQuery({
  name: "reviewedCountries",
  values: ({ grouping, edition }: GroupChoice) => ({ grouping, edition }),
  sql: `
    with ${LATEST_REVIEW}, ${MEMBERSHIP}
    select
      country,
      countries.name,
      m."group" as "group",
      c.review_id,
      c.wave,
      c.year,
      c.edition,
      c.method
    from countries
    left join membership m using (country)
    left join counted c using (country)
    where country in (select country from reviews where status = 'named')
    order by strip_accents(lower(countries.name)), country
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

export type ReviewedCountry = Row<typeof reviewedCountries>;
