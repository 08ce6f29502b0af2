import { defineQuery } from "../engine/query";

/** What was agreed of each review of someone’s own records? A release has no such table. */
export const reviewsAgreed = defineQuery({
  name: "reviewsAgreed",
  values: () => ({}),
  sql: `
    select review_id, agreed
    from consent
    order by review_id
  `,
  columns: { review_id: "text", agreed: "text" },
});
