import { defineQuery, type Row } from "../engine/query";
import { COUNTED, type CountedChoice, countedValues, preparedWithCounted } from "./counted";

/**
 * How many countries has each group of a grouping, and with reviews of what status, edition, method and block do they
 * count? Countries in no group of it are the rows without a group; those of which no review passes, the rows without a
 * status.
 */
export const groupsCounted = defineQuery({
  name: "groupsCounted",
  values: (choice: CountedChoice) => countedValues(choice),
  preparedIn: preparedWithCounted,
  sql: `
    with ${COUNTED}
    select
      "group",
      status,
      edition,
      method,
      block_id,
      count(*)::int as countries,
      min(year)::int as first_year,
      max(year)::int as last_year
    from counted
    group by "group", status, edition, method, block_id
    order by "group" nulls last, status nulls last, edition, method, block_id nulls last
  `,
  columns: {
    group: "text?",
    status: "text?",
    edition: "text?",
    method: "text?",
    block_id: "text?",
    countries: "integer",
    first_year: "integer?",
    last_year: "integer?",
  },
});

export type GroupCounted = Row<typeof groupsCounted>;
