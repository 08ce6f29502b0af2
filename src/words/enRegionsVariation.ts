import { countries, number } from "./enForms";

const percent = (share: number) => `${Math.round(100 * Math.max(0, share))} %`;

const p = (value: number) => value.toFixed(3);

/** What is said of how much of the variation goes by group. */
export const variation = {
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
  number: "Share",
  rare: "p",
  asAre: "As they are",
  byChance: "Dealt out by chance, typically",
  byIncome: "Dealt out by chance within income groups, typically",
  percent,
  p,
  noP: "–",
  told: (arrangements: number, isWithin: boolean) =>
    `p is the share of ${number.format(arrangements)} arrangements, the one there is among them, in which as much or more lies between groups: countries dealt out to groups of the same sizes anyhow${isWithin ? ", or only within their income group" : ""}. It describes these reviews and is no test of a sample: neighbours learn from one another.`,
  spread: (pSpread: number, isAlike: boolean, isBalanced: boolean) => {
    if (isAlike)
      return `Groups do not spread more differently around their middles than chance can give (p = ${p(pSpread)}).`;
    const even = isBalanced
      ? "; they are of one size, so that what lies between them can still be told"
      : "";
    return `Groups spread differently around their middles (p = ${p(pSpread)})${even}.`;
  },
  noSpread: "Whether groups spread alike cannot be told.",
  note: "Profiles are as far apart as their stages differ item by item (Gower’s distance); the share is R² of PERMANOVA. Even groups made by chance take some of the variation: the more, the smaller they are. What goes with income is what groups made by chance within income groups take beyond that.",
  headings: ["Countries in groups", "Share between groups", "p", "Arrangements", "n", "Groups"],
} as const;
