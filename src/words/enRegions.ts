import { countries, list, number } from "./enForms";
import { EDITIONS, GROUPINGS } from "./enNames";
import { distributions } from "./enRegionsDistributions";
import { unknownHere } from "./enUnknown";

/** A difference in stages, to a tenth. */
const apart = (distance: number) => distance.toFixed(1);

const stages = (distance: number) =>
  `${apart(distance)} ${apart(distance) === "1.0" ? "stage" : "stages"}`;

/** Two groups, how many published reviews each has, and how many stages they lie apart. */
interface TwoGroups {
  readonly one: string;
  readonly other: string;
  readonly n: readonly [number, number];
  readonly distance: number;
}

const two = ({ one, other, n }: TwoGroups) =>
  `${one} (n\u00A0${number.format(n[0])}) and ${other} (n\u00A0${number.format(n[1])})`;

/** The sentences of the page of regional patterns. */
export const regions = {
  page: "Regional patterns",
  controls: "What the page looks at",
  change: "Change grouping, part of the model or stage",
  contents: "On this page",
  item: "Part of the model",
  everything: "All of the model",
  threshold: "Reached",
  by: "Countries are alike by",
  byName: { stages: "Their stages", shape: "Their strengths and weaknesses" },
  lit: "Group in the light",
  nobody: "None",
  other: "Held against",
  farthest: "The one that differs most",
  country: "Country in the light",
  unknown: unknownHere,
  stillBefore: "What you chose is being worked out; the page is still the one before.",
  working: "Being worked out …",
  workingAt: (done: number, of: number) =>
    `Being worked out: ${number.format(done)} of ${number.format(of)} steps. You can go on reading, or choose something else.`,
  failed: (cause: string) => `This could not be worked out: ${cause.replace(/\.$/, "")}.`,
  heatmap: "The same choice in the heatmap",
  method: "How this is worked out",
  outside: (group: string) => `Not in ${group}`,
  /** The same inside a sentence. */
  beyond: (group: string) => `the group outside ${group}`,
  /** What is looked at, for subtitles: all items, a dimension or one. */
  of: ({ edition, level }: { edition: string; level: string }, n: number, name: string | null) =>
    name === null
      ? `all ${number.format(n)} ${level}s${edition === "" ? "" : ` of the ${EDITIONS(edition) ?? edition}`}`
      : `“${name}”`,
  by_grouping: (grouping: string) => `Groups: ${GROUPINGS(grouping) ?? grouping}.`,
  n: (n: number) => `n ${number.format(n)}`,
  share: (count: number, n: number) => `${number.format(count)} of ${number.format(n)}`,
  apart,
  few: (n: number) => `too few: ${number.format(n)} published`,
  /** Of so few countries with a stage, in an item. */
  fewWith: (n: number) => (n === 0 ? "no stage here" : `too few: ${number.format(n)} with a stage`),

  likeness: {
    heading: "Which groups resemble one another",
    /** The sentence of the page. */
    finding: (
      nearest: TwoGroups,
      farthest: TwoGroups & { item: string | null },
      of: { groups: number; countries: number },
    ) =>
      `Of ${number.format(of.groups)} groups with ${countries(of.countries)} between them, ${two(nearest)} are most alike, typically ${stages(nearest.distance)} apart; ${two(farthest)} differ most, by ${apart(farthest.distance)}${farthest.item === null ? "" : `, above all in “${farthest.item}”`}.`,
    two: ({ one, other, n, distance, item }: TwoGroups & { item: string | null }) =>
      `${one} and ${other}, with ${number.format(n[0])} and ${number.format(n[1])} published reviews, lie typically ${stages(distance)} apart${item === null ? "" : `, above all in “${item}”`}.`,
    none: (groups: number) =>
      groups === 0
        ? "No published review counts here."
        : "No two groups have three published reviews each that count here: they cannot be compared.",
    subtitle: (of: string) =>
      `Typical difference between the stages of two groups’ published reviews, in stages, over ${of}.`,
    group: "Group",
    other: "Other group",
    distance: "Apart, in stages",
    stages: "All stages given",
    spoken: (one: string, other: string, distance: number) =>
      `${one} and ${other}: ${stages(distance)} apart`,
    note: "The typical difference is the mean earth mover’s distance: how many stages the countries of one group would have to move to stand as those of the other do, taken over all of them and over the items. Items in which a group has fewer than three countries with a stage are left out. Groups stand so that neighbours are alike; the stronger the shade, the further apart.",
    left: (names: readonly string[]) =>
      `Not compared, with fewer than three published reviews that count, or too little in common with the others: ${list.format(names)}.`,
    same: "–",
    caption: "How far each group lies from each other, in stages",
  },
  pair: {
    heading: "In what two groups differ",
    finding: (one: string, other: string, items: readonly string[], higher: string | null) =>
      `${one} and ${other} differ most in ${list.format(items.map((item) => `“${item}”`))}${higher === null ? "" : `; ${higher} stands higher there`}.`,
    even: (one: string, other: string) => `${one} and ${other} do not differ in any item.`,
    subtitle: (of: string) => `Typical difference in stages, item by item, over ${of}.`,
    item: "Item",
    n: ([one, other]: readonly [number, number]) =>
      `n ${number.format(one)} and ${number.format(other)}`,
    distance: "Apart",
    direction: "Which stands higher",
    higher: (group: string, by: number) => `${group}, by ${apart(by)}`,
    equal: "neither",
    level: (level: number, scatter: number, shape: number) =>
      `Of the squared difference of their indices, ${level.toFixed(2)} is level (one stands higher throughout), ${scatter.toFixed(2)} scatter (one is more uneven) and ${shape.toFixed(2)} shape (strengths and weaknesses lie elsewhere).`,
    index:
      "Which stands higher is told by the mean of stages, an index: it takes the steps between stages to be equal.",
    caption: "Items in order of how far the two groups lie apart",
    headings: [
      "Group",
      "Other group",
      "Code",
      "Item",
      "Apart, in stages",
      "Group higher by, in stages (index)",
      "n in the group",
      "n in the other",
    ],
  },
  distributions,
} as const;
