import { defineQuery, type Row } from "../engine/query";

/**
 * Which reviews of blocks are named by now, and on which stage is each theme in them that their edition asks for?
 * Null where it was not assessed.
 */
export const namedLater = defineQuery({
  name: "namedLater",
  values: () => ({}),
  preparedIn: () => "portfolio",
  sql: `
    select r.block_id, r.review_id, t.theme, s.low, s.high
    from reviews r
    join blocks using (block_id)
    join theme_asked t using (edition)
    left join stages s
      on s.review_id = r.review_id
      and s.level = 'theme'
      and s.code = t.theme
    where r.status = 'named'
    order by r.block_id, r.review_id, t.theme
  `,
  columns: {
    block_id: "text",
    review_id: "text",
    theme: "text",
    low: "integer?",
    high: "integer?",
  },
});

export type NamedLater = Row<typeof namedLater>;
