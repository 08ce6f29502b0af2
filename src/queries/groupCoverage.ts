import { defineQuery, type Row } from "../engine/query";

export interface GroupChoice {
  readonly grouping: string;
  /** An edition's id where only reviews by it count; empty where every country's latest does. */
  readonly edition: string;
}

/**
 * How many countries has each group of a grouping, and how many of them count with a named review?
 * Countries in no group of it are the row without a group.
 */
export const groupCoverage = defineQuery({
  name: "groupCoverage",
  values: ({ grouping, edition }: GroupChoice) => ({ grouping, edition }),
  sql: `
    select
      m."group" as "group",
      count(*)::int as countries,
      count(c.country)::int as published
    from countries
    left join counted_group m
      on m.country = countries.country
      and m.grouping = getvariable('grouping')
      and m.scope = getvariable('edition')
    left join counted_review c
      on c.country = countries.country
      and c.scope = getvariable('edition')
    group by m."group"
    order by m."group" nulls last
  `,
  columns: { group: "text?", countries: "integer", published: "integer" },
});

export type GroupCoverage = Row<typeof groupCoverage>;
