import { countries, list, number } from "./enForms";
import { EDITIONS, METHODS } from "./enNames";
import { progress } from "./enProgress";
import { aSpan } from "./enProgressSpan";

interface Review {
  readonly wave: number;
  readonly year: number;
  readonly edition: string;
  readonly method: string;
}

type Span = keyof typeof progress.spanName;
type Left = "earlier" | "later" | "both" | "filter" | "edition" | "method";
type Likewise = "same" | "high" | "medium" | "low" | "none";

const { pairs } = progress;
const edition = (id: string) => EDITIONS(id) ?? id;
const method = (id: string) => METHODS(id) ?? id;
const items = (n: number, level: string) => `${number.format(n)} ${level}${n === 1 ? "" : "s"}`;

/** The same over editions, as an adjective of comparability. */
const LIKE: Readonly<Record<Likewise, string>> = {
  same: "of the same edition",
  high: "strictly (highly) comparable",
  medium: "of medium comparability",
  low: "of low comparability",
  none: "not comparable",
};

/** Why a pair is not shown. */
const LEFT: Readonly<Record<Left, string>> = {
  earlier: "The earlier review is not published",
  later: "The later review is not published",
  both: "Neither review is published",
  filter: "A review of it does not pass the filters",
  edition: "Not both reviews are by the edition asked for",
  method: "Its two methods differ",
};

/** So many countries are said by their names. */
const SAID = 5;

/** What is said of editions that ask alike, and otherwise. */
export const rulers = {
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
      `${strict === 0 ? "none" : number.format(strict)} ${strict > 1 ? "are" : "is"} ${LIKE.high} over the editions of ${n === 1 ? "the only pair" : `these ${pairs(n)}`}`,
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
} as const;

/** What is said of whose reviews are shown. */
export const coverage = {
  heading: "Whose reviews are shown",
  finding: (shown: number, known: number) =>
    `${number.format(shown)} of ${pairs(known)} known are shown`,
  all: (known: number, span: Span) =>
    known === 0
      ? `No country has ${aSpan(span)}`
      : known === 1
        ? "The only pair known is shown"
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
  left: (why: Left) => LEFT[why],
  seenBy: (span: Span) => {
    const name = progress.spanName[span];
    return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  },
  nowhere: "no",
  elsewhere: (names: readonly string[], span: Span) =>
    `${names.length > SAID ? countries(names.length) : list.format(names)} without ${aSpan(span)} can be seen otherwise:`,
  registry:
    "That a review took place, when, by which edition and how, is public. Stages are shown where the government agreed to it, and of nobody else.",
} as const;
