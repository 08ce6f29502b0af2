import { defineQuery, type Row } from "../engine/query";

/**
 * Where does each named review of a country place every theme, factor or aspect that its edition asks for? Null where it
 * was not assessed; `source` tells what was reported and what was computed.
 */
export const stagesOfCountry = defineQuery({
  name: "stagesOfCountry",
  values: ({ country, level }: { readonly country: string; readonly level: string }) => ({
    country,
    level,
  }),
  preparedIn: ({ level }) => `country-${level}`,
  sql: `
    select r.wave, s.code, s.low, s.high, s.source
    from reviews r
    join stages s using (review_id)
    where r.status = 'named'
      and r.country = getvariable('country')
      and s.level = getvariable('level')
    order by r.wave, s.code
  `,
  columns: { wave: "integer", code: "text", low: "integer?", high: "integer?", source: "text" },
});

export type StageOfCountry = Row<typeof stagesOfCountry>;
