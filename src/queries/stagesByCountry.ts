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
    select country, code, low, high
    from counted_stage
    where scope = getvariable('edition')
      and getvariable('dimension') in ('', dimension)
    order by country, code
  `,
  columns: { country: "text", code: "text", low: "integer?", high: "integer?" },
});

export type StagesByCountry = Row<typeof stagesByCountry>;
