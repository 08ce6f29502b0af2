/** The themes that each edition asks for, by its factors or its aspects. */
const THEME_ASKED = `
  create table theme_asked as
  select distinct edition, theme
  from framework
  where level in ('factor', 'aspect') and theme is not null
`;

/** Groupings that put every country somewhere: those of several groups. */
const PARTITION = `
  select grouping
  from groups
  group by grouping
  having count(distinct "group") > 1
`;

const SINCE = "coalesce(g.valid_from, date '0001-01-01')";

/**
 * The group of each grouping that a country was in in the year of each of its reviews, named or not. Where a grouping
 * puts every country somewhere and none was in force, the latest known stands for it.
 */
const REVIEW_GROUP = `
  create table review_group as
  with placed as (
    select
      r.review_id,
      g.grouping,
      g."group",
      ${SINCE} as since,
      since <= make_date(r.year, 12, 31)
        and coalesce(g.valid_to, date '9999-12-31') >= make_date(r.year, 1, 1) as in_force
    from reviews r
    join groups g using (country)
  )
  select review_id, grouping, max_by("group", (in_force, since)) as "group"
  from placed
  where in_force or grouping in (${PARTITION})
  group by review_id, grouping
`;

/**
 * Every review with the status that it counts with (`named`; `block` where its block is shown; else `withheld`), its
 * precedence and the group that its country was in then, by grouping. A country counts with that of its reviews that has the
 * highest precedence: a named one before others, one in a block before those withheld, a later before an earlier.
 */
const REVIEW_PLACED = `
  create table review_placed as
  with grouped as (
    select review_id, map_from_entries(list((grouping, "group"))) as groups
    from review_group
    group by review_id
  ),
  standing as (
    select
      r.review_id,
      r.country,
      r.wave,
      r.year,
      r.edition,
      r.method,
      case
        when r.status = 'named' then 'named'
        when b.block_id is not null then 'block'
        else 'withheld'
      end as status,
      b.block_id
    from reviews r
    left join blocks b on b.block_id = r.block_id and r.status = 'block'
  )
  select
    s.*,
    row_number() over (
      order by s.country, case s.status when 'named' then 2 when 'block' then 1 else 0 end, s.wave
    )::int as precedence,
    g.groups
  from standing s
  left join grouped g using (review_id)
`;

/**
 * Every country with the group that it is in now, by grouping; the latest known where a grouping puts every country
 * somewhere.
 */
const COUNTRY_PLACED = `
  create table country_placed as
  with latest as (
    select g.country, g.grouping, max_by(g."group", (g.valid_to is null, ${SINCE})) as "group"
    from groups g
    where g.valid_to is null or g.grouping in (${PARTITION})
    group by g.country, g.grouping
  )
  select
    k.country,
    k.name,
    map_from_entries(
      list((g.grouping, g."group")) filter (where g.grouping is not null)
    ) as groups
  from countries k
  left join latest g using (country)
  group by k.country, k.name
`;

/**
 * The stages of named reviews, each with the factor or dimension that it stands directly under (`parent`), its dimension
 * and the edition that names it: themes under the dimensions of 2021.
 */
const PLACEMENT = `
  create table placement as
  select
    s.review_id,
    f.level,
    s.code,
    f.parent,
    coalesce(up.parent, f.parent) as dimension,
    s.low,
    s.high
  from stages s
  join reviews r using (review_id)
  join framework f
    on f.code = s.code
    and f.level = s.level
    and f.edition = if(s.level = 'theme', '2021', r.edition)
  left join framework up
    on f.level = 'aspect'
    and up.level = 'factor'
    and up.edition = f.edition
    and up.code = f.parent
  order by f.level, s.code, s.review_id
`;

/** Tables that questions share, worked out once from a release's own when the engine opens it. */
export const DERIVED: readonly string[] = [
  THEME_ASKED,
  REVIEW_GROUP,
  REVIEW_PLACED,
  COUNTRY_PLACED,
  PLACEMENT,
];
