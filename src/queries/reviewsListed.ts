import { defineQuery, type Row } from "../engine/query";

/**
 * Of which reviews does the release tell, named or not: of all countries, or of the one asked for? `status` is `named`,
 * `block` (it counts only inside a block that is shown) or `withheld`.
 */
export const reviewsListed = defineQuery({
  name: "reviewsListed",
  values: ({ country }: { readonly country: string }) => ({ country }),
  preparedIn: () => "listed",
  sql: `
    select
      k.country,
      k.name,
      r.wave,
      r.year,
      r.edition,
      r.method,
      r.partner,
      p.status,
      r.report_url
    from countries k
    join reviews r on r.country = k.country
    join review_placed p using (review_id)
    where getvariable('country') in ('', k.country)
    order by strip_accents(lower(k.name)), k.country, r.wave
  `,
  columns: {
    country: "text",
    name: "text",
    wave: "integer",
    year: "integer",
    edition: "text",
    method: "text",
    partner: "text?",
    status: "text",
    report_url: "text?",
  },
});

export type ReviewListed = Row<typeof reviewsListed>;
