import { countries, list, number } from "./enForms";
import { EDITIONS, METHODS } from "./enNames";
import { progress } from "./enProgress";

interface Moves {
  readonly n: number;
  readonly rose: number;
  readonly stayed: number;
  readonly fell: number;
}

/** What moved: in so many ratings of so many pairs. */
interface Headline {
  readonly pairs: number;
  readonly counts: Moves;
}

interface Review {
  readonly wave: number;
  readonly year: number;
  readonly edition: string;
  readonly method: string;
}

type Span = keyof typeof progress.spanName;
type Switch = "strict" | "sameMethod";
type Left = "earlier" | "later" | "both" | "filter" | "edition" | "method";
type Likewise = "same" | "high" | "medium" | "low" | "none";

const { pairs, moved } = progress;
const edition = (id: string) => EDITIONS(id) ?? id;
const method = (id: string) => METHODS(id) ?? id;
const ratings = (n: number) => `${number.format(n)} ${n === 1 ? "rating" : "ratings"}`;
const items = (n: number, level: string) => `${number.format(n)} ${level}${n === 1 ? "" : "s"}`;
const headline = ({ pairs: n, counts }: Headline) =>
  `of ${ratings(counts.n)} in ${pairs(n)}, ${moved(counts)}`;

/** With a switch, inside a sentence. */
const WITH: Readonly<Record<Switch, string>> = {
  strict: "With strictly comparable ratings only",
  sameMethod: "With reviews by the same method only",
};
const WITHOUT: Readonly<Record<Switch, string>> = {
  strict: "With all comparable ratings",
  sameMethod: "With reviews by any two methods",
};

/** The same over editions, as an adjective of comparability. */
const LIKE: Readonly<Record<Likewise, string>> = {
  same: "of the same edition",
  high: "strictly (highly) comparable",
  medium: "of medium comparability",
  low: "of low comparability",
  none: "not comparable",
};

/** What is said of what may be compared, of whose reviews, and of groups. */
export const progressScope = {
  switches: {
    heading: "What may be compared",
    name: { strict: progress.strict, sameMethod: progress.sameMethod },
    means: {
      strict: "Both reviews by one edition, or the theme highly comparable over the two",
      sameMethod: "Both reviews made in the same way",
    },
    /** What it leaves of what there is without it. */
    leaves: (on: Headline, off: Headline) =>
      `leaves ${number.format(on.pairs)} of ${pairs(off.pairs)}, ${number.format(on.counts.n)} of ${ratings(off.counts.n)}`,
    /** What the headline becomes, or would be without it. */
    nothing: (name: Switch) => `${WITH[name]}, nothing is left to compare.`,
    few: (name: Switch, on: Headline) =>
      `${WITH[name]}, ${pairs(on.pairs)} ${on.pairs === 1 ? "is" : "are"} left: too few for a headline.`,
    everything: (name: Switch) =>
      `${WITH[name]}, the headline stays as it is: nothing is left out.`,
    same: (name: Switch, to: Headline) => `${WITH[name]}, the same holds: ${headline(to)}.`,
    other: (name: Switch, to: Headline) =>
      `${WITH[name]}, the headline is another: ${headline(to)}.`,
    without: {
      nothing: (name: Switch) => `${WITHOUT[name]}, there is nothing to compare either.`,
      few: (name: Switch, off: Headline) =>
        `${WITHOUT[name]} there would be ${pairs(off.pairs)}: too few for a headline.`,
      everything: (name: Switch) =>
        `${WITHOUT[name]}, the headline would be the same: nothing is left out.`,
      same: (name: Switch, off: Headline) =>
        `${WITHOUT[name]}, the same would hold: ${headline(off)}.`,
      other: (name: Switch, off: Headline) =>
        `${WITHOUT[name]}, the headline would be another: ${headline(off)}.`,
    },
  },

  filters: {
    none: "every pair of reviews may count",
    passing: (left: number, of: number) =>
      `${number.format(left)} of ${pairs(of)} pass: both reviews have to, and the later one decides the group.`,
    leavesOut: (n: number, of: number) => `leaves out ${number.format(n)} of ${pairs(of)}`,
    ratingsLeftOut: (n: number, of: number) => `leaves out ${number.format(n)} of ${ratings(of)}`,
  },

  rulers: {
    heading: "What is on the same ruler",
    subtitle: (looked: string) =>
      `How far the editions of the two reviews ask the same, in ${looked}`,
    none: "No two reviews are held against one another here, so no ruler has to be compared",
    /** Of how many items how many are how comparable, over how many pairs. */
    finding: (
      of: number,
      level: string,
      n: number,
      counts: readonly { readonly like: Likewise; readonly n: number }[],
    ) => {
      const strict = counts.find(({ like }) => like === "high")?.n ?? 0;
      const others = counts.filter(({ like }) => like !== "high");
      const told = others.map(
        ({ like, n }) => `${number.format(n)} ${n === 1 ? "is" : "are"} ${LIKE[like]}`,
      );
      return `Of ${items(of, level)}, ${list.format([
        `${strict === 0 ? "none" : number.format(strict)} ${strict > 1 ? "are" : "is"} ${LIKE.high} over the editions of these ${pairs(n)}`,
        ...told,
      ])}`;
    },
    /** Of reviews that are both by one edition. */
    same: (of: number, level: string, n: number, known: number, ids: readonly string[]) =>
      `All ${items(of, level)} are on the same ruler in these ${number.format(n)} of ${pairs(known)}: both reviews are by the ${list.format(ids.map(edition))}`,
    corner: "Part of the model",
    editions: (from: string, to: string) =>
      from === to ? `Both by the ${edition(from)}` : `${edition(from)} to ${edition(to)}`,
    ofPairs: (name: string, n: number) => `${name} (${pairs(n)})`,
    differs: "What differs",
    band: {
      same: (n: number, level: string) => `The same: ${items(n, level)}`,
      high: (n: number, level: string) => `High, strictly comparable: ${items(n, level)}`,
      medium: (n: number, level: string) => `Medium: ${items(n, level)}`,
      low: (n: number, level: string) => `Low: ${items(n, level)}`,
      none: (n: number, level: string) => `Not comparable, and not compared: ${items(n, level)}`,
    },
    cell: (like: Likewise, compared: number) =>
      like === "none" ? "none" : `${like}; ${number.format(compared)} compared`,
    notes: {
      bands:
        "Comparability is of the harmonised model: how far two editions ask the same of a theme. Parts stand under the lowest that they have over the editions shown here.",
      compared:
        "Compared: pairs of which both reviews place the part, and whose comparability is enough for what is chosen above.",
      ruler:
        "Where editions ask differently, a stage can move since the ruler moved; only “the same” and “high” leave this out.",
    },
    question: "What do two editions ask differently of a theme?",
  },

  coverage: {
    heading: "Whose reviews are shown",
    finding: (shown: number, known: number) =>
      `${number.format(shown)} of ${pairs(known)} known are shown`,
    all: (known: number, span: Span) =>
      known === 0
        ? `No country has a ${progress.between(span)}`
        : `All ${pairs(known)} that are known are shown`,
    /** The years between the two reviews of a pair. */
    years: (of: readonly { readonly years: number; readonly pairs: number }[]) =>
      of.length === 0
        ? "Years between two reviews: no pair is shown."
        : `Years between the two reviews: ${list.format(
            of.map(({ years, pairs: n }) => `${number.format(years)} in ${pairs(n)}`),
          )}.`,
    corner: "Country",
    earlier: "Earlier review",
    later: "Later review",
    why: "Why it is not shown",
    seen: "Can be seen otherwise",
    review: ({ year, edition: by, method: made }: Review) =>
      `${year}, ${edition(by)}, ${method(made)}`,
    left: {
      earlier: "The earlier review is not published",
      later: "The later review is not published",
      both: "Neither review is published",
      filter: "A review of it does not pass the filters",
      edition: "Not both reviews are by the edition asked for",
      method: "Its two methods differ",
    } satisfies Readonly<Record<Left, string>>,
    seenBy: (span: Span) => {
      const name = progress.spanName[span];
      return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    },
    nowhere: "no",
    elsewhere: (names: readonly string[], span: Span) =>
      `${names.length > SAID ? countries(names.length) : list.format(names)} without a ${progress.between(span)} can be seen otherwise:`,
    registry:
      "That a review took place, when, by which edition and how, is public. Stages are shown where the government agreed to it, and of nobody else.",
  },

  groups: {
    heading: "By group",
    subtitle: (looked: string, span: Span, grouping: string) =>
      `What moved in ${looked}, by ${grouping}: ${progress.between(span)} of each country`,
    corner: "Group",
    everyone: "All pairs",
    nobody: "No two reviews are held against one another here, so there is no group to show",
    none: (n: number) =>
      `No group has three pairs or more: all ${pairs(n)} are too few by group to be drawn`,
    /** Of the only group with enough pairs. */
    one: (name: string, h: Headline) => `${name} alone has three pairs or more: ${headline(h)}`,
    many: (
      of: { readonly groups: number; readonly pairs: number },
      more: { readonly rose: number; readonly fell: number; readonly even: number },
    ) => {
      const parts = [
        ...(more.rose > 0 ? [`in ${number.format(more.rose)} more rose than fell`] : []),
        ...(more.fell > 0 ? [`in ${number.format(more.fell)} more fell than rose`] : []),
        ...(more.even > 0 ? [`in ${number.format(more.even)} as many rose as fell`] : []),
      ];
      return `Of ${number.format(of.groups)} groups with three pairs or more, ${pairs(of.pairs)} together, ${list.format(parts)}`;
    },
    ofRatings: ratings,
    note: (n: number, of: number, isOne: boolean) =>
      isOne ? pairs(n) : `${pairs(n)}, n ${number.format(of)}`,
    left: (of: readonly { readonly name: string; readonly n: number }[]) =>
      `Not drawn, with fewer than three pairs: ${list.format(of.map(({ name, n }) => `${name} (${number.format(n)})`))}.`,
    ungrouped: (n: number) =>
      `${pairs(n)} ${n === 1 ? "is of a country" : "are of countries"} in none of these groups.`,
    ratings: (n: number) =>
      `Each rating of a country counts once, over ${countries(n)}; ratings of one country are not independent of one another.`,
    when: "Each country is in the group that it was in at its later review.",
  },
} as const;

/** So many countries are said by their names. */
const SAID = 5;
