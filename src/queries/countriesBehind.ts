import { defineQuery, type Row } from "../engine/query";
import { COUNTED, type CountedChoice, countedValues } from "./counted";

/** A cell of a group (empty for the countries in none): which reviews may count, and what is placed there. */
export interface GroupCellChoice extends CountedChoice {
  readonly members: string;
  readonly level: string;
  readonly code: string;
}

/**
 * Which countries stand behind a group's cell: all of the group, each with the review that it counts with there and the
 * stage that this gives? `asked` is 0 where the review's edition does not ask for it; where no review passes, `status`
 * and all that follows from a review are null.
 */
export const countriesBehind = defineQuery({
  name: "countriesBehind",
  values: ({ members, level, code, ...choice }: GroupCellChoice) => ({
    ...countedValues(choice),
    members_of: members,
    level,
    code,
  }),
  preparedIn: ({ asked_edition, code }) => (asked_edition === "" ? `behind-${code}` : undefined),
  sql: `
    with ${COUNTED}
    select
      c.country,
      c.name,
      c.status,
      c.year,
      c.edition,
      c.method,
      (s.code is not null)::int as asked,
      s.low,
      s.high
    from counted c
    left join placement s
      on c.status = 'named'
      and s.review_id = c.review_id
      and s.level = getvariable('level')
      and s.code = getvariable('code')
    where coalesce(c."group", '') = getvariable('members_of')
    order by strip_accents(lower(c.name)), c.country
  `,
  columns: {
    country: "text",
    name: "text",
    status: "text?",
    year: "integer?",
    edition: "text?",
    method: "text?",
    asked: "integer",
    low: "integer?",
    high: "integer?",
  },
});

export type CountryBehind = Row<typeof countriesBehind>;
