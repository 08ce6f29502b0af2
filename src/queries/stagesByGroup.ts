import { defineQuery, type Row } from "../engine/query";
import type { GroupChoice } from "./groupCoverage";
import type { ColumnChoice } from "./heatmapColumns";

/**
 * In how many countries of each group does the review counted place a theme or factor on each stage?
 * `low` and `high` are null where it was not assessed; a country whose edition does not ask for it
 * is in no row.
 */
export const stagesByGroup = defineQuery({
  name: "stagesByGroup",
  values: ({ grouping, edition, dimension }: GroupChoice & ColumnChoice) => ({
    grouping,
    edition,
    dimension,
  }),
  sql: `
    select m."group" as "group", s.code, s.low, s.high, count(*)::int as countries
    from counted_stage s
    left join counted_group m
      on m.country = s.country
      and m.scope = s.scope
      and m.grouping = getvariable('grouping')
    where s.scope = getvariable('edition')
      and getvariable('dimension') in ('', s.dimension)
    group by m."group", s.code, s.low, s.high
    order by m."group" nulls last, s.code, s.low nulls last, s.high nulls last
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
