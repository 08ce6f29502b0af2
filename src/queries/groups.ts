import { defineQuery, type Row } from "../engine/query";

/** Which groups has each grouping, and of how many named reviews was the country in it when it was reviewed? */
export const groups = defineQuery({
  name: "groups",
  values: () => ({}),
  preparedIn: () => "portfolio",
  sql: `
    with held as (
      select g.grouping, g."group", count(*)::int as reviews
      from review_group g
      join reviews r using (review_id)
      where r.status = 'named'
      group by g.grouping, g."group"
    ),
    known as (
      select distinct grouping, "group"
      from groups
    )
    select known.grouping, known."group", coalesce(held.reviews, 0)::int as reviews
    from known
    left join held using (grouping, "group")
    order by known.grouping, known."group"
  `,
  columns: { grouping: "text", group: "text", reviews: "integer" },
});

export type Group = Row<typeof groups>;
