import { defineQuery, type Row } from "../engine/query";

/**
 * Between what does the number of each block's reviews lie that reached a stage in a theme, and of how many, `n`, does
 * the edition ask for it?
 */
export const blockStatements = defineQuery({
  name: "blockStatements",
  values: () => ({}),
  preparedIn: () => "portfolio",
  sql: `
    with asked as (
      select r.block_id, t.theme, count(*)::int as n
      from reviews r
      join theme_asked t using (edition)
      group by r.block_id, t.theme
    )
    select block_id, n, theme, threshold, lo, hi
    from statements
    join asked using (block_id, theme)
    order by block_id, theme, threshold
  `,
  columns: {
    block_id: "text",
    n: "integer",
    theme: "text",
    threshold: "integer",
    lo: "integer",
    hi: "integer",
  },
});

export type BlockStatement = Row<typeof blockStatements>;
