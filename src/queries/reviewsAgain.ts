import { defineQuery, type Row } from "../engine/query";
import { type CountedChoice, countedValues, PASSES } from "./counted";

/** Filters that hold for a review by itself; waves are chosen by twos, and of groups the later review decides. */
const { wave: _, columns: __, group: IN_GROUP, ...BY_ITSELF } = PASSES;

/**
 * Which reviews have countries that were reviewed more than once, by wave; named or not, in which group of the
 * grouping asked for in its year? Only a named one is told by its id. `passes` is 1 where edition, method and year are those filtered by, `within` where
 * its group is.
 */
export const reviewsAgain = defineQuery({
  name: "reviewsAgain",
  values: (choice: CountedChoice) => countedValues(choice),
  preparedIn: () => "again",
  sql: `
    select
      r.country,
      k.name,
      case when r.status = 'named' then r.review_id end as review_id,
      r.wave,
      r.year,
      r.edition,
      r.method,
      (r.status = 'named')::int as named,
      r.groups[getvariable('grouping')] as "group",
      (${Object.values(BY_ITSELF).join(" and ")})::int as passes,
      ${IN_GROUP}::int as within
    from review_placed r
    join countries k using (country)
    where r.country in (select country from reviews group by country having count(*) > 1)
    order by strip_accents(lower(k.name)), r.country, r.wave
  `,
  columns: {
    country: "text",
    name: "text",
    review_id: "text?",
    wave: "integer",
    year: "integer",
    edition: "text",
    method: "text",
    named: "integer",
    group: "text?",
    passes: "integer",
    within: "integer",
  },
});

export type ReviewAgain = Row<typeof reviewsAgain>;
