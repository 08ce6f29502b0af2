import { defineQuery, type Row } from "../engine/query";
import { COUNTED, type CountedChoice, countedValues } from "./counted";
import { PLACED, type PlacedChoice, placedValues, preparedPlaced } from "./placed";

/**
 * In how many countries of each group does the review counted place a theme, factor or aspect on each stage?
 * `low` and `high` are null where it was not assessed; a country whose edition does not ask for it
 * is in no row.
 */
export const stagesByGroup = defineQuery({
  name: "stagesByGroup",
  values: (choice: CountedChoice & PlacedChoice) => ({
    ...countedValues(choice),
    ...placedValues(choice),
  }),
  preparedIn: ({ asked_edition, level }) => preparedPlaced("groups", asked_edition, level),
  sql: `
    with ${COUNTED}
    select c."group", s.code, s.low, s.high, count(*)::int as countries
    from counted c
    ${PLACED}
    where c.status = 'named'
    group by c."group", s.code, s.low, s.high
    order by c."group" nulls last, s.code, s.low nulls last, s.high nulls last
  `,
  columns: {
    group: "text?",
    code: "text",
    low: "integer?",
    high: "integer?",
    countries: "integer",
  },
});

export type StagesByGroup = Row<typeof stagesByGroup>;
