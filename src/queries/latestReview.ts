/**
 * The review that each country counts with: its latest named one, or its latest in one edition
 * where `edition` is not empty.
 */
export const LATEST_REVIEW = `
    latest as (
      select country, max_by(review_id, wave) as review_id
      from reviews
      where status = 'named' and getvariable('edition') in ('', edition)
      group by country
    ),
    counted as (
      select r.review_id, r.country, r.wave, r.year, r.edition, r.method
      from latest
      join reviews r using (review_id)
    )`;

/**
 * The group of a grouping that each country is in: the one in force in the year of the review it
 * counts with, the latest known where there is none. Follows `counted`.
 */
export const MEMBERSHIP = `
    membership as (
      select g.country, max_by(g."group", (
        coalesce(
          coalesce(g.valid_from, date '0001-01-01') <= make_date(c.year, 12, 31)
            and coalesce(g.valid_to, date '9999-12-31') >= make_date(c.year, 1, 1),
          false
        ),
        coalesce(g.valid_from, date '0001-01-01')
      )) as "group"
      from groups g
      left join counted c on c.country = g.country
      where g.grouping = getvariable('grouping')
      group by g.country
    )`;
