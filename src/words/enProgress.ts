import { countries, list, number, spelled, years } from "./enForms";
import { EDITIONS, GROUPINGS, METHODS } from "./enNames";
import { aSpan, SPAN, type Span } from "./enProgressSpan";
import { unknownHere } from "./enUnknown";

/** How many of a kind; of editions and methods the earlier review's and the later one's, with a blank between. */
interface Counted {
  readonly name: string;
  readonly n: number;
}

interface Coverage {
  readonly shown: number;
  readonly known: number;
  readonly reviewed: number;
  readonly countries: number;
  readonly years: readonly [number, number] | null;
  readonly left: Readonly<
    Record<"earlier" | "later" | "both" | "filter" | "edition" | "method", number>
  >;
  readonly editions: readonly Counted[];
  readonly methods: readonly Counted[];
}

interface Moves {
  readonly n: number;
  readonly rose: number;
  readonly stayed: number;
  readonly fell: number;
}

const edition = (id: string) => EDITIONS(id) ?? id;
const method = (id: string) => METHODS(id) ?? id;
const pairs = (n: number) => `${number.format(n)} ${n === 1 ? "pair" : "pairs"}`;

const ways = (counted: readonly Counted[], nameOf: (id: string) => string) =>
  list.format(
    counted.map(({ name, n }) => {
      const [from = "", to = ""] = name.split(" ");
      return from === to
        ? `${number.format(n)} both times by ${nameOf(from)}`
        : `${number.format(n)} from ${nameOf(from)} to ${nameOf(to)}`;
    }),
  );

const allOr = (n: number, of: number) => (n === of ? "all" : number.format(n));

const moved = ({ rose, stayed, fell }: Moves) =>
  `${number.format(rose)} rose, ${number.format(stayed)} stayed and ${number.format(fell)} fell`;

/** The sentences of the page of progress. */
export const progress = {
  page: "Progress",
  controls: "What the page looks at",
  change: "Change reviews, part of the model or grouping",
  contents: "On this page",
  span: "Reviews compared",
  spanName: {
    "1-2": "First with second",
    "2-3": "Second with third",
    ends: "Earliest with latest",
  },
  between: (span: Span) => SPAN[span],
  strict: "Strictly comparable only",
  sameMethod: "Same method only",
  group: "Group in the light",
  country: "Country in the light",
  nobody: "None",
  unknown: unknownHere,
  stillBefore: "What you chose is being worked out; the page is still the one before.",
  method: "How this is worked out",
  pairs,
  moved,
  ways: {
    edition: (of: readonly Counted[]) => ways(of, edition),
    method: (of: readonly Counted[]) => ways(of, method),
  },

  /** Of how many pairs, countries and years a figure speaks. */
  scope: (span: Span, c: Coverage) =>
    [
      `n = ${number.format(c.shown)} of ${pairs(c.known)} known of a country’s ${SPAN[span]}`,
      `; ${number.format(c.reviewed)} of ${countries(c.countries)} were reviewed at all`,
      c.years === null ? "." : `. The reviews shown are of ${years(c.years)}.`,
    ].join(""),
  /** By which editions and methods the two reviews were made. */
  rulers: (c: Coverage) =>
    c.shown === 0
      ? []
      : [`Editions: ${ways(c.editions, edition)}.`, `Methods: ${ways(c.methods, method)}.`],
  /** What is known of and not shown, and why. */
  withheld: ({ left }: Coverage) => {
    const reasons = [
      [left.earlier, "whose earlier review is not published"],
      [left.later, "whose later review is not published"],
      [left.both, "of which neither review is published"],
      [left.filter, "that the filters leave out"],
      [left.edition, "not by that edition both times"],
      [left.method, "not by the same method both times"],
    ] as const;
    const parts = reasons.filter(([n]) => n > 0).map(([n, why]) => `${pairs(n)} ${why}`);
    return parts.length === 0 ? [] : [`Not shown: ${list.format(parts)}.`];
  },
  notCaused:
    "These are the countries that were reviewed again, and no sample of others. That something moved between two reviews does not say that a review moved it.",

  /** Of whom most pairs are, said where one kind makes up more than two thirds. */
  concentrated: {
    group: (n: number, of: number, group: string) => `${allOr(n, of)} are in ${group}`,
    method: (n: number, of: number, way: string) => {
      const [from = "", to = ""] = way.split(" ");
      return from === to
        ? `${allOr(n, of)} had a ${method(from)} both times`
        : `${allOr(n, of)} went from ${method(from)} to ${method(to)}`;
    },
    edition: (n: number, of: number) => `${allOr(n, of)} changed edition in between`,
    sentence: (of: number, parts: readonly string[]) =>
      `Of these ${number.format(of)}, ${list.format(parts)}.`,
  },

  moves: {
    heading: "What rose, stayed and fell",
    none: "No two published reviews of a country can be held against one another here",
    nothing: (looked: string, span: Span) =>
      `No country’s ${SPAN[span]} both place ${looked}, and can be compared`,
    one: (item: string, m: Moves, span: Span) =>
      `In “${item}”, of ${countries(m.n)} with ${aSpan(span)}, ${moved(m)}`,
    nothingIn: (looked: string, span: Span) =>
      `No country’s ${SPAN[span]} share a rating in ${looked} that can be compared`,
    many: (m: Moves, n: number, looked: string, span: Span) =>
      `Of ${number.format(m.n)} ${m.n === 1 ? "rating" : "ratings"} in ${looked} that the ${SPAN[span]} of ${countries(n)} share, ${moved(m)}`,
    /** Of how many parts looked at there is nothing among the ratings told of. */
    without: (finding: string, n: number, level: string) =>
      n === 0
        ? finding
        : `${finding}; ${number.format(n)} of the ${level}s ${n === 1 ? "has" : "have"} no such rating`,
    subtitle: (looked: string, span: Span) =>
      `How many countries moved from one review to the next, in ${looked}: ${SPAN[span]} of each country`,
    corner: "Part of the model",
    moved: "Fell, rose and stayed",
    net: "Net",
    able: "Rose, of those able to",
    index: "Index of the dimension",
    ofN: (n: number) => `n ${number.format(n)}`,
    signed: (net: number) =>
      net > 0 ? `+${number.format(net)}` : net < 0 ? `−${number.format(-net)}` : "0",
    share: (count: number, n: number) => `${number.format(count)} of ${number.format(n)}`,
    few: (n: number) => (n === 0 ? "nothing to compare" : `too few: ${number.format(n)}`),
    ratings: {
      button: "Download CSV: every rating of these pairs",
      title: (n: number) =>
        `Every rating that two reviews of a country gave: ${number.format(n)} rows`,
    },
    notes: {
      net: "Net: how many more rose than fell. Able to rise: those who were not at Dynamic before.",
      index:
        "The index of a dimension takes the steps between stages to be equal. It is taken over the same parts at both reviews: those that can be compared over their editions and that both place, if these are two thirds of the comparable ones or more.",
      ratings:
        "Ratings of one country are not independent of one another: they are counted, and not tested.",
      named:
        "Rising and falling mean the stage that reviewers gave; stricter indicators of a new edition can make stages fall, and milder ones rise, though nothing else changed.",
    },
  },
  questions: {
    stagesAgain:
      "On which stage does each published review of countries with two or more of them place each item?",
    reviewsAgain: "Which reviews have countries that were reviewed more than once?",
  },
  grouping: (id: string) => GROUPINGS(id) ?? spelled(id),
} as const;
