import { countries, list, number, ordinal, spelled } from "./enForms";
import { EDITIONS, GROUPINGS, METHODS } from "./enNames";

/** Which reviews are spoken of; what is empty, or 0, says nothing. */
interface SpokenOf {
  readonly wave: number;
  readonly edition: string;
  readonly method: string;
  readonly from: number;
  readonly to: number;
  readonly within: string;
  readonly group: string;
}

const edition = (id: string) => EDITIONS(id) ?? id;
const method = (id: string) => METHODS(id) ?? id;

/** The years between two, of which 0 sets no limit. */
const between = (from: number, to: number) => {
  if (from > 0 && from === to) return `in ${from}`;
  if (from > 0 && to > 0) return `from ${from} to ${to}`;
  return from > 0 ? `in ${from} or later` : `in ${to} or earlier`;
};

const made = ({ method: by, from, to }: SpokenOf) => {
  const parts = [
    ...(by === "" ? [] : [`by ${method(by)}`]),
    ...(from === 0 && to === 0 ? [] : [between(from, to)]),
  ];
  return parts.length === 0 ? "" : `, made ${parts.join(" ")}`;
};

/** What is said of whom a figure speaks of, and of what its filters leave out. */
export const scope = {
  /** Countries with a published review of a kind, and who supplies more than two thirds of them. */
  countries: (n: number, of: SpokenOf, concentrated: readonly string[]) =>
    [
      countries(n),
      of.group === "" ? "" : ` in “${of.group}”`,
      ` with a published ${of.wave === 0 ? "" : `${ordinal(of.wave)} `}review`,
      of.edition === "" ? "" : ` by the ${edition(of.edition)}`,
      made(of),
      concentrated.length === 0 ? "" : ` (${list.format(concentrated)})`,
    ].join(""),
  /** Who supplies most or all of those spoken of: by which method, by which edition, of which group. */
  by: (n: number, of: number, who: { method?: string; edition?: string; group?: string }) => {
    const some = n === of ? "all" : `${number.format(n)} of them`;
    if (who.method !== undefined) return `${some} by ${method(who.method)}`;
    if (who.edition !== undefined) return `${some} by the ${edition(who.edition)}`;
    return `${some} in ${who.group}`;
  },

  kept: "This page shows everything. Your filters are kept for the heatmap, the regional patterns and progress.",
  heading: "Filters",
  none: "every published review may count",
  clear: "Remove all filters",
  remove: (filter: string) => `Remove: ${filter}`,
  any: "Any",
  name: {
    group: "Group",
    wave: "Wave",
    edition: "Edition",
    method: "Method",
    from: "From year",
    to: "To year",
    comparability: "Comparability",
  },
  latest: "Latest of each country",
  wave: (wave: number) => {
    const name = ordinal(wave);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} reviews`;
  },
  edition,
  method: (id: string) => {
    const name = method(id);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  },
  years: (from: number, to: number) => `Reviewed ${between(from, to)}`,
  group: (grouping: string, group: string) =>
    `${GROUPINGS(grouping) ?? spelled(grouping)}: ${group}`,
  comparability: (level: string) => `Themes of at least ${level} comparability`,
  atLeast: (level: string) => `At least ${level}`,
  /** An option, with how many published reviews it lets pass. */
  option: (name: string, reviews: number) => `${name} (${number.format(reviews)})`,
  /** What one filter leaves out. */
  leavesOut: (n: number, of: number) =>
    `leaves out ${number.format(n)} of ${number.format(of)} published reviews`,
  themesLeftOut: (n: number, of: number) =>
    `leaves out ${number.format(n)} of ${number.format(of)} themes`,
  themesOnly: "has no effect on columns of one edition",
  /** How many published reviews pass all filters, and of how many countries, which count with one each. */
  passing: (passing: number, of: number, n: number) =>
    `${number.format(passing)} of ${number.format(of)} published reviews pass, of ${countries(n)}; each counts with one.`,
  columns: (id: string, n: number, of: number) =>
    `The columns are of the ${edition(id)}: only the ${number.format(n)} of ${number.format(of)} published reviews by it can count.`,
  neverYears: (from: number, to: number) =>
    `The first year, ${from}, is later than the last, ${to}.`,
  twoEditions: (columns: string, filter: string) =>
    `The columns are of the ${edition(columns)}, and the filter lets only reviews by the ${edition(filter)} pass: none is by both.`,
  nobody: "No published review passes these filters.",
  noColumns: "No theme is comparable enough over the editions that these reviews were made by.",
  undo: "Remove a filter to see more:",
} as const;
