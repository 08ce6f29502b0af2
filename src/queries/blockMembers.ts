import { defineQuery, type Row } from "../engine/query";

/**
 * Which reviews are in each block, and of which may the stages be known by now: those of a country with a named
 * review or a public report?
 */
export const blockMembers = defineQuery({
  name: "blockMembers",
  values: () => ({}),
  preparedIn: () => "described",
  sql: `
    with known as (
      select distinct country
      from reviews
      where status = 'named' or report_url is not null
    )
    select
      blocks.block_id,
      blocks.n,
      blocks.release_id,
      r.country,
      countries.name,
      (known.country is not null)::int as known
    from blocks
    join reviews r using (block_id)
    join countries on countries.country = r.country
    left join known on known.country = r.country
    order by blocks.block_id, strip_accents(lower(countries.name)), r.country
  `,
  columns: {
    block_id: "text",
    n: "integer",
    release_id: "text",
    country: "text",
    name: "text",
    known: "integer",
  },
});

export type BlockMember = Row<typeof blockMembers>;
