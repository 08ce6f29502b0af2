import { defineQuery, type Row } from "../engine/query";
import type { GroupChoice } from "./groupCoverage";

/** By which methods were the reviews made that the countries of each group count with? */
export const methodsOfGroups = defineQuery({
  name: "methodsOfGroups",
  values: ({ grouping, edition }: GroupChoice) => ({ grouping, edition }),
  sql: `
    select m."group" as "group", c.method, count(*)::int as reviews
    from counted_review c
    left join counted_group m
      on m.country = c.country
      and m.scope = c.scope
      and m.grouping = getvariable('grouping')
    where c.scope = getvariable('edition')
    group by m."group", c.method
    order by m."group" nulls last, c.method
  `,
  columns: { group: "text?", method: "text", reviews: "integer" },
});

export type MethodsOfGroups = Row<typeof methodsOfGroups>;
