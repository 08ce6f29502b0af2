import { defineQuery, type Row } from "../engine/query";

/** A cell of a group (empty for the countries in none): of which grouping, and which theme or factor. */
export interface GroupCellChoice {
  readonly grouping: string;
  readonly group: string;
  readonly edition: string;
  readonly code: string;
}

/**
 * Which countries stand behind a group's cell: all of the group, each with the review that it counts with there and the
 * stage that this gives? `asked` is 0 where the review's edition does not ask for it; without a review, year, edition and
 * method are null.
 */
export const countriesBehind = defineQuery({
  name: "countriesBehind",
  values: ({ grouping, group, edition, code }: GroupCellChoice) => ({
    grouping,
    members_of: group,
    edition,
    code,
  }),
  sql: `
    select
      countries.country,
      countries.name,
      c.year,
      c.edition,
      c.method,
      (s.country is not null)::int as asked,
      s.low,
      s.high
    from countries
    left join counted_group m
      on m.country = countries.country
      and m.grouping = getvariable('grouping')
      and m.scope = getvariable('edition')
    left join counted_review c
      on c.country = countries.country
      and c.scope = getvariable('edition')
    left join counted_stage s
      on s.country = countries.country
      and s.scope = getvariable('edition')
      and s.code = getvariable('code')
    where coalesce(m."group", '') = getvariable('members_of')
    order by strip_accents(lower(countries.name)), countries.country
  `,
  columns: {
    country: "text",
    name: "text",
    year: "integer?",
    edition: "text?",
    method: "text?",
    asked: "integer",
    low: "integer?",
    high: "integer?",
  },
});

export type CountryBehind = Row<typeof countriesBehind>;
