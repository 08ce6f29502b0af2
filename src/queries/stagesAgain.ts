import { defineQuery, type Row } from "../engine/query";
import { type PlacedChoice, placedValues, preparedPlaced } from "./placed";

/** What is placed, by which edition alone; empty for themes, which stand across editions. */
export interface StagesAgainChoice extends PlacedChoice {
  readonly edition: string;
}

/**
 * On which stage do the named reviews of countries with two or more of them place every theme, or every factor or aspect
 * of one edition? No row where a review's edition does not ask for it; null where it was not assessed.
 */
export const stagesAgain = defineQuery({
  name: "stagesAgain",
  values: ({ edition, level, under }: StagesAgainChoice) => ({
    asked_edition: edition,
    ...placedValues({ level, under }),
  }),
  preparedIn: ({ asked_edition, level }) => preparedPlaced("again", asked_edition, level),
  sql: `
    with again as (
      select country
      from reviews
      where status = 'named'
      group by country
      having count(*) > 1
    )
    select r.review_id, s.code, s.low, s.high
    from reviews r
    join again using (country)
    join placement s
      on s.review_id = r.review_id
      and s.level = getvariable('level')
      and getvariable('under') in ('', s.parent, s.dimension)
    where r.status = 'named'
      and getvariable('asked_edition') in ('', r.edition)
    order by r.review_id, s.code
  `,
  columns: { review_id: "text", code: "text", low: "integer?", high: "integer?" },
});

export type StageAgain = Row<typeof stagesAgain>;
