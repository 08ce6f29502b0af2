import { orAbove, ordinal, stageName } from "./enForms";
import { EDITIONS } from "./enNames";

/** How a heatmap is to be read: what its cells show. */
export const caption = {
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
    `“5 of 9” says how many of the stages were ${orAbove(stage)}.`,
  index:
    "The index is the mean of stages taken as the numbers 1 to 5. It assumes that the steps between stages are equal, which the model does not say: it is no stage.",
  bounds: (stage: number) =>
    `The line under the bar counts unpublished reviews too, in countries that had reached ${stageName(stage)}: solid for those that certainly had, dashed for those that may have; it is left out where too little can be said.`,
  middle: "Where n is even and the middle falls between two stages, the lower is shown.",
} as const;

/** What a heatmap shows, of whom, in one line. */
export const subtitle = {
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
} as const;
