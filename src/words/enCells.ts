import type { StageRange } from "../model/stage";
import { countries, number, stage, stageName } from "./enForms";
import { EDITIONS } from "./enNames";

/** What the cells of a heatmap say, one sentence each. */
export const cells = {
  stage: (place: string, range: StageRange, review: string, themes: boolean) =>
    `${place}: ${themes ? "typical stage " : ""}${stage(range)} (${review}).`,
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
  few: (place: string, n: number, of: number) =>
    `${place}: only ${n} of ${countries(of)} with a stage, too few to sum up.`,
  notAssessed: (place: string) => `${place}: not assessed.`,
  noReview: (place: string) => `${place}: no published review.`,
  noReviewIn: (place: string, edition: string) =>
    `${place}: no published review by the ${EDITIONS(edition) ?? edition}.`,
  notInEdition: (place: string) => `${place}: not asked for in the edition used.`,
  withheld: (place: string, year: number, block: string | null) =>
    `${place}: withheld: reviewed in ${year}; its stages are not published${block === null ? "" : `, and count only inside block ${block}`}.`,
  withheldGroup: (place: string, n: number) =>
    `${place}: withheld: ${countries(n)} reviewed, none with a published review.`,
  bounds: ({ lo, hi, of }: { lo: number; hi: number; of: number }, stage: number) =>
    `${lo === hi ? number.format(lo) : `Between ${number.format(lo)} and ${number.format(hi)}`} of ${number.format(of)} had reached ${stageName(stage)}, counting unpublished reviews.`,
  tooLittle: "Too little can be said counting unpublished reviews.",
} as const;

function middle({ median, upperMedian }: { median: StageRange; upperMedian: StageRange }): string {
  const same = median.low === upperMedian.low && median.high === upperMedian.high;
  return same ? stage(median) : `${stage(median)} (upper middle: ${stage(upperMedian)})`;
}
