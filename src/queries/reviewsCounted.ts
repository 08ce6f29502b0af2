import { defineQuery, type Row } from "../engine/query";

/** By which editions and methods, and in which years, were the reviews made that countries count with? */
export const reviewsCounted = defineQuery({
  name: "reviewsCounted",
  values: ({ edition }: { readonly edition: string }) => ({ edition }),
  sql: `
    select
      edition,
      method,
      count(*)::int as reviews,
      min(year)::int as first_year,
      max(year)::int as last_year
    from counted_review
    where scope = getvariable('edition')
    group by edition, method
    order by edition, method
  `,
  columns: {
    edition: "text",
    method: "text",
    reviews: "integer",
    first_year: "integer",
    last_year: "integer",
  },
});

export type ReviewsCounted = Row<typeof reviewsCounted>;
