import { countries as countriesOf, number, ordinal, shortened } from "./enForms";
import { EDITIONS, METHODS } from "./enNames";

const edition = (id: string) => EDITIONS(id) ?? id;
const method = (id: string) => METHODS(id) ?? id;

/** A review as the portfolio tells of it. */
interface Told {
  readonly wave: number;
  readonly year: number;
  readonly edition: string;
  readonly method: string;
}

const reviewsOf = (n: number) => `${number.format(n)} ${n === 1 ? "review" : "reviews"}`;

/** The sentences of the list of countries. */
export const countries = {
  page: "Countries",
  title: "Has my country been reviewed?",
  lead: (portfolio: number, registry: number) =>
    `Look for a country by its name or its code: among ${countriesOf(portfolio)} of the portfolio that have a review, and ${countriesOf(registry)} of which public sources tell of a review.`,
  /** Of a synthetic portfolio alone. */
  apart:
    "The two lists have nothing to do with one another. The registry is real: it says which countries were reviewed, and holds no stage. The portfolio is synthetic: its countries and their stages are invented.",
  find: "Find a country",
  findHint: "Name or code",
  found: (n: number, of: number) =>
    n === of
      ? `All ${number.format(of)} entries are shown.`
      : `${number.format(n)} of ${number.format(of)} entries are shown.`,
  nobody: (text: string) =>
    `No review of a country whose name or code has “${shortened(text)}” in it is known here.`,
  noScript: "Looking for a country needs JavaScript. All of them are below.",
  contents: "On this page",

  portfolio: {
    heading: "Countries of the portfolio",
    headingSynthetic: "Invented countries of the portfolio",
    what: "Those with a review, in the order of their names.",
    caption: "Countries with their group and reviews",
    country: "Country",
    controls: "What the list shows",
    grouping: "Groups",
    noGroup: "in no group",
    reviews: "Reviews",
    review: ({ year, edition: by, method: how }: Told) => `${year}, ${edition(by)}, ${method(how)}`,
    status: {
      named: "stages shown",
      block: "stages not shown",
      withheld: "stages not shown",
    },
    none: "No review is in this portfolio.",
    nothing: "No country of the portfolio fits.",
  },

  registry: {
    heading: "The registry of real reviews",
    what: "Which countries had a review, as public sources tell. It holds no stages. What no source at hand tells stays empty.",
    counted: (n: number, reviews: number) =>
      `${countriesOf(n)}, ${reviewsOf(reviews)}. The third regional round of OAS and IDB (2025) is missing: no source at hand says which 30 countries took part.`,
    caption: "Real reviews, country by country",
    country: "Country",
    reviews: "Reviews",
    review: (wave: number) => {
      const name = ordinal(wave);
      return `${name.charAt(0).toUpperCase()}${name.slice(1)} review`;
    },
    unknown: "not known",
    noDate: "date not known",
    when: "When",
    edition: "Edition",
    editionOf: edition,
    method: "Method",
    methodOf: method,
    partner: "With whom",
    report: "Report",
    reportOf: {
      yes: "public",
      partly: "partly public",
      summary: "a summary is public",
      unknown: "not known to be public",
    },
    reportLink: (country: string, wave: number) =>
      `Report of the ${ordinal(wave)} review of ${country}`,
    read: "report",
    sources: "Sources",
    source: (n: number, address: string) => `Source ${number.format(n)}: ${address}`,
    sourcesWhat:
      "Numbers beside a review lead to the pages that say so. Where editions are inferred from the date of a review, the registry does not tell them apart from those that a source states.",
    nothing: "No entry of the registry fits.",
  },

  /** Where somebody looks for a country that is not there. */
  unknown: {
    near: "Did you mean one of these?",
    none: "No country here has a name or code like it.",
    all: "All countries",
  },
} as const;
