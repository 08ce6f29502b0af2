import { defineQuery, type Row } from "../engine/query";
import { type CountedChoice, PASSES, preparedWithCounted, ungroupedValues } from "./counted";

const EACH = Object.keys(PASSES).map((name) => `by_${name}`);
const ALL = EACH.join(" and ");

/**
 * How many named reviews are there, how many pass all filters, and how many each of them alone? By how many countries
 * are those that pass, which count with one each?
 */
export const reviewsPassing = defineQuery({
  name: "reviewsPassing",
  values: (choice: CountedChoice) => ungroupedValues(choice),
  preparedIn: preparedWithCounted,
  sql: `
    with judged as (
      select
        r.country,
        ${Object.entries(PASSES)
          .map(([name, passes]) => `${passes} as by_${name}`)
          .join(",\n        ")}
      from review_placed r
      where r.status = 'named'
    )
    select
      count(*)::int as reviews,
      count(*) filter (where ${ALL})::int as passing,
      count(distinct country) filter (where ${ALL})::int as countries,
      ${EACH.map((name) => `count(*) filter (where ${name})::int as ${name}`).join(",\n      ")}
    from judged
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
