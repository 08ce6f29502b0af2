import type { StageRange } from "../model/stage";
import { cells } from "./enCells";
import { countries, list, number, rows, shortened, stageName } from "./enForms";
import { EDITIONS, METHODS, ORDERS } from "./enNames";

const NO_BREAK = "\u00A0";

const everything = (whole: boolean) =>
  whole ? "everything shown here" : "everything here that most of them were assessed in";

/** The sentences of the heatmap. */
export const heatmap = {
  page: "Heatmap",
  controls: "What the heatmap shows",
  rows: "Rows",
  rowKind: { groups: "Groups of countries", countries: "Countries" },
  grouping: "Grouping",
  columns: "Columns",
  themes: "Harmonised themes",
  factors: (edition: string) => `Factors of the ${EDITIONS(edition) ?? edition}`,
  dimension: "Dimension",
  allDimensions: "All five",
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
    `The address asks for ${name} “${shortened(value)}”, which is not known here; the standard choice is shown.`,
  stillDefault: "This is the standard view; the one you asked for is being worked out.",
  behind: (cause: string) =>
    `The view you chose could not be worked out: ${cause.replace(/\.$/, "")}. The picture is still the one before.`,

  finding: {
    scope: (n: number, edition: string | null, of: string | null) =>
      `Of ${countries(n)} with a published review${edition === null ? "" : ` by the ${EDITIONS(edition) ?? edition}`}${of === null ? "" : ` (${of})`}`,
    /** Who supplies most or all of those spoken of: by which method, by which edition, of which group. */
    by: (n: number, of: number, who: { method?: string; edition?: string; group?: string }) => {
      const some = n === of ? "all" : `${number.format(n)} of them`;
      if (who.method !== undefined) return `${some} by ${METHODS(who.method) ?? who.method}`;
      if (who.edition !== undefined)
        return `${some} by the ${EDITIONS(who.edition) ?? who.edition}`;
      return `${some} in ${who.group}`;
    },
    count: (reached: number, n: number, of: number) =>
      `${reached === 0 ? "none" : number.format(reached)}${n === of ? "" : ` of ${number.format(n)} assessed`}`,
    reached: (stage: string, themes: boolean) =>
      themes ? `had typically reached ${stage}` : `had reached ${stage}`,
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
    several: (n: number, columns: string) => `each of ${number.format(n)} ${columns}`,
    theme: "theme",
    themes: "themes",
    factor: "factor",
    factors: "factors",
  },

  subtitle: {
    themes: "Typical stage of each theme",
    factors: (edition: string) => `Stage of each factor, ${EDITIONS(edition) ?? edition}`,
    groups: (grouping: string) => `median of the countries in each group of “${grouping}”`,
    countries: "country by country",
    latest: "Each country counts with its latest published review.",
    latestIn: (edition: string) =>
      `Each country counts with its latest published review by the ${EDITIONS(edition) ?? edition}.`,
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
    groups:
      "The number is the group’s median stage, the bar the share of countries at each stage, n the countries with a stage.",
    bounds:
      "The line under the bar counts unpublished reviews too, in countries that had reached Established: solid for those that certainly had, dashed for those that may have; it is left out where too little can be said.",
    middle: "Where n is even and the middle falls between two stages, the lower is shown.",
  },
  region: "Heatmap, scrolls sideways",
  corner: { groups: "Group", countries: "Country" },
  all: "All countries",
  none: "In no group",
  outside: (group: string) => `Not in ${group}`,
  noReviewSection: (edition: string) =>
    `No published review by the ${EDITIONS(edition) ?? edition}`,
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
  hint: (n: number) =>
    `${rows(n)}. Point at a cell, tap it, or walk the table with the arrow keys: what it says stands here.`,
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
    notAssessed: "not assessed",
    noReview: "no published review",
    notInEdition: "not in the edition used",
    withheld: "withheld: reviewed, not published",
    bounds: "had reached Established for certain, or at most, counting unpublished reviews",
    light: "Darker is further along.",
    dark: "Brighter is further along.",
  },
} as const;
