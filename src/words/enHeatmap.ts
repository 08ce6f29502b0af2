import type { StageRange } from "../model/stage";
import { cells } from "./enCells";
import { countries, list, number, ordinal, rows, shortened, stageName } from "./enForms";
import { EDITIONS, METHODS, ORDERS } from "./enNames";

const NO_BREAK = "\u00A0";

const everything = (whole: boolean) =>
  whole ? "everything shown here" : "everything here that most of them were assessed in";

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
  orAbove: (stage: number) => `${stageName(stage)} or above`,
  thresholdName: (stage: number) => stageName(stage),
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
  unknown: (name: string, value: string) =>
    `The address asks for ${name} “${shortened(value)}”, which is not known here; ${["compare", "row"].includes(name) ? "it is left out" : "the standard choice is shown"}.`,
  stillDefault: "This is the standard view; the one you asked for is being worked out.",
  behind: (cause: string) =>
    `The view you chose could not be worked out: ${cause.replace(/\.$/, "")}. The picture is still the one before.`,

  finding: {
    of: (countries: string) => `Of ${countries}`,
    in: (countries: string) => `In ${countries}`,
    count: (reached: number, n: number, of: number) =>
      `${reached === 0 ? "none" : number.format(reached)}${n === of ? "" : ` of ${number.format(n)} assessed`}`,
    reached: (stage: number, themes: boolean) =>
      `had ${themes ? "typically " : ""}reached ${stageName(stage)}`,
    /** With the same n everywhere a count is the most; else only its share can be the largest. */
    span: (
      scope: string,
      reached: string,
      most: { count: string; names: string },
      fewest: { count: string; names: string },
      among: { columns: string; sameN: boolean; whole: boolean },
    ) => {
      const [top, bottom] = among.sameN
        ? ["the most", "the fewest"]
        : ["the largest share", "the smallest"];
      const of = among.whole ? among.columns : `${among.columns} assessed in most of them`;
      return `${scope}, ${most.count} ${reached} in ${most.names}, ${top} for any ${of}; ${fewest.count} had in ${fewest.names}, ${bottom}.`;
    },
    none: (scope: string, reached: string, column: string, whole: boolean) =>
      `${scope}, none ${reached} in any ${column} shown here${whole ? "" : " that most of them were assessed in"}.`,
    evenShares: (scope: string, reached: string, whole: boolean) =>
      `${scope}, the same share of those assessed ${reached} in ${everything(whole)}.`,
    even: (scope: string, reached: string, count: string, whole: boolean) =>
      `${scope}, ${count} ${reached} in ${everything(whole)}.`,
    one: (scope: string, reached: string, count: string, name: string) =>
      `${scope}, ${count} ${reached} in “${name}”.`,
    names: (names: readonly string[]) =>
      names.length === 1
        ? `“${names[0]}”`
        : `each of ${list.format(names.map((name) => `“${name}”`))}`,
    nothing: (published: number) =>
      published < 3
        ? "Too few countries have a published review here for anything to be summed up."
        : `Too few of the ${countries(published)} with a published review have a stage here for anything to be summed up.`,
    nobody: "No published review counts here.",
    several: (n: number, columns: string) => `each of ${number.format(n)} ${columns}`,
    among: {
      dimension: { one: "dimension", many: "dimensions" },
      theme: { one: "theme", many: "themes" },
      factor: { one: "factor", many: "factors" },
      aspect: { one: "aspect", many: "aspects" },
    },
    /** Of the stages given under a dimension, how many had reached one. */
    stagesOf: (reached: number, n: number) =>
      `${reached === 0 ? "none" : number.format(reached)} of the ${number.format(n)} stages`,
    stagesSpan: (
      scope: string,
      stage: number,
      most: { count: string; names: string },
      fewest: { count: string; names: string },
    ) =>
      `${scope}, ${most.count} given under ${most.names} were ${stageName(stage)} or above, the largest share for any dimension; under ${fewest.names} ${fewest.count}, the smallest.`,
    stagesEven: (scope: string, stage: number, said: { count: string; names: string }) =>
      `${scope}, ${said.count} given under ${said.names} were ${stageName(stage)} or above, no other share than under any other dimension.`,
    noStages: (scope: string, stage: number) =>
      `${scope}, no stage given under any dimension was ${stageName(stage)} or above.`,
  },

  subtitle: {
    /** What is shown: of which level, by which edition, under which part of the model. */
    what: (level: string, edition: string, under: string | null) => {
      const by = edition === "" ? "" : `, ${EDITIONS(edition) ?? edition}`;
      const part = under === null ? "" : ` under ${under}`;
      switch (level) {
        case "dimension":
          return `Stages given under each dimension${by}`;
        case "theme":
          return `Typical stage of each theme${part}`;
        default:
          return `Stage of each ${level}${part}${by}`;
      }
    },
    groups: (grouping: string, summed: string) =>
      `${summed} of the countries in each group of “${grouping}”`,
    summed: {
      median: "median",
      distribution: "distribution",
      index: "index",
    } as Readonly<Record<string, string>>,
    allStages: "all stages",
    countries: "country by country",
    latest: "Each country counts with its latest published review",
    wave: (wave: number) => `Each country counts with its published ${ordinal(wave)} review`,
    by: (edition: string) => ` by the ${EDITIONS(edition) ?? edition}`,
  },
  editions: (shares: readonly { name: string; n: number }[]) =>
    `Editions: ${shares.map(({ name, n }) => `${EDITIONS(name) ?? name} ${number.format(n)}`).join(", ")}.`,
  methods: (shares: readonly { name: string; n: number }[]) =>
    `Methods: ${shares.map(({ name, n }) => `${METHODS(name) ?? name} ${number.format(n)}`).join(", ")}.`,

  caption: {
    themes:
      "A theme is what the editions of the model share; it has no stage of its own. Shown is its typical stage: the lower middle of its aspects.",
    factors:
      "Where a review reports no stage for a factor, the lower middle of its aspects stands for it.",
    dimensions:
      "A dimension has no stage of its own: the bar is the share of the stages given under it at each stage.",
    groups: (stage: number) =>
      `The stage is the group’s median, the bar the share of countries at each stage; “5 of 9” says how many had reached ${stageName(stage)}, of the countries with a stage (n).`,
    distribution: (stage: number) =>
      `The bar is the share of countries at each stage; “5 of 9” says how many had reached ${stageName(stage)}, of the countries with a stage (n).`,
    dimensionCounts: (stage: number) =>
      `“5 of 9” says how many of the stages were ${stageName(stage)} or above.`,
    index:
      "The index is the mean of stages taken as the numbers 1 to 5. It assumes that the steps between stages are equal, which the model does not say: it is no stage.",
    bounds: (stage: number) =>
      `The line under the bar counts unpublished reviews too, in countries that had reached ${stageName(stage)}: solid for those that certainly had, dashed for those that may have; it is left out where too little can be said.`,
    middle: "Where n is even and the middle falls between two stages, the lower is shown.",
  },
  region: "Heatmap, scrolls sideways",
  corner: { groups: "Group", countries: "Country" },
  allCountries: "All countries",
  none: "In no group",
  outside: (group: string) => `Not in ${group}`,
  comparedSection: (base: string) => `Compared with ${base}`,
  comparedAlone: "Compared: choose up to three rows more",
  compare: (row: string) => `Compare ${row}`,
  compareFull: "Four rows are compared already: leave one out to choose another.",
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
  /** Countries published, reviewed and in the group, each number kept to its word; the middle one where it differs. */
  coverage: (published: number, unpublished: number, total: number) =>
    [
      `${number.format(published)} published of`,
      ...(unpublished === 0 ? [] : [`${number.format(published + unpublished)} reviewed,`]),
      countries(total),
    ]
      .map((part) => part.replace(" ", NO_BREAK))
      .join(" "),
  unpublished: (published: number, inBlocks: number, withheld: number) =>
    `${countries(published + inBlocks + withheld)} were reviewed, ${number.format(published)} of them with a published review. Of the others, ${number.format(inBlocks)} ${inBlocks === 1 ? "counts" : "count"} only inside blocks of unpublished reviews, and of ${number.format(withheld)} nothing is said.`,
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

  legend: {
    heading: "Stages and signs",
    between: "between two stages",
    few: "fewer than 3 countries: not summed up",
    index: "index, no stage",
    notAssessed: "not assessed",
    noReview: "no published review",
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
