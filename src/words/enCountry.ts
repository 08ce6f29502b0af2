import { list, number, ordinal, years } from "./enForms";
import { EDITIONS, METHODS } from "./enNames";
import { unknownHere } from "./enUnknown";

const edition = (id: string) => EDITIONS(id) ?? id;
const method = (id: string) => METHODS(id) ?? id;

/** A review as its country's page tells of it. */
interface Told {
  readonly wave: number;
  readonly year: number;
  readonly edition: string;
  readonly method: string;
}

const reviews = (n: number) => `${number.format(n)} ${n === 1 ? "review" : "reviews"}`;

/** The sentences of a country's own page. */
export const country = {
  all: "All countries",
  invented: (name: string) =>
    `${name} is invented, and so is every stage on this page. It stands for no real country.`,
  lead: (shown: number, of: number, range: readonly [number, number]) => {
    const when = range[0] === range[1] ? `in ${range[0]}` : `from ${years(range)}`;
    const made = `${reviews(of)} ${when}`;
    if (shown === of) return `${made}: the stages of ${of === 1 ? "it" : "all"} are shown.`;
    return shown === 0
      ? `${made}: no stages are shown.`
      : `${made}: the stages of ${number.format(shown)} of them are shown.`;
  },
  controls: "What the page shows",
  level: "Level",
  levelName: {
    theme: "Themes",
    dimension: "Dimensions",
    factor: "Factors, by edition",
    aspect: "Aspects, by edition",
  },
  grouping: "Held against its group of",
  reset: "Back to the standard view",
  unknown: unknownHere,

  /** Where the page did not come drawn, as without a network. */
  undrawn: {
    working: "This country’s page is worked out on your device.",
    failed: (cause: string) =>
      `This country’s page is not kept on this device, and could not be worked out: ${cause.replace(/\.$/, "")}.`,
  },

  reviews: {
    heading: "Its reviews",
    caption: (name: string) => `Reviews of ${name}`,
    review: "Review",
    nth: (wave: number) => {
      const name = ordinal(wave);
      return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    },
    year: "Year",
    edition: "Edition",
    method: "Method",
    partner: "With whom",
    stages: "Stages",
    report: "Report",
    noReport: "no link known",
    noPartner: "not told",
    read: (wave: number) => `Read the report of the ${ordinal(wave)} review`,
    status: {
      named: "shown",
      block: "not shown",
      withheld: "not shown",
    },
  },

  why: {
    heading: "Why can’t I see its stages?",
    some: "Why can’t I see the stages of every review?",
    block: (k: number) =>
      `The government has not agreed to have the stages of this review shown under the country’s name. It counts only inside statements about groups of at least ${number.format(k)} reviews, from which nobody can tell where one of them stands.`,
    withheld:
      "The stages of this review are not in this release, for its government has not agreed to have them shown. It counts in no statement: where groups are counted, it is one that can stand at any stage.",
    /** Before the reasons, of an invented country. */
    asReal: "It is here as it would be of a real country:",
    registry: "Look up a real country in the registry:",
    registryLink: "All countries",
    ofReview: (told: Told) => `The ${ordinal(told.wave)} review, of ${told.year}`,
    synthetic: (name: string) =>
      `The portfolio that is shown here is synthetic: its stages belong to invented countries. It holds no stage of any real country, and so none of ${name}.`,
    absent: (name: string) =>
      `What is shown here has no review of ${name} whose stages its government has agreed to have shown.`,
    public: "A report is public, but the stages in it were not entered here.",
    consent:
      "Stages are shown only where a government has agreed to it. That a review took place is no secret, and that is all that is said here.",
    can: "What you can do",
    read: "Read the report",
    ask: "Ask the Global Cyber Security Capacity Centre, who made the model and keep the reviews:",
    askLink: "gcscc.ox.ac.uk",
    decided: "Read how a review is made, and who decides what is shown:",
    decidedLink: "What the stages mean",
    own: "Open records of your own on your computer, where they stay:",
    ownLink: "Open your own portfolio",
  },

  real: {
    lead: (name: string, n: number) =>
      `The registry of public sources has ${reviews(n)} of ${name}. This is real, not invented. It holds no stage.`,
    heading: "What public sources tell",
    also: "What public sources tell of its reviews",
    caption: (name: string) => `What public sources tell of the reviews of ${name}`,
    fact: "Fact",
    sources: (n: number) => (n === 1 ? "Source of all this" : "Sources of all this"),
    sure: "How sure it is",
    sureOf: (gaps: readonly string[]) =>
      gaps.length === 0
        ? "Each fact is from the sources below."
        : `No source at hand tells ${list.format(gaps)}. All else is from the sources below.`,
    gap: {
      when: "when it was",
      edition: "by which edition",
      method: "by which method",
      partner: "with whom",
    },
    inferred: "The edition may be inferred from the date.",
    unsaid: "not known",
  },

  profile: {
    heading: "Where it stood",
    finding: (
      name: string,
      year: number,
      of: { reached: number; placed: number; level: string; edition: string | null },
    ) =>
      `${name} in ${year}: ${number.format(of.reached)} of ${number.format(of.placed)} ${of.level}s${of.edition === null ? "" : ` of the ${edition(of.edition)}`} had reached Established or above`,
    nothing: (name: string, year: number) => `${name} in ${year}: nothing was given a stage`,
    subtitle: (level: string, n: number) =>
      `${level === "dimension" ? "Stages of themes under each dimension" : `${level.charAt(0).toUpperCase()}${level.slice(1)}s`}, ${n === 1 ? "as its review placed them" : "all its reviews side by side"}`,
    caption: (name: string, by: string | null) =>
      `Stages of ${name}${by === null ? "" : ` by the ${edition(by)}`}`,
    ofEdition: (id: string) => `By the ${edition(id)}`,
    corner: { theme: "Theme", dimension: "Dimension", factor: "Factor", aspect: "Aspect" },
    column: (told: Told) => `${told.year}`,
    columnNote: (told: Told) => `${edition(told.edition)}, ${method(told.method)}`,
    comparable: "Comparable",
    comparableOf: {
      same: "same edition",
      high: "high",
      medium: "medium",
      low: "low",
      none: "not comparable",
    },
    step: (from: string, to: string) => `${from} to ${to}`,
    withheld: "not shown",
    under: (placed: number, asked: number) => `${number.format(placed)} of ${number.format(asked)}`,
    underWords: (counts: readonly { stage: string; n: number }[]) =>
      counts.length === 0
        ? "no stage"
        : list.format(counts.map(({ stage, n }) => `${stage} ${number.format(n)}`)),
    scope: (told: readonly Told[], hidden: number) =>
      `n = ${number.format(told.length)} published ${told.length === 1 ? "review" : "reviews"} of 1 country: ${told.map((one) => `${one.year} (${edition(one.edition)}, ${method(one.method)})`).join("; ")}.${hidden === 0 ? "" : ` ${reviews(hidden)} not shown.`}`,
    editions:
      "Reviews by different editions do not ask the same. They are set side by side by harmonised themes alone, with how far the two can be compared; codes of factors and aspects mean other things in another edition.",
    computed:
      "A theme’s stage is worked out: the lower middle of its aspects, where at least half of them were assessed.",
    signs: {
      notAssessed: "Hatched, “?”: not assessed.",
      notInEdition: "Crossed out: the edition does not ask for it.",
      withheld: "Barred: the review’s stages are not shown.",
    },
    between: "Two numbers, as in 2–3, mean that the review placed it between two stages.",
    dimensions:
      "A dimension has no stage of its own. Bars are the shares of its themes at each stage; beside them, how many of the themes that the edition asks for have one.",
  },

  columns: {
    theme: "Theme",
    code: "Code",
    wave: "Wave",
    stage: "Stage",
    from_year: "From year",
    from_edition: "From edition",
    from_method: "From method",
    to_year: "To year",
    to_edition: "To edition",
    to_method: "To method",
    comparability: "Comparable",
    from_low: "First stage, from",
    from_high: "First stage, to",
    to_low: "Second stage, from",
    to_high: "Second stage, to",
    half_steps: "Half steps up",
    change: "Change",
    own_low: "Own stage, from",
    own_high: "Own stage, to",
    source: "Source",
  } as Readonly<Record<string, string>>,
} as const;
