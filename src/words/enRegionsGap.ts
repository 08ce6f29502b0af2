import type { StageRange } from "../model/stage";
import { countries, list, number, stageShort } from "./enForms";

/** An index, or a difference of two, to a tenth. */
const tenth = (value: number) => value.toFixed(1);

/** What is said of a group against others of its incomes. */
export const gap = {
  heading: "A group against others of its incomes",
  finding: (
    group: string,
    of: {
      lower: { item: string; by: number } | null;
      higher: { item: string; by: number } | null;
      matched: number;
      published: number;
      others: number;
    },
  ) => {
    const parts = [
      ...(of.lower === null
        ? []
        : [`lowest in “${of.lower.item}” (index ${tenth(of.lower.by)} lower)`]),
      ...(of.higher === null
        ? []
        : [`highest in “${of.higher.item}” (index ${tenth(of.higher.by)} higher)`]),
    ];
    const stands = parts.length === 0 ? "as high in every item" : list.format(parts);
    return `Against other countries of its incomes, ${group} stands ${stands}: ${number.format(of.matched)} of its ${number.format(of.published)} published countries against ${number.format(of.others)}.`;
  },
  untold: (group: string, published: number, of: number) =>
    `How ${group} stands against other countries of its incomes cannot be told: ${number.format(published)} of ${number.format(of)} published.`,
  unmatched: (group: string) =>
    `How ${group} stands against other countries of its incomes cannot be told: no income group has three published countries in it and three outside of it.`,
  nobody: "No group has three published reviews that count here.",
  subtitle: (group: string, of: string) =>
    `Published reviews of ${group} against those of all other countries of the same income groups, item by item over ${of}, in the group’s own mix of incomes.`,
  caption: "Items from where the group stands lowest against the others to where it stands highest",
  item: "Item",
  gap: "Index below or above theirs",
  number: "Gap",
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
} as const;
