import type { StageRange } from "../model/stage";
import { cells } from "./enCells";
import { finding } from "./enFinding";
import { countries, number, orAbove, rows, shortened, stageName } from "./enForms";
import { EDITIONS, METHODS, ORDERS } from "./enNames";
import { caption, subtitle } from "./enReading";

const NO_BREAK = "\u00A0";

/** A code before a name, where the framework has codes that readers know. */
const LEVELS: Readonly<Record<string, string>> = {
  dimension: "Dimensions",
  theme: "Themes",
  factor: "Factors",
  aspect: "Aspects",
};

const SHOWN: Readonly<Record<string, string>> = {
  median: "Median and distribution",
  distribution: "Distribution",
  index: "Index (mean of stages)",
};

/** The sentences of the heatmap. */
export const heatmap = {
  page: "Heatmap",
  controls: "What the heatmap shows",
  change: "Change rows, columns, cells or order",
  rows: "Rows",
  rowKind: { groups: "Groups of countries", countries: "Countries" },
  grouping: "Grouping",
  columns: "Columns",
  themes: "Harmonised themes",
  ofEdition: (edition: string) => `The ${EDITIONS(edition) ?? edition}’s own`,
  level: "Level",
  levelName: (level: string) => LEVELS[level] ?? level,
  under: "Part",
  everything: "All of the model",
  path: "Where in the model",
  fiveDimensions: "Five dimensions",
  all: { theme: "All themes", factor: "All factors", aspect: "All aspects" },
  /** A column in a sentence: names of factors and aspects recur, so their codes stand with them. */
  columnName: (level: string, { code, name }: { code: string; name: string }) =>
    level === "factor" || level === "aspect" ? `${code} ${name}` : name,
  open: (column: string) => `Open ${column}`,
  shown: "Cells show",
  shownName: (shown: string) => SHOWN[shown] ?? shown,
  threshold: "Reached",
  orAbove,
  order: "Order",
  orderName: (rows: string, order: string) => ORDERS(`${rows} ${order}`)?.name ?? order,
  orderNote: (rows: string, order: string) => ORDERS(`${rows} ${order}`)?.note ?? "",
  by: "By which column",
  turn: "Turn round",
  turnBack: "Turn back",
  turned: "The order is turned round.",
  byNote: (column: string) => `The column is “${column}”.`,
  /** How well the tree beside the rows holds the differences, by its cophenetic correlation. */
  tree: (faithfulness: number | null) => {
    if (faithfulness === null) return "";
    const r = faithfulness.toFixed(2);
    return faithfulness < 0.75
      ? `The tree represents the differences poorly (cophenetic correlation ${r}): take the order as a help to the eye.`
      : `The tree represents the differences well (cophenetic correlation ${r}).`;
  },
  reset: "Back to the standard view",
  unknown: (name: string, value: string) => {
    const asked = `The address asks for ${name} “${shortened(value)}”, which`;
    if (name === "compare") return `${asked} is left out: it is no row here, or one too many.`;
    return name === "row"
      ? `${asked} is not known here; it is left out.`
      : `${asked} is not known here; the standard choice is shown.`;
  },
  stillDefault: "This is the standard view; the one you asked for is being worked out.",

  editions: (shares: readonly { name: string; n: number }[]) =>
    `Editions: ${shares.map(({ name, n }) => `${EDITIONS(name) ?? name} ${number.format(n)}`).join(", ")}.`,
  methods: (shares: readonly { name: string; n: number }[]) =>
    `Methods: ${shares.map(({ name, n }) => `${METHODS(name) ?? name} ${number.format(n)}`).join(", ")}.`,

  region: "Heatmap, scrolls sideways",
  corner: { groups: "Group", countries: "Country" },
  allCountries: "All countries",
  allOf: (group: string) => `All in “${group}”`,
  none: "In no group",
  outside: (group: string) => `Not in ${group}`,
  comparedSection: (base: string) => `Compared with ${base}`,
  comparedAlone: "Compared: choose up to three rows more",
  compare: (row: string) => `Compare ${row}`,
  compareFull: "Four rows are compared already: leave one out to choose another.",
  /** What the differences of compared rows are of. */
  comparedNote: (rows: "groups" | "countries", isDimensions: boolean) =>
    isDimensions
      ? "Dimensions have no stage: there is no difference between the compared rows to be counted."
      : `▲ and ▼ count stages up and down from the base row’s ${rows === "groups" ? "median, the lower middle where n is even" : "stage"}.`,
  base: "Base row",
  asBase: "Make base",
  makeBase: (row: string) => `Make base: ${row}`,
  unpublishedSection: "Reviewed, not published",
  band: (range: StageRange) =>
    range.low === range.high
      ? stageName(range.low)
      : `Between ${stageName(range.low)} and ${stageName(range.high)}`,
  noStageSection: "Without a stage in this column",
  notComparedSection: {
    groups: "Too few countries with a stage to be compared",
    countries: "Too little in common with the others to be compared",
  },
  noTree: "Fewer than two rows can be compared: they stand in the usual order.",
  /**
   * Countries published, reviewed and in the group, each number kept to its word; the middle one where it differs. Where
   * only some reviews can count, it is of these alone.
   */
  coverage: (published: number, unpublished: number, total: number, isFiltered: boolean) => {
    const [one, all] = isFiltered
      ? ["published that count,", "that count,"]
      : ["published", "reviewed,"];
    const parts =
      unpublished === 0
        ? [`${number.format(published)} ${one}`, `of ${countries(total)}`]
        : [
            `${number.format(published)} published of`,
            `${number.format(published + unpublished)} ${all}`,
            countries(total),
          ];
    return parts.map((part) => part.replaceAll(" ", NO_BREAK)).join(" ");
  },
  unpublished: (published: number, inBlocks: number, withheld: number, isFiltered: boolean) => {
    const others = [
      ...(inBlocks === 0
        ? []
        : [
            `${number.format(inBlocks)} ${inBlocks === 1 ? "counts" : "count"} only inside blocks of unpublished reviews`,
          ]),
      ...(withheld === 0 ? [] : [`of ${number.format(withheld)} nothing is said`]),
    ];
    const reviewed = published + inBlocks + withheld;
    const [was, who] = isFiltered
      ? [
          reviewed === 1 ? "has a review that counts here" : "have a review that counts here",
          "a published one",
        ]
      : [reviewed === 1 ? "was reviewed" : "were reviewed", "with a published review"];
    return `${countries(reviewed)} ${was}, ${number.format(published)} of them ${who}. Of the others, ${others.join(", and ")}.`;
  },
  method: "How all this was worked out, and what is published of whom",
  reviewOf: (year: number, edition: string) => `${year}, ${EDITIONS(edition) ?? edition}`,
  n: (n: number) => `n ${number.format(n)}`,
  of: `${NO_BREAK}of${NO_BREAK}`,
  reachedOf: (reached: number, n: number) => `${number.format(reached)} of ${number.format(n)}`,
  index: (value: number) => value.toFixed(1),
  /** How far a cell stands from the base row’s, in signs. */
  difference: ({ from, to }: { from: number; to: number }) => {
    if (from === 0 && to === 0) return "=";
    const sign = to > 0 ? "▲" : "▼";
    const [low, high] = to > 0 ? [from, to] : [-to, -from];
    return low === high ? `${sign}${high}` : `${sign}${low}–${high}`;
  },
  hint: (n: number) =>
    `${rows(n)}. Point at a cell, tap it, or walk the table with the arrow keys: what it says stands here. Tick rows to compare them.`,
  coincidence: (group: string, method: string, n: number) =>
    `${group} was reviewed by ${METHODS(method) ?? method} only (${number.format(n)} of ${number.format(n)}), and no other group was: what is due to the group and what to the method cannot be told apart.`,
  unsourced: (grouping: string) =>
    `Who belongs to “${grouping}” is from memory, not from a source: check before citing.`,
  kosovo:
    "* Without prejudice to positions on status, and in line with UN Security Council resolution 1244 (1999) and the opinion of the International Court of Justice on Kosovo’s declaration of independence.",

  cell: cells,
  finding,
  caption,
  subtitle,

  legend: {
    heading: "Stages and signs",
    between: "between two stages",
    few: "fewer than 3 countries: not summed up",
    index: "index, no stage",
    notAssessed: "not assessed",
    noReview: "no published review that counts",
    notInEdition: "not in the edition used",
    withheld: "withheld: reviewed, not published",
    bounds: (stage: number) =>
      `had reached ${stageName(stage)} for certain, or at most, counting unpublished reviews`,
    up: "stages up from the base row",
    down: "stages down",
    light: "Darker is further along.",
    dark: "Brighter is further along.",
  },
} as const;
