import { defineQuery, type Row } from "../engine/query";
import { COUNTED_UNGROUPED, type CountedChoice, ungroupedValues } from "./counted";
import { PLACED, type PlacedChoice, placedValues, preparedPlaced } from "./placed";

/**
 * On which stage does the review that each country counts with place every theme, factor or aspect? No row where its
 * edition does not ask for it; null where it was not assessed.
 */
export const stagesByCountry = defineQuery({
  name: "stagesByCountry",
  values: (choice: CountedChoice & PlacedChoice) => ({
    ...ungroupedValues(choice),
    ...placedValues(choice),
  }),
  preparedIn: ({ asked_edition, level }) => preparedPlaced("stages", asked_edition, level),
  sql: `
    with ${COUNTED_UNGROUPED}
    select c.country, s.code, s.dimension, s.low, s.high
    from counted c
    ${PLACED}
    where c.status = 'named'
    order by c.country, s.code
  `,
  columns: { country: "text", code: "text", dimension: "text", low: "integer?", high: "integer?" },
});

export type StagesByCountry = Row<typeof stagesByCountry>;
