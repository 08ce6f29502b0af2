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

/** The group of each grouping that a country is in now; the latest known where a grouping puts every country somewhere. */
const COUNTRY_GROUP = `
  create table country_group as
  select g.country, g.grouping, max_by(g."group", (g.valid_to is null, ${SINCE})) as "group"
  from groups g
  where g.valid_to is null or g.grouping in (${PARTITION})
  group by g.country, g.grouping
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
export const DERIVED: readonly string[] = [THEME_ASKED, REVIEW_GROUP, COUNTRY_GROUP, PLACEMENT];
