import { had, list, number, stageName } from "./enForms";
import { differences } from "./enRegionsDifferences";

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
    /**
     * Of two groups in one item; `isWidest` where no other item has them further apart, `isAll` where no other group lies
     * beyond them, `isOfMany` where that is told of shares of eight reviews or more alone.
     */
    two: (
      most: Reached,
      least: Reached,
      told: { stage: number; isWidest: boolean; isAll: boolean; isOfMany: boolean },
    ) => {
      const { isWidest, isAll, isOfMany } = told;
      const lead = isWidest
        ? `where ${isOfMany ? "shares of eight reviews or more" : "these shares"} lie furthest apart, `
        : "";
      const any = !isOfMany ? "group shown" : isWidest ? "such group" : "group of eight or more";
      const [first, last] = isAll
        ? [`, the largest share of any ${any}`, ", the smallest"]
        : ["", ""];
      return `${capital(`${lead}${of(most)}`)}, ${had(most.reached)} had reached ${stageName(told.stage)}${first}; of the ${number.format(least.placed)} ${least.where}, ${had(least.reached)} had${last}.${besides([most, least])}`;
    },
    even: (cell: Reached, stage: number) =>
      cell.reached === 0
        ? `In “${cell.item}”, no published review of any group shown had reached ${stageName(stage)}.`
        : `In “${cell.item}”, the same share of the published reviews of every group shown had reached ${stageName(stage)}: ${had(cell.reached)} of ${number.format(cell.placed)} ${cell.where}.`,
    /** Of one group in the items in which its share is largest and smallest. */
    items: (
      most: Reached,
      least: Reached & { others: number },
      { stage, isOfMany }: { stage: number; isOfMany: boolean },
    ) => {
      const others =
        least.others === 0
          ? ""
          : `, as in ${number.format(least.others)} other ${least.others === 1 ? "item" : "items"}`;
      return `${capital(of(most))}, ${had(most.reached)} had reached ${stageName(stage)}, the largest share of ${isOfMany ? "any item with eight reviews or more" : "anything shown"}; in “${least.item}” ${had(least.reached)} of ${number.format(least.placed)}, the smallest${others}.`;
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

  differences,
} as const;
