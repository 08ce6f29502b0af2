import { defineQuery, type Row } from "../engine/query";

/**
 * Which countries were reviewed without a named review, in which group are they, and with which review do they
 * count: one in a block, or one that is withheld? Holds only where all editions count.
 */
export const unpublishedCountries = defineQuery({
  name: "unpublishedCountries",
  values: ({ grouping }: { readonly grouping: string }) => ({ grouping }),
  sql: `
    select
      u.country,
      countries.name,
      m."group" as "group",
      u.status,
      u.block_id,
      u.year,
      u.edition,
      u.method
    from counted_unpublished u
    join countries using (country)
    left join counted_group m
      on m.country = u.country
      and m.grouping = getvariable('grouping')
      and m.scope = ''
    order by strip_accents(lower(countries.name)), u.country
  `,
  columns: {
    country: "text",
    name: "text",
    group: "text?",
    status: "text",
    block_id: "text?",
    year: "integer",
    edition: "text",
    method: "text",
  },
});

export type UnpublishedCountry = Row<typeof unpublishedCountries>;
