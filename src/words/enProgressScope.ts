import { countries, list, number } from "./enForms";
import { progress } from "./enProgress";
import { coverage, rulers } from "./enProgressRulers";

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

type Span = keyof typeof progress.spanName;
type Switch = "strict" | "sameMethod";

const { pairs, moved } = progress;
const ratings = (n: number) => `${number.format(n)} ${n === 1 ? "rating" : "ratings"}`;
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
    waveAside:
      "changes nothing here, where two reviews of each country count; it is kept for the other pages",
  },

  rulers,
  coverage,

  groups: {
    heading: "By group",
    subtitle: (looked: string, span: Span, grouping: string) =>
      `What moved in ${looked}, by ${grouping}: ${progress.between(span)} of each country`,
    corner: "Group",
    everyone: "All pairs",
    nobody: "No two reviews are held against one another here, so there is no group to show",
    none: (n: number) =>
      n === 1
        ? "No group has three pairs or more: there is only one pair"
        : `No group has three pairs or more: all ${pairs(n)} are too few by group to be drawn`,
    /** Of the only group with enough pairs. */
    one: (name: string, h: Headline) => `${name} alone has three pairs or more: ${headline(h)}`,
    many: (
      of: { readonly groups: number; readonly pairs: number },
      more: { readonly rose: number; readonly fell: number; readonly even: number },
    ) => {
      const parts = [
        ...(more.rose > 0 ? [`more rose than fell in ${number.format(more.rose)}`] : []),
        ...(more.fell > 0 ? [`more fell than rose in ${number.format(more.fell)}`] : []),
        ...(more.even > 0 ? [`as many rose as fell in ${number.format(more.even)}`] : []),
      ];
      return `Of ${number.format(of.groups)} groups with three pairs or more, ${pairs(of.pairs)} together: ${list.format(parts)}`;
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
