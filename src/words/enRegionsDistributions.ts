import type { StageRange } from "../model/stage";
import { countries, had, list, number, orAbove, stage, stageName, stageShort } from "./enForms";

/** How many stages given to a group under a dimension had reached one, and how many others have the same share. */
interface Share {
  readonly dimension: string;
  readonly group: string;
  /** Of how many countries these stages are. */
  readonly countries: number;
  readonly reached: number;
  readonly n: number;
  readonly others: number;
}

/** What is said of how the stages of groups are distributed. */
export const distributions = {
  heading: "How stages are distributed in each group",
  /** Of one item: the commonest stages, how many are below one, and the lowest and highest of the groups’ middles. */
  one: (
    item: string,
    of: {
      n: number;
      most: { count: number; stages: readonly StageRange[] };
      below: number;
      threshold: number;
      middles: readonly [low: StageRange, high: StageRange] | null;
    },
  ) => {
    const { n, most, below, threshold, middles } = of;
    const common =
      most.stages.length === 1
        ? `${number.format(most.count)} stand at ${stage(most.stages[0]!)}, more than anywhere else`
        : `${number.format(most.count)} stand at ${list.format(most.stages.map(stage))} each`;
    const groups =
      middles === null
        ? ""
        : stage(middles[0]) === stage(middles[1])
          ? ` The middle of every group that can be summed up is ${stage(middles[0])}.`
          : ` The groups’ middles run from ${stage(middles[0])} to ${stage(middles[1])}.`;
    return `Of ${countries(n)} with a stage in “${item}”, ${common}; ${number.format(below)} ${below === 1 ? "is" : "are"} below ${stageName(threshold)}.${groups}`;
  },
  /** The largest and the smallest share of any group and dimension, and how many others have the same. */
  dimensions: (most: Share, least: Share, threshold: number) => {
    const at = orAbove(threshold);
    if (most.reached === 0) return `No stage given to any group under any dimension is ${at}.`;
    const [top, bottom] = [
      `${number.format(most.reached)} of ${number.format(most.n)}`,
      `${had(least.reached)} of ${number.format(least.n)}`,
    ];
    const as = (others: number) =>
      others === 0
        ? ""
        : `, as in ${number.format(others)} other ${others === 1 ? "place" : "places"}`;
    return `${top} stages given to ${most.group} (n\u00A0${number.format(most.countries)}) under “${most.dimension}” are ${at}, the largest share of any group and dimension${as(most.others)}; to ${least.group} (n\u00A0${number.format(least.countries)}) under “${least.dimension}” ${bottom}, the smallest${as(least.others)}.`;
  },
  items: (dimension: string) => `The groups’ stages in each item under “${dimension}”.`,
  none: "No group has three published reviews that count here.",
  subtitle: (of: string) =>
    `Countries of each group by the stage of their published review, ${of}.`,
  ratings: (of: string) =>
    `Stages given in each group’s published reviews, under each dimension of ${of}.`,
  shares: "Start-up on the left, dynamic on the right",
  median: "Middle",
  dispersion: "Spread",
  n: "n",
  middle: (low: StageRange, high: StageRange) =>
    stageShort(low) === stageShort(high)
      ? stageShort(low)
      : `${stageShort(low)} to ${stageShort(high)}`,
  spokenMiddle: (low: StageRange, high: StageRange) =>
    stage(low) === stage(high) ? stage(low) : `from ${stage(low)} to ${stage(high)}`,
  spread: (value: number) => value.toFixed(2),
  all: "All countries",
  ratingsNote:
    "A dimension has no stage: what is counted under it are the stages given to its items, several of each country. The stages of fewer than 3 countries are not summed up; n is the number of countries.",
  note: "The middle is the lower and the upper middle value, one stage where they are the same. Fewer than 8 countries are drawn as dots; fewer than 3 are not summed up.",
  spreadNote:
    "Spread is Leik’s ordinal dispersion: 0 where all stand on one stage, 1 where half stand at each end.",
  caption: (item: string) => `Stages of each group in “${item}”`,
} as const;
