import { defineQuery } from "../engine/query";

/** A theme, and a stage of it. */
export interface Reaching {
  readonly theme: string;
  readonly stage: number;
}

/** Which countries had reached a stage of a theme in their latest named review, by which edition and when? */
export const countriesReaching = defineQuery({
  name: "countriesReaching",
  values: ({ theme, stage }: Reaching) => ({ theme, stage }),
  sql: `
    with latest as (
      select country, max(wave) as wave
      from reviews
      where status = 'named'
      group by country
    )
    select k.name, r.year, r.edition, s.low, s.high
    from latest
    join reviews r using (country, wave)
    join countries k using (country)
    join stages s using (review_id)
    where s.level = 'theme'
      and s.code = getvariable('theme')
      and s.low >= getvariable('stage')
    order by strip_accents(lower(k.name)), k.country
  `,
  columns: { name: "text", year: "integer", edition: "text", low: "integer", high: "integer" },
});
