import type { StageRange } from "../model/stage";
import { countries, number, stage, stageName, stageShort } from "./enForms";

/** What the cells of a heatmap say, one sentence each. */
export const cells = {
  stage: (place: string, range: StageRange, review: string, themes: boolean) =>
    `${place}: ${themes ? "typical stage" : "stage"} ${stageShort(range)}, ${stage(range)} (${review}).`,
  group: (
    place: string,
    cell: { n: number; median: StageRange; upperMedian: StageRange },
    reached: string,
    of: number,
    themes: boolean,
  ) =>
    `${place}: ${themes ? "median typical stage" : "median"} ${middle(cell)}; ${reached}; n = ${number.format(cell.n)} of ${countries(of)}.`,
  reached: (x: number, n: number, value: number) =>
    `${number.format(x)} of ${number.format(n)} had reached ${stageName(value)}`,
  /** All stages under a dimension, of one country (its review) or of so many countries. */
  dimension: (
    place: string,
    cell: { placed: number; asked: number; n: number },
    said: { reached: number; stage: number; spread: string; of: string; items: string },
  ) =>
    `${place}: ${number.format(said.reached)} of ${number.format(cell.placed)} ${said.items} had reached ${stageName(said.stage)}${cell.placed === cell.asked ? "" : ` (${number.format(cell.asked - cell.placed)} not assessed)`}; ${said.spread} (${said.of}).`,
  /** How many stand where. */
  at: (n: number, range: StageRange) => `${number.format(n)} ${stage(range)}`,
  items: (level: string, n: number) =>
    `${level === "theme" ? "theme" : "factor"}${n === 1 ? "" : "s"}`,
  stagesOf: (n: number, of: number) => `n = ${number.format(n)} of ${countries(of)}`,
  /** An index, the mean of stages or of the countries’ own. */
  index: (value: number | null, of: "stages" | "countries") =>
    value === null
      ? "No index: too little was assessed."
      : `Index ${value.toFixed(2)}, the mean of ${of === "stages" ? "stages" : "its countries’ indices"}, taking steps as equal.`,
  /** How far it stands from the same cell of another row. */
  difference: ({ from, to }: { from: number; to: number }, base: string) => {
    if (from === 0 && to === 0) return `The same stage as ${base}.`;
    const [low, high] = to > 0 ? [from, to] : [-to, -from];
    const steps = low === high ? `${high}` : `${low} to ${high}`;
    return `${steps} ${high === 1 ? "stage" : "stages"} ${to > 0 ? "up" : "down"} from ${base}.`;
  },
  few: (place: string, n: number, of: number) =>
    `${place}: only ${n} of ${countries(of)} with a stage, too few to sum up.`,
  notAssessed: (place: string) => `${place}: not assessed.`,
  noReview: (place: string) => `${place}: no published review that counts here.`,
  notInEdition: (place: string) => `${place}: not asked for in the edition used.`,
  withheld: (place: string, year: number, block: string | null) =>
    `${place}: withheld: reviewed in ${year}; its stages are not published${block === null ? "" : `, and count only inside block ${block}`}.`,
  withheldGroup: (place: string, n: number) =>
    `${place}: withheld: ${countries(n)} with a review that counts here, none of it published.`,
  bounds: ({ lo, hi, of }: { lo: number; hi: number; of: number }, stage: number) =>
    `${lo === hi ? number.format(lo) : `Between ${number.format(lo)} and ${number.format(hi)}`} of ${number.format(of)} had reached ${stageName(stage)}, counting unpublished reviews.`,
  tooLittle: "Too little can be said counting unpublished reviews.",
} as const;

function middle({ median, upperMedian }: { median: StageRange; upperMedian: StageRange }): string {
  const same = median.low === upperMedian.low && median.high === upperMedian.high;
  return same ? stage(median) : `${stage(median)} (upper middle: ${stage(upperMedian)})`;
}
