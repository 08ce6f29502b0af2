import { countries, number } from "./enForms";
import { progressMovers } from "./enProgressMovers";

const { between, range } = progressMovers;

const countriesFrom = ([least, most]: readonly [number, number]) =>
  least === most ? countries(most) : `${range(least, most)} countries`;

/** Rarer than this is not told apart. */
const RAREST = 1e-6;

/** Of how many arrangements chance brings as much in one, to two digits. */
const oneOf = (p: number) => number.format(Number((1 / p).toPrecision(2)));

const none = (n: number) => (n === 0 ? "none" : number.format(n));

/** The sentences of the tests of dimensions, and of regression to the mean. */
export const progressTests = {
  tests: {
    heading: "What chance could bring",
    none: "No dimension has six countries with two reviews that can be compared: too few for a test to say anything",
    finding: (
      { tested, rose, fell }: { tested: number; rose: number; fell: number },
      ns: readonly [number, number],
    ) =>
      tested === 1
        ? `Of ${countriesFrom(ns)}, the index of the one dimension that can be tested ${rose > 0 ? "rose" : fell > 0 ? "fell" : "neither rose nor fell"} by so much as chance alone would seldom bring`
        : `Of ${number.format(tested)} dimensions over ${countriesFrom(ns)}, the index rose in ${none(rose)} and fell in ${none(fell)} by so much as chance alone would seldom bring`,
    ruler: "So a change may be the ruler’s.",
    subtitle: (reviews: string) =>
      `Exact tests of each dimension’s index (equal steps assumed), held against one another: ${reviews} of each country`,
    corner: "Dimension",
    moved: "Rose, stayed, fell",
    counts: (rose: number, stayed: number, fell: number) =>
      [rose, stayed, fell].map((n) => number.format(n)).join(", "),
    spokenCounts: (rose: number, stayed: number, fell: number) =>
      `${number.format(rose)} rose, ${number.format(stayed)} stayed and ${number.format(fell)} fell`,
    median: "Middle change, stages",
    effect: "Effect, −1 to +1",
    ranked: "As much by chance, by size",
    signs: "As much by chance, by sign",
    /** In how many arrangements chance alone brings as much. */
    chance: (p: number) =>
      p < RAREST
        ? `fewer than 1 of ${oneOf(RAREST)}`
        : p < 0.1
          ? `about 1 of ${oneOf(p)}`
          : p < 0.995
            ? `about ${number.format(Math.round(100 * p))} of 100`
            : "nearly always",
    few: (n: number) =>
      n === 0
        ? "nothing to compare"
        : `too few for a test: even ${number.format(n)} all one way come in 1 of ${number.format(2 ** (n - 1))}`,
    noEffect: "none to tell",
    many: (most: number) => `not worked out over ${number.format(most)} countries`,
    notes: {
      chance: (seldom: number) =>
        `In how many of all arrangements moves as uneven as these come, if each country’s change were as likely down as up; all dimensions are held against one another (Holm, each test by itself). Seldom is here: in at most 1 of ${number.format(Math.round(1 / seldom))}.`,
      tests: (most: number) =>
        `By size: Wilcoxon’s exact signed-rank test, with Pratt’s way of counting countries that did not move, for up to ${number.format(most)} countries. By sign: the sign test, which counts who rose and who fell, and assumes nothing of sizes.`,
      effect:
        "The effect is the matched rank-biserial correlation: +1 where every change was up, 0 where ups weigh as much as downs, −1 where every change was down.",
      sample:
        "These countries are no sample, and neighbours learn from one another: a test describes, and proves nothing. It cannot tell a change of the country from a change of the ruler or of the reviewers.",
      few: (fewest: number) =>
        `Of fewer than ${number.format(fewest)} countries no test can say anything: with n countries, all moves one way come by chance in 2 of 2 to the power of n arrangements.`,
    },
  },

  regression: {
    heading: "What chance makes of those who stood low",
    none: "No dimension has three countries with two reviews that can be compared: what chance makes of those who stood low cannot be told",
    untold:
      "Who stood low had more room to rise, and chance alone makes low ones rise; here countries are too few, or move too much alike, to tell more",
    finding: (
      withFirst: readonly [number, number],
      withMean: readonly [number, number],
      ns: readonly [number, number],
    ) =>
      `Who stood low had more room to rise, and chance alone makes low ones rise: over ${countriesFrom(ns)}, the correlation of change with the first index is ${between(...withFirst)}, by Oldham’s method ${between(...withMean)}`,
    subtitle: (reviews: string) =>
      `Whether a dimension’s index changed more where it was low, and what of that chance alone would make (index, equal steps assumed): ${reviews} of each country`,
    corner: "Dimension",
    oldham: "Oldham’s correlation",
    naive: "Naive correlation",
    lowest: (reliabilities: readonly number[]) =>
      `By chance, from the lowest (at ${reliabilities.join(", ")})`,
    highest: (reliabilities: readonly number[]) =>
      `By chance, from the highest (at ${reliabilities.join(", ")})`,
    artefact: (at: number, expected: readonly string[]) =>
      `${at.toFixed(2)}: ${expected.join(", ")}`,
    unvaried: "does not vary",
    notes: {
      warning:
        "Who stood low at first had more room to rise, and may have been placed too low by chance: a second review then tends to find it higher though nothing moved. Who stood high had less room, and luck of the other kind. So nothing is drawn here of change against the first index.",
      naive:
        "The naive correlation is that of change with the first index. It misleads: change is the second index less the first, so that an error in the first is in both, once with the other sign, and pulls the correlation below 0 where nothing but chance is at work.",
      oldham: (fewest: number) =>
        `Oldham’s method takes the correlation of change with the mean of the first and the second index, in which errors of both weigh alike. Below 0, countries drew together; above 0, they drew apart; near 0, neither can be told. Of few countries it too is rough, and of fewer than ${number.format(fewest)} none is told.`,
      artefact: (reliabilities: readonly number[]) =>
        `What chance alone leads one to expect of a country whose first index was the lowest, or the highest, in stages: (1 − reliability) × (the mean of the first index less where it stood). Reliability is what share of the differences between countries is no error. Of stages nobody knows it; ${reliabilities.join(", ")} are assumed.`,
    },
  },
} as const;
