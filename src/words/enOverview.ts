import { countries, list, number, reviews, years } from "./enForms";

/** The sentences of the overview. */
export const overview = {
  page: "Overview",
  what: "The Cybersecurity Capacity Maturity Model (CMM) describes how far a country has come in five dimensions of cybersecurity capacity. A review places each factor on one of five stages. CMM Atlas shows what published reviews say, side by side, and how much of it holds for a region.",
  title: "How far have countries come in cybersecurity capacity?",
  synthetic: (n: number) =>
    `No real country’s results are here. This demonstration is synthetic: ${countries(n)}, all fictional, made from a seed, so that everything can be tried before any government’s stages are shown.`,
  holds: (published: number, total: number, range: readonly [number, number]) =>
    `This release holds ${reviews(total)} of ${countries(published)}, made from ${years(range)}.`,
  empty: "This release holds no published review yet.",
  counts: {
    heading: "What is in this release",
    countries: "Countries in the portfolio",
    reviewed: "Countries reviewed",
    published: "with a published review",
    in_blocks: "unpublished, counted in blocks only",
    withheld: "unpublished, of which nothing is said",
    reviews: "Published reviews",
    repeated: "Countries with two or more of them",
  },
  byYear: {
    title: (n: number, year: number, total: number) =>
      `More of the published reviews were made in ${year} than in any other year: ${number.format(n)} of ${number.format(total)}`,
    titleSeveral: (n: number, years: readonly number[], total: number) =>
      `More of the published reviews were made in ${list.format(years.map(String))} than in any other year: ${number.format(n)} each, of ${number.format(total)}`,
    scope: (n: number, published: number, total: number, range: readonly [number, number]) =>
      `n = ${reviews(n)} of ${number.format(published)} of ${countries(total)}, made ${years(range)}.`,
    subtitle: "Published reviews by year and edition of the model",
    label: "Number of published reviews by year and edition",
    year: "Year",
    edition: "Edition",
    reviews: "Reviews",
  },
  stages: {
    heading: "The five stages",
    more: "What they mean, with examples, and how a review is made",
    note: "A stage is an expert judgement on an ordered scale. It is not a mark, and countries are not ranked here.",
  },
  wayIn: {
    heading: "Look for yourself",
    heatmap: "Open the heatmap",
    heatmapWhat:
      "Groups or countries against the themes of the model: where most have come far, and where few have.",
    others: [
      [
        "/regions/",
        "Regional patterns",
        "Which groups are alike, in what they differ, and whether it is region at all.",
      ],
      [
        "/progress/",
        "Progress",
        "What rose, stayed and fell in countries reviewed more than once.",
      ],
      ["/countries/", "Countries", "Has my country been reviewed, when, and can I see its stages?"],
      ["/briefing/", "Briefing", "One group, one theme: a figure and three sentences for tonight."],
    ],
  },
} as const;
