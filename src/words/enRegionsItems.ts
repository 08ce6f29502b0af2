import { countries, list, number, stageName } from "./enForms";

const BANDS = {
  negligible: "negligible",
  small: "small",
  medium: "medium",
  large: "large",
} as const;

type Band = keyof typeof BANDS;

/** Who of a group had reached a stage in an item, with unpublished reviews where anything is said of them. */
interface Reached {
  readonly where: string;
  readonly item: string;
  readonly placed: number;
  readonly reached: number;
  readonly counted: CountingAll | null;
}

/** The same with unpublished reviews; a range that is null says too little. */
interface CountingAll {
  readonly unpublished: number;
  readonly range: string | null;
}

const had = (n: number) => (n === 0 ? "none" : number.format(n));

const theUnpublished = (n: number) =>
  n === 1 ? "the unpublished review" : `the ${number.format(n)} unpublished reviews`;

const TOO_LITTLE = "too little can be said";

const of = ({ where, item, placed }: Reached) =>
  `of the ${number.format(placed)} published reviews ${where} with a stage in “${item}”`;

/** What is said besides, in a sentence of its own. */
const besides = (cells: readonly Reached[]) => {
  const said = cells.flatMap(({ where, counted }) =>
    counted === null
      ? []
      : [
          counted.range === null
            ? `${TOO_LITTLE} of those ${where}`
            : `${counted.range} had ${where}`,
        ],
  );
  return said.length === 0 ? "" : ` Counting unpublished reviews, ${list.format(said)}.`;
};

const capital = (sentence: string) => `${sentence[0]!.toUpperCase()}${sentence.slice(1)}`;

/** The sentences of what groups had reached, and of the items in which they differ. */
export const regionsItems = {
  within: (group: string) => `in ${group}`,
  outside: (group: string) => `outside ${group}`,
  questions: {
    blockStatements:
      "Between what does the number of each group of unpublished reviews lie that had reached a stage?",
  },

  reached: {
    heading: "Who had reached a stage",
    /** Of one group in one item. */
    one: (cell: Reached, stage: number) => {
      const { reached, counted } = cell;
      const all =
        counted === null
          ? ""
          : `; counting ${theUnpublished(counted.unpublished)}, ${counted.range === null ? TOO_LITTLE : `${counted.range} had`}`;
      return `${capital(of(cell))}, ${had(reached)} had reached ${stageName(stage)}${all}.`;
    },
    /** Of two groups in one item; `isWidest` where no other item has them further apart, `isAll` where no other group lies beyond them. */
    two: (
      most: Reached,
      least: Reached,
      told: { stage: number; isWidest: boolean; isAll: boolean },
    ) => {
      const [first, last] = told.isAll
        ? [", the largest share of any group shown", ", the smallest"]
        : ["", ""];
      const lead = told.isWidest ? "where these shares lie furthest apart, " : "";
      return `${capital(`${lead}${of(most)}`)}, ${had(most.reached)} had reached ${stageName(told.stage)}${first}; of the ${number.format(least.placed)} ${least.where}, ${had(least.reached)} had${last}.${besides([most, least])}`;
    },
    even: (cell: Reached, stage: number) =>
      cell.reached === 0
        ? `In “${cell.item}”, no published review of any group shown had reached ${stageName(stage)}.`
        : `In “${cell.item}”, the same share of the published reviews of every group shown had reached ${stageName(stage)}: ${had(cell.reached)} of ${number.format(cell.placed)} ${cell.where}.`,
    /** Of one group in the items in which its share is largest and smallest. */
    items: (most: Reached, least: Reached & { others: number }, stage: number) => {
      const others =
        least.others === 0
          ? ""
          : `, as in ${number.format(least.others)} other ${least.others === 1 ? "item" : "items"}`;
      return `${capital(of(most))}, ${had(most.reached)} had reached ${stageName(stage)}, the largest share of anything shown; in “${least.item}” ${had(least.reached)} of ${number.format(least.placed)}, the smallest${others}.`;
    },
    nobody: (stage: number) =>
      `No published review of any group shown had reached ${stageName(stage)} in any item.`,
    none: "No group has three published reviews with a stage here.",
    subtitle: (stage: number, of: string) =>
      `Countries of each group whose published review had reached ${stageName(stage)}, of those with a stage, over ${of}.`,
    subtitleAll: (stage: number, of: string) =>
      `Countries of each group that had reached ${stageName(stage)}, by published reviews and counting unpublished ones, over ${of}.`,
    item: "Item",
    group: "Group",
    published: (stage: number) => `Published reviews that had reached ${stageName(stage)}`,
    all: "Counting unpublished reviews",
    everyone: "All countries",
    range: ({ lo, hi, of }: { lo: number; hi: number; of: number }) =>
      lo === hi
        ? `${number.format(lo)} of ${number.format(of)}`
        : `between ${number.format(lo)} and ${number.format(hi)} of ${number.format(of)}`,
    tooLittle: TOO_LITTLE,
    spoken: (share: string, all: string | null) =>
      `${share} published reviews${all === null ? "" : `; counting unpublished ones, ${all}`}`,
    bar: "The bar is the share of the published reviews with a stage; a place between two stages counts as the lower.",
    line: "The line below it counts unpublished reviews: solid as far as is certain, dashed as far as is possible. These are limits that hold whoever did not publish, no estimate; where they leave half of the countries open or more, too little can be said.",
    silence: {
      level:
        "Unpublished reviews are not counted: what is said of groups of them is said of harmonised themes alone.",
      stage: (stage: number) =>
        `Unpublished reviews are not counted: of ${stageName(stage)} nothing is said of groups of them.`,
    },
    left: (groups: readonly { name: string; n: number }[]) =>
      `Not shown, with fewer than three published reviews that count: ${list.format(groups.map(({ name, n }) => `${name} (${number.format(n)})`))}.`,
    caption: (stage: number) => `Who had reached ${stageName(stage)}, group by group`,
  },

  differences: {
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
      "The effect is ε², the share of the variation in ranked stages that lies between groups: 0 where all groups stand alike, 1 where no two groups overlap and each stands on one place. Groups with fewer than three countries with a stage in an item are left out of it.",
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
  },
} as const;
