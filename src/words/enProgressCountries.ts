import { countries, list, number, stage } from "./enForms";
import { SPAN, type Span } from "./enProgressSpan";

interface Counts {
  readonly n: number;
  readonly rose: number;
  readonly stayed: number;
  readonly fell: number;
}

const COMPARABLE = {
  same: "same edition",
  high: "high comparability",
  medium: "medium comparability",
  low: "low comparability",
  none: "not comparable",
} as const;

const stageOf = (value: number) => stage({ low: Math.floor(value), high: Math.ceil(value) });
const moved = ({ rose, stayed, fell }: Omit<Counts, "n">) =>
  `${number.format(rose)} rose, ${number.format(stayed)} stayed and ${number.format(fell)} fell`;

/** The sentences of where each country stood and stands. */
export const progressCountries = {
  comparable: (is: keyof typeof COMPARABLE) => COMPARABLE[is],
  years: (years: readonly (number | string)[]) => years.join(" → "),
  note: (parts: readonly string[]) => parts.join(" · "),
  changed: { edition: "edition changed", method: "method changed" },
  heading: "Country by country",
  none: (name: string, span: Span) =>
    `No country’s ${SPAN[span]} both place ${name}, and can be compared`,
  name: (of: "stage" | "index", name: string) =>
    of === "index" ? `the index of “${name}”` : `“${name}”`,
  index: (name: string, c: Counts) =>
    `In the index of “${name}” (equal steps assumed), of ${countries(c.n)} ${moved(c)}`,
  change: (name: string, c: Counts & { roseHalf: number; fellHalf: number }) =>
    `In “${name}”, of ${countries(c.n)} ${moved(c)}; by half a step only: ${number.format(c.roseHalf)} of the risen and ${number.format(c.fellHalf)} of the fallen`,
  place: (
    by: "earlier" | "later",
    name: string,
    c: Counts,
    frequent: { readonly at: readonly number[]; readonly n: number },
  ) => {
    const when = by === "earlier" ? "at the earlier review" : "at the later review";
    const most =
      frequent.at.length > 3
        ? "no stage stood out"
        : frequent.at.length === 1
          ? `${stageOf(frequent.at[0]!)} was most frequent (${number.format(frequent.n)})`
          : `${list.format(frequent.at.map(stageOf))} were most frequent (${number.format(frequent.n)} each)`;
    return `In “${name}”, of ${countries(c.n)} ${moved(c)}; ${when} ${most}`;
  },
  subtitle: (of: "stage" | "index", name: string, span: Span, isUsual: boolean) =>
    [
      `Where each country stood and stands in ${of === "index" ? `the index of “${name}” (mean of stages as an index, equal steps assumed)` : `“${name}”`}: ${SPAN[span]}`,
      isUsual
        ? ". Nothing is chosen, so the first part of the model is shown: another can be chosen below"
        : "",
    ].join(""),
  caption: "Where each country stood and stands",
  controls: "What is shown of each country",
  part: "Part of the model, for the whole page",
  bands: "Bands by",
  bandsName: { earlier: "earlier review", later: "later review", change: "change" },
  band: {
    place: (by: "earlier" | "later", of: "stage" | "index", at: number) =>
      `${by === "earlier" ? "Earlier review" : "Later review"}: ${of === "stage" ? stageOf(at) : at >= 5 ? "index 5" : `index from ${at} to under ${at + 1}`}`,
    change: (
      of: "stage" | "index",
      change: "rose" | "roseHalf" | "stayed" | "fellHalf" | "fell",
    ) => {
      const by = of === "index" ? "" : " by a stage or more";
      return {
        rose: `Rose${by}`,
        roseHalf: "Rose by half a step",
        stayed: "Stayed",
        fellHalf: "Fell by half a step",
        fell: `Fell${by}`,
      }[change];
    },
    ofN: (name: string, n: number) => `${name}, ${countries(n)}`,
  },
  corner: "Country",
  drawn: "Reviews",
  inWords: (of: "stage" | "index") => (of === "stage" ? "Stages" : "Index"),
  indexOf: (value: number) => value.toFixed(2),
  unknown: "–",
  notPlaced: "no stage given",
  notWhole: "not all parts given",
  parts: (n: number) => `${number.format(n)} ${n === 1 ? "part" : "parts"}`,
  left: (n: number) => `Not shown: ${countries(n)}`,
  leftOne: (name: string, why: string) => `${name}: ${why}`,
  whyLeft: (
    why: "earlier" | "later" | "both" | "comparability" | "parts",
    [earlier, later]: readonly [number, number],
  ) =>
    ({
      earlier: `no stage in the review of ${earlier}`,
      later: `no stage in the review of ${later}`,
      both:
        earlier === later
          ? `no stage in either review of ${earlier}`
          : `no stage in the reviews of ${earlier} and ${later}`,
      comparability: "the editions of its two reviews ask too differently",
      parts: "its two reviews share fewer than two thirds of the parts that can be compared",
    })[why],
  notes: {
    order: "Within a band countries stand by name. This is no ranking.",
    index:
      "The index takes the steps between stages to be equal, and is taken over the same parts at both reviews. It is no stage.",
    between:
      "A review in between is drawn where it gives a stage; of an index only where it places all of the same parts.",
    half: "A mark between two stages means between these two, written as 2–3.",
    years: "Years stand below a country’s name: the earlier review’s first.",
  },
} as const;
