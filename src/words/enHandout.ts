/** What a slide and a document that are taken along say beside the texts of the view. */
export const handout = {
  figures: "The figures",
  method: "How the figures are made",
  disclaimer: "Names of countries and groups",
  citation: "How to cite this",
  link: "Where to find it again",
  reading: "How to read the figure",
  say: "What can be said",
  source: (source: string) => `Source: ${source}`,
  /** In place of a table that a slide has no room for. */
  tooLong: (n: number) =>
    `The table has ${n === 1 ? "one row" : `${n} rows`} and does not fit on a slide. The page that the link leads to gives it as CSV; the document has it whole.`,
  page: (made: string) => `${made} · page `,
} as const;
