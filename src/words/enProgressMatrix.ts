import { countries, list, number, stageName } from "./enForms";
import { SPAN, type Span } from "./enProgressSpan";

const ratings = (n: number) => `${number.format(n)} ${n === 1 ? "rating" : "ratings"}`;
const fromTo = ([from, to]: readonly [number, number]) =>
  `from ${stageName(from)} to ${stageName(to)}`;

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
          ? `, no move more often than ${number.format(n)} times`
          : between.length === 1
            ? `, most often ${fromTo(between[0]!)} (${number.format(n)})`
            : `, most often ${list.format(between.map(fromTo))} (${number.format(n)} each)`,
    subtitle: (
      looked: string,
      span: Span,
      { same, up, down }: { same: number; up: number; down: number },
    ) =>
      `Rows: the whole stage at the earlier review; columns: at the later one; in ${looked}, ${SPAN[span]} of each country. Of ${number.format(same)} on the diagonal, ${number.format(up)} rose and ${number.format(down)} fell by half a step`,
    subtitleFew: (looked: string, span: Span) =>
      `From which whole stage to which, in ${looked}: ${SPAN[span]} of each country`,
    caption: "From which whole stage to which",
    corner: "Earlier review ↓, later review →",
    all: "All",
    cell: (between: readonly [number, number], n: number, isOpen: boolean) =>
      `${number.format(n)} ${fromTo(between)}: ${isOpen ? "close" : "show"} the countries`,
    none: (between: readonly [number, number]) => `none ${fromTo(between)}`,
    notes: {
      read: "A number is a link that lists its countries below. What stayed on its whole stage stands on the outlined diagonal; above it are rises, below it falls. The more, the darker.",
      whole:
        "Between two stages counts as the lower of them, as the upper one is not reached. So half a step can stay on the diagonal, or lead to the next whole stage.",
      ratings:
        "Each country is counted once for each item that both of its reviews place: ratings of one country are not independent of one another.",
      rows: "Rows hold different numbers of ratings: hold no row’s counts against another’s without its total.",
    },
  },

  opened: {
    heading: (
      between: readonly [number, number],
      { n, of, looked }: { n: number; of: number; looked: string },
    ) =>
      [
        `${countries(of)} ${between[0] === between[1] ? `stayed at ${stageName(between[0])}` : `moved ${fromTo(between)}`} in `,
        n === of ? looked : `${ratings(n)} in ${looked}`,
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
    items: "In",
    item: (name: string, notes: readonly string[]) =>
      notes.length === 0 ? name : `${name} (${notes.join(", ")})`,
    arrow: (from: string, to: string) => `${from} → ${to}`,
    alphabetical: "Countries stand by name.",
    half: "Between two stages, as 2–3, counts as the lower of them.",
  },
} as const;
