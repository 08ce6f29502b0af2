import type { StageRange } from "../model/stage";
import { countries, list, number, orAbove, stageShort } from "./enForms";

/** An index, or a difference of two, to a tenth. */
const tenth = (value: number) => value.toFixed(1);

const percent = (share: number) => `${Math.round(100 * Math.max(0, share))} %`;

const inHundred = (share: number) => `${Math.round(100 * share)} in 100`;

const p = (value: number) => value.toFixed(3);

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
        return `${seen}; no group’s reviews are nearly all of one income group.`;
      const narrow = of.narrow.map(
        ({ group, income, n, of: all }) =>
          `${group} (${number.format(n)} of ${number.format(all)} in ${income})`,
      );
      return `${seen}; nearly all reviews are of one income group in ${list.format(narrow)}.`;
    },
    empty: "No published review counts here.",
    subtitle: (of: string, threshold: number) =>
      `Countries by group and income group in the year of their review, and how many of the stages given in ${of} are ${orAbove(threshold)}.`,
    caption: "Countries and stages reached by group and income group",
    published: (published: number, reviewed: number, of: number) =>
      `${number.format(published)} of ${number.format(reviewed)} of ${number.format(of)}`,
    spoken: (published: number, reviewed: number, of: number) =>
      `${number.format(published)} published of ${number.format(reviewed)} reviewed of ${countries(of)}`,
    reached: (reached: number, given: number) =>
      `${number.format(reached)}/${number.format(given)}`,
    spokenReached: (reached: number, given: number, threshold: number) =>
      `${number.format(reached)} of ${number.format(given)} stages given are ${orAbove(threshold)}`,
    nobody: "–",
    spokenNobody: "no country",
    note: (threshold: number) =>
      `First line: published of reviewed of countries. Second line, where three countries or more have a stage: how many of the stages given to them are ${orAbove(threshold)}; darker is a larger share.`,
    headings: [
      "Group",
      "Income group",
      "Published",
      "Reviewed",
      "Countries",
      "n with a stage",
      "Stages given",
      "Of them reached",
    ],
  },

  gap: {
    heading: "A group against others of its incomes",
    finding: (
      group: string,
      of: {
        lower: { item: string; by: number } | null;
        higher: { item: string; by: number } | null;
        matched: number;
        published: number;
      },
    ) => {
      const parts = [
        ...(of.lower === null
          ? []
          : [`lowest against them in “${of.lower.item}” (index ${tenth(of.lower.by)} lower)`]),
        ...(of.higher === null
          ? []
          : [`highest in “${of.higher.item}” (index ${tenth(of.higher.by)} higher)`]),
      ];
      const held = `${number.format(of.matched)} of its ${number.format(of.published)} countries with a published review can be held against others of their income`;
      return parts.length === 0
        ? `${group} does not differ from other countries of its incomes in any item; ${held}.`
        : `${group} stands ${list.format(parts)}; ${held}.`;
    },
    untold: (group: string, published: number, of: number) =>
      `How ${group} stands against other countries of its incomes cannot be told: ${number.format(published)} of ${number.format(of)} published.`,
    unmatched: (group: string) =>
      `How ${group} stands against other countries of its incomes cannot be told: no income group has three published countries in it and three outside of it.`,
    nobody: "No group has three published reviews that count here.",
    subtitle: (group: string, of: string) =>
      `Published reviews of ${group} against those of all other countries of the same income groups, item by item over ${of}, in the group’s own mix of incomes.`,
    caption:
      "Items from where the group stands lowest against the others to where it stands highest",
    item: "Item",
    gap: "Index above or below",
    above: (by: number) => {
      const text = tenth(Math.abs(by));
      return text === "0.0" ? "0.0" : `${by < 0 ? "−" : "+"}${text}`;
    },
    spoken: (by: number) =>
      tenth(Math.abs(by)) === "0.0"
        ? "index as high"
        : `index ${tenth(Math.abs(by))} ${by < 0 ? "lower" : "higher"}`,
    median: "Middle",
    medianOthers: "Others’ middle",
    middle: (of: StageRange) => stageShort(of),
    n: "n",
    nOthers: "n others",
    cannot: (n: number, of: number) =>
      `cannot be told: ${number.format(n)} of ${number.format(of)} published with a stage`,
    few: "cannot be told: no income group has three on both sides",
    matched: (matched: number, published: number, others: number) =>
      `${number.format(matched)} of ${number.format(published)} published countries of the group can be held against ${number.format(others)} others: those of income groups with three on both sides.`,
    left: (left: readonly { income: string; own: number; others: number }[]) =>
      `Left out: ${list.format(left.map(({ income, own, others }) => `${income} (${number.format(own)} of the group, ${number.format(others)} others)`))}.`,
    placeless: (n: number) => `In no income group, and left out: ${countries(n)} of the group.`,
    note: "The others weigh so that they have the group’s own mix of incomes. The gap is between two indices, means of stages that take the steps between stages to be equal. The middle is the lower of the two middle stages.",
    headings: [
      "Group",
      "Code",
      "Item",
      "Index of the group",
      "Index of the others",
      "Gap of the indices",
      "Middle of the group, from",
      "Middle of the group, to",
      "Middle of the others, from",
      "Middle of the others, to",
      "n of the group",
      "n of the others",
    ],
  },

  mix: {
    heading: "As they are, and at one mix of incomes",
    toggle: "Bars show the groups",
    name: { own: "As they are", pooled: "At the mix of incomes of all" },
    finding: (
      mix: "own" | "pooled",
      threshold: number,
      least: { group: string; share: number },
      most: { group: string; share: number },
    ) =>
      `${mix === "own" ? "As groups are" : "Had each group the incomes of all"}, from ${inHundred(least.share)} (${least.group}) to ${inHundred(most.share)} (${most.group}) of the stages given ${mix === "own" ? "are" : "would be"} ${orAbove(threshold)}.`,
    one: (mix: "own" | "pooled", threshold: number, of: { group: string; share: number }) =>
      `${mix === "own" ? "As it is" : "Had it the incomes of all"}, ${of.group} has ${inHundred(of.share)} of the stages given at ${orAbove(threshold)}; no other group can be told.`,
    lacking: (groups: number) =>
      groups === 1
        ? "The group cannot be given the incomes of all: it lacks income groups with three published countries."
        : `None of the ${number.format(groups)} groups can be given the incomes of all: each lacks income groups with three published countries.`,
    untold: "No group has three published countries with an income group.",
    subtitle: (of: string, threshold: number) =>
      `Share of the stages given in ${of} that are ${orAbove(threshold)}, and the index, of groups as they are and as they would be had each the mix of incomes of all together.`,
    caption: "Groups as they are and at one mix of incomes",
    share: inHundred,
    own: "As they are",
    pooled: "At one mix",
    indexOwn: "Index",
    indexPooled: "Index at one mix",
    index: (value: number) => value.toFixed(2),
    n: "n",
    lacks: (incomes: readonly string[]) => `lacks ${list.format(incomes)}`,
    placeless: (n: number) => `In no income group, and left out: ${countries(n)}.`,
    note: "At one mix: by direct standardisation, each group’s own stages in each income group, weighted as all groups together are made up. A group with fewer than three published countries in an income group that any group has lacks it, and is not told. The index is the mean of stages and takes the steps between stages to be equal.",
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
    finding: (
      of: readonly {
        group: string;
        by: string;
        n: number;
        of: number;
        elsewhere: number;
        others: number;
      }[],
    ) =>
      of.length === 0
        ? "No group stands apart by the method or the edition of its reviews."
        : `${list.format(of.map(({ group, by, n, of: all, elsewhere, others }) => `${group} was reviewed by ${by} in ${number.format(n)} of ${number.format(all)} countries, all others in ${number.format(elsewhere)} of ${number.format(others)}`))}: the group and the way it was reviewed can hardly be told apart.`,
    empty: "No published review counts here.",
    subtitle:
      "Countries of each group by the method and the edition of the review that they count with.",
    caption: "Published reviews of each group by method and edition",
    note: "A group stands apart where one method or edition supplies over two thirds of its published reviews, and less than one third of all others.",
    by: "By",
    headings: ["Group", "Method or edition", "n", "of n published"],
  },

  variation: {
    heading: "How much goes by group",
    alone: (group: string) => `Being in ${group} or not`,
    base: (who: string, share: number, n: number) =>
      `${who} accounts for ${percent(share)} of the variation between the profiles of ${countries(n)}`,
    withIncome: (going: "none" | "part", isBeyond: boolean | null) => {
      const part =
        going === "part" ? "part of it goes with income" : "hardly any of it goes with income";
      if (isBeyond === null)
        return `; whether it is more than income cannot be told, for no income group holds countries of two groups.`;
      return isBeyond
        ? `; ${part}, and within income groups the groups still differ by more than chance.`
        : `; ${part}, and within income groups no more is left than chance can give.`;
    },
    common: ", no more than chance often gives.",
    same: "; these groups are the income groups themselves.",
    none: "; whether it goes with income cannot be told without a grouping by income.",
    blurred: (who: string, share: number, n: number) =>
      `${who}: ${percent(share)} of the variation between the profiles of ${countries(n)} lies between groups, but these spread differently and are of different sizes, so that it cannot be told whether they stand apart.`,
    few: (who: string, groups: number, n: number) =>
      `Whether profiles differ by ${who} cannot be told: ${number.format(groups)} ${groups === 1 ? "group has" : "groups have"} three published reviews or more that count here, ${countries(n)} in all.`,
    even: (n: number) => `The profiles of ${countries(n)} do not differ in what can be compared.`,
    subtitle: (of: string, by: "stages" | "shape") =>
      `Share of the variation between published profiles that lies between groups, over ${of}, by ${by === "stages" ? "their stages" : "their strengths and weaknesses whatever their level"}.`,
    caption: "Share of the variation that lies between groups",
    what: "Countries in groups",
    share: "Lies between groups",
    rare: "p",
    asAre: "As they are",
    byChance: "Dealt out by chance",
    byIncome: "Dealt out by chance within income groups",
    percent,
    p,
    noP: "–",
    told: (arrangements: number, isWithin: boolean) =>
      `p is the share of ${number.format(arrangements)} arrangements, the one there is among them, in which as much or more lies between groups: countries dealt out to groups of the same sizes anyhow${isWithin ? ", or only within their income group" : ""}. It describes these reviews and is no test of a sample: neighbours learn from one another.`,
    spread: (pSpread: number | null, isBalanced: boolean) =>
      pSpread === null
        ? "Whether groups spread alike cannot be told."
        : pSpread > 0.05
          ? `Groups do not spread more differently around their middles than chance can give (p = ${p(pSpread)}).`
          : `Groups spread differently around their middles (p = ${p(pSpread)})${isBalanced ? "; they are of one size, so that what lies between them can still be told" : ""}.`,
    note: "Profiles are as far apart as their stages differ item by item (Gower’s distance); the share is R² of PERMANOVA. Even groups made by chance take some of the variation: the more, the smaller they are. What goes with income is what groups made by chance within income groups take beyond that.",
    headings: ["Countries in groups", "Share between groups", "p", "Arrangements", "n", "Groups"],
  },

  context: {
    heading: "Index, population and internet users",
    measure: { population: "Population", internet: "Internet users in 100 people" },
    inSentence: { population: "population", internet: "internet users" },
    finding: (
      of: readonly { measure: "population" | "internet"; rho: number | null; n: number }[],
    ) =>
      `${of.map(({ measure, rho, n }, i) => `${i === 0 ? "The index" : "it"} ${going(rho)} ${measure === "population" ? "population" : "the share of internet users"} (${rho === null ? "" : `ρ ${hundredth(rho)}, `}${countries(n)})`).join("; ")}.`,
    none: "The portfolio does not say enough of population or internet users.",
    subtitle: (of: string) =>
      `Countries by their index over ${of}, and population and internet users in the year of the review or the nearest before it.`,
    index: "Index",
    caption: "Countries with their index, population and internet users",
    label: (measure: "population" | "internet", n: number) =>
      `Scatter of ${countries(n)}: index by ${measure === "population" ? "population, on a logarithmic scale" : "internet users in 100 people"}`,
    key: (group: string) => `Filled: ${group}.`,
    note: "The index is a country’s mean of stages in what is looked at, and takes the steps between stages to be equal; a country with fewer than two thirds of them assessed has none. ρ is Spearman’s rank correlation: 1 where both have the same order, −1 the opposite, 0 none. That two go together does not say why, and where a country stands beside others is no ranking.",
    headings: [
      "Country",
      "Group",
      "Index",
      "Population",
      "Population of",
      "Internet users in 100",
      "Internet users of",
    ],
  },
} as const;

/** How two things go together, by their rank correlation. */
function going(rho: number | null): string {
  if (rho === null) return "cannot be held against";
  const size = Math.abs(rho);
  if (size < 0.2) return "hardly goes with";
  const how = size < 0.5 ? "goes loosely" : "goes";
  return rho > 0 ? `${how} with` : `${how} against`;
}

function hundredth(rho: number): string {
  return rho.toFixed(2).replace("-", "−");
}
