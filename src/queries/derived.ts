/**
 * The review that each country counts with, in each scope: its latest named one of all (scope `''`),
 * and its latest by each edition (scope the edition's id).
 */
const COUNTED_REVIEW = `
  create table counted_review as
  with scoped as (
    select '' as scope, * from reviews where status = 'named'
    union all
    select edition as scope, * from reviews where status = 'named'
  ),
  latest as (
    select scope, max_by(review_id, wave) as review_id
    from scoped
    group by scope, country
  )
  select latest.scope, r.review_id, r.country, r.wave, r.year, r.edition, r.method
  from latest
  join reviews r using (review_id)
`;

/** The themes that each edition asks for, by its factors or its aspects. */
const THEME_ASKED = `
  create table theme_asked as
  select distinct edition, theme
  from framework
  where level in ('factor', 'aspect') and theme is not null
`;

/**
 * The review that each country without a named one counts with where all editions count: its latest in a
 * block that is shown, else its latest. Without a block nothing is said of it but that it took place.
 */
const COUNTED_UNPUBLISHED = `
  create table counted_unpublished as
  with unpublished as (
    select * exclude (status), if(status = 'block', blocks.block_id, null) as block
    from reviews
    left join blocks using (block_id)
    where country not in (select country from counted_review)
  ),
  latest as (
    select max_by(review_id, (block is not null, wave)) as review_id
    from unpublished
    group by country
  )
  select
    u.country,
    u.review_id,
    u.year,
    u.edition,
    u.method,
    if(u.block is null, 'withheld', 'block') as status,
    u.block as block_id
  from latest
  join unpublished u using (review_id)
`;

/**
 * The group of each grouping that a country is in, in each scope: the one in force in the year of the
 * review that it counts with there, named or not, or still in force where it has none. Where a grouping puts every
 * country somewhere (it has several groups) and none is in force, the latest known stands for it.
 */
const COUNTED_GROUP = `
  create table counted_group as
  with scopes as (
    select '' as scope
    union
    select edition from reviews
  ),
  counted as (
    select scope, country, year from counted_review
    union all
    select '', country, year from counted_unpublished
  ),
  partitions as (
    select grouping
    from groups
    group by grouping
    having count(distinct "group") > 1
  ),
  placed as (
    select
      s.scope,
      g.grouping,
      g.country,
      g."group",
      coalesce(g.valid_from, date '0001-01-01') as since,
      if(
        c.year is null,
        g.valid_to is null,
        since <= make_date(c.year, 12, 31)
          and coalesce(g.valid_to, date '9999-12-31') >= make_date(c.year, 1, 1)
      ) as in_force
    from scopes s
    cross join groups g
    left join counted c on c.scope = s.scope and c.country = g.country
  )
  select scope, grouping, country, max_by("group", (in_force, since)) as "group"
  from placed
  where in_force or grouping in (select grouping from partitions)
  group by scope, grouping, country
`;

/**
 * The stages that each country counts with: of the themes in the scope of all editions, of an edition's
 * own factors in its scope. Null where not assessed; no row where the review's edition does not ask.
 */
const COUNTED_STAGE = `
  create table counted_stage as
  select c.scope, c.country, f.parent as dimension, s.code, s.low, s.high
  from counted_review c
  join stages s
    on s.review_id = c.review_id
    and s.level = if(c.scope = '', 'theme', 'factor')
  join framework f
    on f.code = s.code
    and f.level = s.level
    and f.edition = if(c.scope = '', '2021', c.edition)
`;

/** Tables that questions share, worked out once from a release's own when the engine opens it. */
export const DERIVED: readonly string[] = [
  THEME_ASKED,
  COUNTED_REVIEW,
  COUNTED_UNPUBLISHED,
  COUNTED_GROUP,
  COUNTED_STAGE,
];
