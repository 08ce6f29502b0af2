import { countries, list, number, stageName } from "./enForms";
import { SPAN, type Span } from "./enProgressSpan";

const ratings = (n: number) => `${number.format(n)} ${n === 1 ? "rating" : "ratings"}`;
const fromTo = ([from, to]: readonly [number, number]) =>
  `from ${stageName(from)} to ${stageName(to)}`;
const went = ([from, to]: readonly [number, number]) =>
  from === to ? `that stayed at ${stageName(from)}` : fromTo([from, to]);

/** The sentences of from which stage to which countries moved, and of who is behind one number of it. */
export const progressMatrix = {
  matrix: {
    heading: "From which stage to which",
    nothing: (looked: string, span: Span) =>
      `No country’s ${SPAN[span]} both place ${looked}, and can be compared`,
    few: (n: number, looked: string, span: Span) =>
      `The ${SPAN[span]} of only ${countries(n)} can be compared in ${looked}: too few for a table from stage to stage`,
    /** All moves, those to another whole stage, and the most frequent of these. */
    one: (item: string, n: number, moves: number, most: string) =>
      `In ${item}, ${number.format(moves)} of ${countries(n)} moved to another whole stage${most}`,
    many: (looked: string, n: number, of: number, moves: number, most: string) =>
      `Of ${ratings(n)} in ${looked} that two reviews of ${countries(of)} share, ${number.format(moves)} moved to another whole stage${most}`,
    most: (between: readonly (readonly [number, number])[], n: number) =>
      between.length === 0
        ? ""
        : between.length > 3
          ? `, no move more often than ${n === 1 ? "once" : `${number.format(n)} times`}`
          : between.length === 1
            ? `, most often ${fromTo(between[0]!)} (${number.format(n)})`
            : `, most often ${list.format(between.map(fromTo))} (${number.format(n)} each)`,
    subtitle: (
      looked: string,
      span: Span,
      { same, upWithin, downWithin }: { same: number; upWithin: number; downWithin: number },
    ) =>
      `Rows: the whole stage at the earlier review; columns: at the later one; in ${looked}, ${SPAN[span]} of each country. Of the ${number.format(same)} on the diagonal, ${number.format(upWithin)} rose and ${number.format(downWithin)} fell by half a step within their stage`,
    subtitleFew: (looked: string, span: Span) =>
      `From which whole stage to which, in ${looked}: ${SPAN[span]} of each country`,
    corner: "Earlier review ↓, later review →",
    all: "All",
    cell: (between: readonly [number, number], n: number, isOpen: boolean) =>
      `${number.format(n)} ${went(between)}: ${isOpen ? "close the list of countries" : "show the countries"}`,
    none: (between: readonly [number, number]) => `none ${went(between)}`,
    lead: "Each number leads to the countries behind it.",
    notes: {
      read: "What stayed on its whole stage stands on the outlined diagonal; above it are rises, below it falls. The more, the darker.",
      whole:
        "Between two stages counts as the lower of them, as the upper one is not reached. So half a step can stay on the diagonal, or lead to the next whole stage.",
      ratings:
        "Each country is counted once for each item that both of its reviews place: ratings of one country are not independent of one another.",
    },
  },

  opened: {
    heading: (
      between: readonly [number, number],
      { n, of, looked, isOne }: { n: number; of: number; looked: string; isOne: boolean },
    ) =>
      [
        `${countries(of)} ${between[0] === between[1] ? `stayed at ${stageName(between[0])}` : `moved ${fromTo(between)}`} in `,
        isOne ? looked : `${ratings(n)} in ${looked}`,
      ].join(""),
    none: (between: readonly [number, number], looked: string) =>
      between[0] === between[1]
        ? `No country stayed at ${stageName(between[0])} in ${looked}`
        : `No country moved ${fromTo(between)} in ${looked}`,
    subtitle: (span: Span) =>
      `Every country behind one number of the table above, by name: ${SPAN[span]}`,
    caption: "The countries behind one number",
    close: "Close this list",
    corner: "Country",
    editions: "Editions",
    edition: (earlier: string, later: string) =>
      earlier === later ? `both ${earlier}` : `${earlier} → ${later}`,
    items: "In (comparability over the two editions)",
    item: (name: string, notes: readonly string[]) =>
      notes.length === 0 ? name : `${name} (${notes.join(", ")})`,
    comparable: (is: "high" | "medium" | "low" | "none") => is,
    arrow: (from: string, to: string) => `${from} → ${to}`,
    alphabetical: "Countries stand by name.",
    half: "Between two stages, as 2–3, counts as the lower of them.",
  },
} as const;
