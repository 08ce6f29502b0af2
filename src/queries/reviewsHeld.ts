import { defineQuery, type Row } from "../engine/query";

/** Which named reviews does the release hold: how many of each wave, year, edition and method? */
export const reviewsHeld = defineQuery({
  name: "reviewsHeld",
  values: () => ({}),
  preparedIn: () => "portfolio",
  sql: `
    select wave, year, edition, method, count(*)::int as reviews
    from reviews
    where status = 'named'
    group by wave, year, edition, method
    order by wave, year, edition, method
  `,
  columns: {
    wave: "integer",
    year: "integer",
    edition: "text",
    method: "text",
    reviews: "integer",
  },
});

export type ReviewsHeld = Row<typeof reviewsHeld>;
