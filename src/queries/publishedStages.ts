import { defineQuery } from "../engine/query";

/**
 * Where does every named review place every theme, factor and aspect, of which country, when, by which edition and method?
 * Null where it was not assessed; a theme’s stage is always computed.
 */
export const publishedStages = defineQuery({
  name: "publishedStages",
  values: () => ({}),
  preparedIn: () => "published",
  sql: `
    select
      r.country,
      k.name as country_name,
      r.review_id,
      r.wave,
      r.year,
      r.edition,
      r.method,
      s.level,
      s.code,
      f.name,
      s.low,
      s.high,
      s.source
    from reviews r
    join countries k using (country)
    join stages s using (review_id)
    join framework f
      on f.level = s.level
      and f.code = s.code
      and f.edition = if(s.level = 'theme', '2021', r.edition)
    where r.status = 'named'
    order by r.country, r.wave, s.level, s.code
  `,
  columns: {
    country: "text",
    country_name: "text",
    review_id: "text",
    wave: "integer",
    year: "integer",
    edition: "text",
    method: "text",
    level: "text",
    code: "text",
    name: "text",
    low: "integer?",
    high: "integer?",
    source: "text",
  },
});
