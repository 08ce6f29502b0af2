import { defineQuery, type Row } from "../engine/query";
import type { ColumnChoice } from "./heatmapColumns";

/**
 * On which stage does the review that each country counts with place every theme, or every factor
 * of an edition? No row where its edition does not ask for it; null where it was not assessed.
 */
export const stagesByCountry = defineQuery({
  name: "stagesByCountry",
  values: ({ edition, dimension }: ColumnChoice) => ({ edition, dimension }),
  sql: `
    select c.country, s.code, s.low, s.high
    from counted_review c
    join stages s on s.review_id = c.review_id
    join framework f
      on f.code = s.code
      and f.level = s.level
      and f.edition = if(s.level = 'theme', '2021', c.edition)
    where c.scope = getvariable('edition')
      and s.level = if(getvariable('edition') = '', 'theme', 'factor')
      and getvariable('dimension') in ('', f.parent)
    order by c.country, s.code
  `,
  columns: { country: "text", code: "text", low: "integer?", high: "integer?" },
});

export type StagesByCountry = Row<typeof stagesByCountry>;
