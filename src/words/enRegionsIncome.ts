import { countries, list, number, orAbove } from "./enForms";
import { context } from "./enRegionsContext";
import { gap } from "./enRegionsGap";
import { variation } from "./enRegionsVariation";

const inHundred = (share: number) => `${Math.round(100 * share)} in 100`;

/** What stays in one line. */
const together = (text: string) => text.replaceAll(" ", "\u00A0");

/** Who was left out of a comparison, and why; empty for nobody. */
const leftOut = (left: { placeless: number; few: number; apart: number }) => {
  const parts = [
    ...(left.placeless > 0 ? [`${number.format(left.placeless)} in no income group`] : []),
    ...(left.few > 0
      ? [`${number.format(left.few)} in groups of fewer than three published reviews`]
      : []),
    ...(left.apart > 0
      ? [`${number.format(left.apart)} with too little in common with the others`]
      : []),
  ];
  return parts.length === 0 ? "" : `Left out: ${list.format(parts)}.`;
};

/** The sentences that tell region from income. */
export const regionsIncome = {
  part: "Region, income or method?",
  same: "The groups here are the income groups themselves: there is nothing to hold them against. Choose another grouping to see whether it goes with income.",
  none: "This portfolio has no grouping by income: whether region goes with income cannot be told.",
  all: "All",
  fewHere: "too few",
  leftOut,

  grid: {
    heading: "Where region and income meet",
    finding: (of: {
      full: number;
      cells: number;
      narrow: readonly { group: string; income: string; n: number; of: number }[];
    }) => {
      const seen = `${number.format(of.full)} of ${number.format(of.cells)} places where a group and an income group meet hold three published reviews or more`;
      if (of.narrow.length === 0)
        return `${seen}; no group’s reviews are mostly of one income group.`;
      const narrow = of.narrow.map(
        ({ group, income, n, of: all }) =>
          `${group} (${number.format(n)} of ${number.format(all)} in ${income})`,
      );
      return `${seen}; over two thirds of the reviews are of one income group in ${list.format(narrow)}.`;
    },
    empty: "No published review counts here.",
    subtitle: (of: string, threshold: number) =>
      `In each cell: countries with a published review, of those reviewed, of all; then, where three or more have a stage, how many of the stages given in ${of} are ${orAbove(threshold)}.`,
    caption: "Countries and stages reached by group and income group",
    published: (published: number, reviewed: number, of: number) =>
      together(`${number.format(published)} of ${number.format(reviewed)} of ${number.format(of)}`),
    spoken: (published: number, reviewed: number, of: number) =>
      `${number.format(published)} with a published review of ${number.format(reviewed)} reviewed of ${countries(of)}`,
    withReached: (published: string, reached: number, given: number) =>
      `${published}; ${together(`${number.format(reached)} of ${number.format(given)} stages`)}`,
    spokenReached: (reached: number, given: number, threshold: number) =>
      `${number.format(reached)} of ${number.format(given)} stages given are ${orAbove(threshold)}`,
    nobody: "–",
    spokenNobody: "no country",
    note: "Each country is in the income group of the year of its review, or the present one without a review. Darker is a larger share of the stages given.",
    headings: [
      "Group",
      "Income group",
      "Published reviews",
      "Reviewed",
      "Countries",
      "n with a stage",
      "Stages given",
      "Of them reached",
    ],
  },

  gap,

  mix: {
    heading: "As they are, and at one mix of incomes",
    toggle: "Bars show the groups",
    name: { own: "As they are", pooled: "At one mix of incomes" },
    finding: (
      mix: "own" | "pooled",
      threshold: number,
      least: { group: string; share: number; n: number },
      most: { group: string; share: number; n: number },
    ) => {
      const [low, high] = [inHundred(least.share), inHundred(most.share)];
      const as = mix === "own" ? "As groups are" : "Had each group the incomes of all";
      const stages = `of the stages given ${mix === "own" ? "are" : "would be"} ${orAbove(threshold)}`;
      return low === high
        ? `${as}, ${low} ${stages} in each.`
        : `${as}, from ${low} (${least.group}, n ${number.format(least.n)}) to ${high} (${most.group}, n ${number.format(most.n)}) ${stages}.`;
    },
    one: (
      mix: "own" | "pooled",
      threshold: number,
      of: { group: string; share: number; n: number },
    ) =>
      `${mix === "own" ? "As it is" : "Had it the incomes of all"}, ${of.group} (n ${number.format(of.n)}) has ${inHundred(of.share)} of the stages given at ${orAbove(threshold)}; no other group can be told.`,
    lacking: (groups: number) =>
      groups === 1
        ? "The group cannot be given the incomes of all: it lacks income groups with three published reviews."
        : `None of the ${number.format(groups)} groups can be given the incomes of all: each lacks income groups with three published reviews.`,
    untold: "No group has three published reviews of countries with an income group.",
    subtitle: (of: string, threshold: number) =>
      `Share of the stages given in ${of} that are ${orAbove(threshold)}, and the index, of groups as they are and as they would be had each the mix of incomes of all together.`,
    caption: "Groups as they are and at one mix of incomes",
    share: (share: number, reached: number, given: number) =>
      `${together(inHundred(share))} ${together(`(${number.format(reached)} of ${number.format(given)})`)}`,
    pooledShare: (share: number) => together(inHundred(share)),
    drawn: { own: "Share as they are", pooled: "Share at one mix" },
    own: "As they are",
    pooled: "At one mix",
    indexOwn: "Index",
    indexPooled: "Index at one mix",
    index: (value: number) => value.toFixed(2),
    n: "n",
    lacks: (incomes: readonly string[]) => `fewer than 3 in ${list.format(incomes)}`,
    placeless: (n: number) => `In no income group, and left out: ${countries(n)}.`,
    note: "At one mix: by direct standardisation, each group’s own stages in each income group, weighted as all groups together are made up. A group with fewer than three published reviews in an income group that any group has lacks it, and is not told. The index is the mean of stages and takes the steps between stages to be equal.",
    headings: [
      "Group",
      "n",
      "Stages given",
      "Of them reached",
      "Share as it is",
      "Share at the mix of incomes of all",
      "Index as it is",
      "Index at the mix of incomes of all",
      "Lacking",
    ],
  },

  made: {
    heading: "How each group was reviewed",
    /** Of groups and ways that nearly coincide; of those ways by which most of all reviews were made, nothing can be told apart. */
    finding: (
      of: readonly { group: string; by: string; n: number; ofGroup: number; byWay: number }[],
      most: readonly { by: string; n: number; of: number }[],
    ) => {
      if (most.length > 0) {
        const shares = most.map(
          ({ by, n, of }) => `${number.format(n)} of ${number.format(of)} by the ${by}`,
        );
        const said = `Most published reviews that count were made alike, ${list.format(shares)}: little can be told of what the way of reviewing does`;
        if (of.length === 0) return `${said}.`;
      }
      if (of.length === 0) return "No group nearly coincides with a method or an edition.";
      const pairs = of.map(
        ({ group, by, n, ofGroup, byWay }) =>
          `${group} with the ${by} (${number.format(n)} of its ${number.format(ofGroup)} published reviews, and of all ${number.format(byWay)} of this kind)`,
      );
      return `Nearly coinciding, and hardly to be told apart: ${list.format(pairs)}.`;
    },
    empty: "No published review counts here.",
    subtitle:
      "Countries of each group by the method, the edition and the year of the review that they count with.",
    year: "Middle year",
    n: "n",
    inYear: (year: number | null) => (year === null ? "too few" : String(year)),
    caption: "Published reviews of each group by method, edition and year",
    note: "A group nearly coincides with a method or an edition where this supplies over two thirds of the group’s published reviews, and the group over two thirds of all of this kind. Darker is a larger share of the group. The middle year is that of the group’s reviews, the lower of two; a group that was reviewed earlier had less time, and the filters can leave earlier reviews out.",
    headings: ["Group", "Method or edition", "n", "of n published reviews", "Middle year"],
  },

  variation,
  context,
} as const;
