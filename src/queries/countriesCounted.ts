import { defineQuery, type Row } from "../engine/query";
import { COUNTED, type CountedChoice, countedValues, preparedWithCountries } from "./counted";

/**
 * Which countries are there, in which group is each, and with which review does it count? Where none passes, `status`
 * and all that follows from a review are null.
 */
export const countriesCounted = defineQuery({
  name: "countriesCounted",
  values: (choice: CountedChoice) => countedValues(choice),
  preparedIn: preparedWithCountries,
  sql: `
    with ${COUNTED}
    select country, name, "group", review_id, wave, year, edition, method, status, block_id
    from counted
    order by strip_accents(lower(name)), country
  `,
  columns: {
    country: "text",
    name: "text",
    group: "text?",
    review_id: "text?",
    wave: "integer?",
    year: "integer?",
    edition: "text?",
    method: "text?",
    status: "text?",
    block_id: "text?",
  },
});

export type CountryCounted = Row<typeof countriesCounted>;
