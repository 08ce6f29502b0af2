import { countries, had, number } from "./enForms";

const BANDS = {
  negligible: "negligible",
  small: "small",
  medium: "medium",
  large: "large",
} as const;

type Band = keyof typeof BANDS;

/** What is said of the items in which groups differ. */
export const differences = {
  heading: "In which items groups differ",
  finding: (of: {
    level: string;
    groups: number;
    countries: number;
    differing: number;
    tested: number;
    most: string | null;
  }) => {
    const all = `${number.format(of.tested)} ${of.level}${of.tested === 1 ? "" : "s"}`;
    const most =
      of.most === null ? "" : of.differing === 1 ? `: “${of.most}”` : `, most in “${of.most}”`;
    return `Of ${all}, ${number.format(of.groups)} groups with ${countries(of.countries)} between them differ in ${had(of.differing)} by so much as would seldom come by chance alone${most}.`;
  },
  few: "No two groups have three published reviews each with a stage in the same item: whether they differ cannot be told.",
  scant:
    "In no item have groups of three published reviews or more eight with a stage between them: whether they differ cannot be told.",
  scantOrAlike:
    "In no item can it be told whether groups differ: fewer than eight countries have a stage, or all that are compared have the same.",
  alike: "In no item do the groups’ stages vary: there is no difference to be told.",
  subtitle: (of: string) =>
    `How much of the variation in stages lies between groups, item by item, over ${of}.`,
  item: "Item",
  effect: "Effect, 0 to 1",
  q: "q",
  n: "n",
  groups: "Groups",
  seldom: "So much would seldom come by chance alone",
  often: "So much might well come by chance alone",
  untold: "Cannot be told",
  fraction: (value: number) => value.toFixed(2),
  rarity: (q: number) => q.toFixed(3),
  untested: {
    few: "too few: not two groups with three",
    scant: "too few: not eight in groups of three",
    alike: "all stand alike",
  },
  others: "all others",
  against: (group: string, other: string) => `${group} against ${other}`,
  direction: (band: Band, delta: number) =>
    band === "negligible" ? BANDS[band] : `${delta > 0 ? "higher" : "lower"} (${BANDS[band]})`,
  spokenDirection: (said: string, [one, other]: readonly [number, number]) =>
    `${said} (${number.format(one)} against ${number.format(other)} countries)`,
  tooFew: "too few",
  effectNote:
    "The effect is ε², the share of the variation in ranked stages that lies between groups: 0 where all groups stand alike, 1 where no two groups overlap and each stands on one place. Groups with fewer than three countries with a stage in an item are left out of it, and with fewer than eight countries in all nothing is tested.",
  chanceNote: (count: number, most: number) =>
    `Chance is tried by dealing the countries out to the groups anew, ${number.format(count)} times an item (permutation Kruskal–Wallis). q holds all items against one another (Benjamini–Hochberg): among items with a q of at most ${most.toFixed(2)}, the upper ones, no larger share is expected to be there by chance. This explores; it proves nothing, and neighbouring countries are not independent of one another.`,
  deltaNote:
    "How one group lies against others is Cliff’s δ, said in bands: of all pairs of a country of each, how many more have the one higher than lower.",
  choose: "Light a group to see how it lies against all others in each item.",
  caption: "Items in order of how much groups differ",
  headings: {
    code: "Code",
    item: "Item",
    n: "n",
    groups: "Groups",
    effect: "Effect (ε²)",
    p: "p (permutation)",
    q: "q (Benjamini–Hochberg)",
    delta: "Cliff’s δ",
    n_group: "n in the group",
    n_other: "n of those it is held against",
  },
} as const;
