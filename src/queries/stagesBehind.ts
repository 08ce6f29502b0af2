import { defineQuery, type Row } from "../engine/query";

/** A cell of a country: which theme or dimension of all editions (edition empty), or what of one edition. */
export interface CountryCell {
  readonly country: string;
  readonly edition: string;
  readonly code: string;
}

/**
 * What stands behind a country's cell: in each of its named reviews, latest first, where was it placed itself, and where
 * was each theme, factor and aspect under it? A theme is asked of every edition, as are the themes of a dimension; what
 * one edition has of its own alone. Null where it was not assessed.
 */
export const stagesBehind = defineQuery({
  name: "stagesBehind",
  values: ({ country, edition, code }: CountryCell) => ({ country, edition, code }),
  preparedIn: ({ edition, code }) => (edition === "" ? `behind-${code}` : undefined),
  sql: `
    with item as (
      select f.edition, f.level, f.code, f.name
      from framework f
      left join framework up
        on up.level = 'factor' and up.edition = f.edition and up.code = f.parent
      where f.level in ('factor', 'aspect')
        and if(
          getvariable('edition') = '',
          f.theme = getvariable('code'),
          f.edition = getvariable('edition')
            and getvariable('code') in (f.code, f.parent, up.parent)
        )
      union all
      select t.edition, f.level, f.code, f.name
      from framework f
      join theme_asked t on t.theme = f.code
      where f.level = 'theme'
        and getvariable('code') in (f.code, f.parent)
        and getvariable('edition') = ''
    )
    select
      r.review_id,
      r.wave,
      r.year,
      r.edition,
      r.method,
      r.report_url,
      item.level,
      item.code,
      item.name,
      s.low,
      s.high,
      s.source
    from reviews r
    join item using (edition)
    left join stages s
      on s.review_id = r.review_id
      and s.level = item.level
      and s.code = item.code
    where r.country = getvariable('country') and r.status = 'named'
    order by r.wave desc, item.level = 'theme' desc, item.code
  `,
  columns: {
    review_id: "text",
    wave: "integer",
    year: "integer",
    edition: "text",
    method: "text",
    report_url: "text?",
    level: "text",
    code: "text",
    name: "text",
    low: "integer?",
    high: "integer?",
    source: "text?",
  },
});

export type StageBehind = Row<typeof stagesBehind>;
