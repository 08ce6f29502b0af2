import { defineQuery, type Row } from "../engine/query";

/**
 * Which release are these data, of when, are they real, and under which rules were they made? In a preview the
 * country whose reviews are shown as if they were named, with its name. Of what was opened on the reader's own computer:
 * whether it is `records` or a `release`. And which release it took the place of, and of when that was.
 */
export const release = defineQuery({
  name: "release",
  values: () => ({}),
  preparedIn: () => "portfolio",
  sql: `
    select id, date, synthetic, c, k, k_split, preview, countries.name as preview_name, own,
      since, since_date
    from release
    left join countries on countries.country = release.preview
  `,
  columns: {
    id: "text",
    date: "text?",
    synthetic: "integer",
    c: "integer",
    k: "integer",
    k_split: "integer",
    preview: "text?",
    preview_name: "text?",
    own: "text?",
    since: "text?",
    since_date: "text?",
  },
});

export type Release = Row<typeof release>;
