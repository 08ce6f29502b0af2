import { type Filter, where } from "./enClaimsForms";
import { countries, list, number, years } from "./enForms";
import { SPAN, type Span } from "./enProgressSpan";
import { scope } from "./enScope";

type Rise = "allRose" | "mostRose" | "moreRose" | "asMany" | "moreFell";

/** What moved between two reviews: countries in one item, ratings under a dimension. */
interface Change {
  readonly group: string;
  readonly item: string;
  readonly span: Span;
  readonly countries: number;
  readonly isDimension: boolean;
  readonly counts: {
    readonly n: number;
    readonly rose: number;
    readonly stayed: number;
    readonly fell: number;
  };
}

const moved = ({ counts: { n, rose, stayed, fell } }: Change) =>
  `${number.format(rose)} of ${number.format(n)} rose, ${number.format(stayed)} stayed and ${number.format(fell)} fell`;

const SAID: Readonly<Record<Rise, string>> = {
  allRose: "all rose",
  mostRose: "most rose",
  moreRose: "more rose than fell",
  asMany: "as many rose as fell",
  moreFell: "more fell than rose",
};

/** The sentences of what has risen since the first review. */
export const claimsChange = {
  asked: (rise: "allRose" | "mostRose" | "moreRose", group: string, item: string, span: Span) =>
    `Between ${SPAN[span]}, “${item}” has risen${where(group)}: ${rise === "moreRose" ? "more rose than fell" : SAID[rise]}.`,
  said: (said: Rise, of: Change) => {
    const what = of.isDimension
      ? `of ${number.format(of.counts.n)} ratings under “${of.item}”`
      : `in “${of.item}”`;
    const lead = `Between ${SPAN[of.span]}, ${what} in the ${countries(of.countries)}${where(of.group)} with two published reviews that can be compared`;
    const { stayed, n } = of.counts;
    return `${lead}, ${stayed === n ? "none moved" : SAID[said]}: ${moved(of)}.`;
  },
  known: (
    shown: number,
    of: { known: number; left: number; years: readonly [number, number] | null },
  ) =>
    [
      `These are ${number.format(shown)} of ${countries(of.known)} known to have been reviewed both times`,
      of.years === null ? "" : `, with reviews of ${years(of.years)}`,
      of.left === 0
        ? "."
        : `; ${number.format(of.left)} ${of.left === 1 ? "is" : "are"} left out, whose two editions ask too differently.`,
    ].join(""),
  sameEdition: "No review of these changed edition in between.",
  ratings: "Ratings of one country are not independent of one another.",
  filters: (of: Filter) => {
    const parts = [
      ...(of.group === "" ? [] : [`in “${of.group}”`]),
      ...(of.edition === "" ? [] : [`by the ${scope.edition(of.edition)}`]),
      ...(of.method === "" ? [] : [`by ${scope.method(of.method).toLowerCase()}`]),
      ...(of.from === 0 && of.to === 0
        ? []
        : [scope.years(of.from, of.to).replace("Reviewed ", "made ")]),
    ];
    return parts.length === 0 ? [] : [`Only reviews ${list.format(parts)} count.`];
  },
  why: {
    needs: (rise: "allRose" | "mostRose" | "moreRose", { counts }: Change) => {
      const had = `${number.format(counts.rose)} rose and ${number.format(counts.fell)} fell`;
      if (rise === "moreRose") return `Not more rose than fell: ${had}.`;
      return `That ${SAID[rise]} takes ${rise === "allRose" ? "all" : "more than two thirds"} of ${number.format(counts.n)}: ${had}.`;
    },
    more: (said: Rise) => `More than was asked can be said: ${SAID[said]}.`,
    ruler: (n: number, left: number) =>
      `The ruler changed: of ${countries(left)} the two editions ask too differently here, so a change may be the ruler’s; ${number.format(n)} ${n === 1 ? "is" : "are"} left, and of fewer than three nothing is said.`,
    changed: (changed: number) =>
      `${number.format(changed)} changed edition in between: a part of the change may be the ruler’s.`,
    able: (n: number) => `${number.format(n)} stood at Dynamic at first, and could not rise.`,
    notCaused: "That something moved between two reviews does not say that a review moved it.",
  },
} as const;
