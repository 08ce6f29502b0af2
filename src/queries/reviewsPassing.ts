import { defineQuery, type Row } from "../engine/query";
import {
  type CountedChoice,
  PASSES,
  preparedWithCounted,
  ungroupedValues,
  WITHIN,
} from "./counted";

/**
 * How many named reviews are there, how many pass all filters, and how many each of them alone? By how many countries
 * are those that pass, which count with one each?
 */
export const reviewsPassing = defineQuery({
  name: "reviewsPassing",
  values: (choice: CountedChoice) => ungroupedValues(choice),
  preparedIn: preparedWithCounted,
  sql: `
    select
      count(*)::int as reviews,
      count(*) filter (where ${Object.values(PASSES).join(" and ")})::int as passing,
      count(distinct r.country) filter (where ${Object.values(PASSES).join(" and ")})::int as countries,
      ${Object.entries(PASSES)
        .map(([name, passes]) => `count(*) filter (where ${passes})::int as by_${name}`)
        .join(",\n      ")}
    from reviews r
    ${WITHIN}
    where r.status = 'named'
  `,
  columns: {
    reviews: "integer",
    passing: "integer",
    countries: "integer",
    by_wave: "integer",
    by_edition: "integer",
    by_columns: "integer",
    by_method: "integer",
    by_years: "integer",
    by_group: "integer",
  },
});

export type ReviewsPassing = Row<typeof reviewsPassing>;
