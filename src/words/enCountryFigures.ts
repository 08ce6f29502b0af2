import type { StageRange } from "../model/stage";
import { list, number, stageShort } from "./enForms";
import { EDITIONS, METHODS } from "./enNames";

const edition = (id: string) => EDITIONS(id) ?? id;
const method = (id: string) => METHODS(id) ?? id;

/** A review as a sentence needs it. */
interface Told {
  readonly year: number;
  readonly edition: string;
  readonly method: string;
}

/** What changed between two reviews, counted in themes. */
interface Counted {
  readonly from: Told;
  readonly to: Told;
  readonly compared: number;
  readonly rose: number;
  readonly stayed: number;
  readonly fell: number;
  readonly byHalf: number;
}

/** Keeps what is written between two stages in one line. */
const unbroken = (stage: StageRange) => stageShort(stage).replace("–", "–\u2060");

/** What became of the themes of one pair of reviews. */
const outcome = ({ compared, rose, stayed, fell, byHalf }: Counted) => {
  if (compared === 0) return "no theme can be compared";
  const moved = rose + fell;
  const half =
    moved === 0
      ? ""
      : ` (${number.format(byHalf)} of the ${number.format(moved)} moves by half a step)`;
  return `of ${number.format(compared)} ${compared === 1 ? "theme" : "themes"} that can be compared, ${number.format(rose)} rose, ${number.format(stayed)} stayed, ${number.format(fell)} fell${half}`;
};

/** Each pair with its years, editions and methods; a method that all share is said once, and what is said of a review is not said again. */
const changed = (pairs: readonly Counted[]) => {
  const methods = new Set(pairs.flatMap(({ from, to }) => [from.method, to.method]));
  const told = (review: Told) =>
    methods.size === 1
      ? `${review.year} (${edition(review.edition)})`
      : `${review.year} (${edition(review.edition)}, ${method(review.method)})`;
  const sentences = pairs.map(
    (pair, i) =>
      `${i === 0 ? "From" : "from"} ${i === 0 ? told(pair.from) : pair.from.year} to ${told(pair.to)}: ${outcome(pair)}`,
  );
  const [shared] = methods.size === 1 ? methods : [];
  const all = shared === undefined ? "" : `. All by ${method(shared)}`;
  return `${sentences.join("; ")}${all}`;
};

/** What changed, and the group that a country is held against. */
export const countryFigures = {
  changes: {
    heading: "What changed from one review to the next",
    finding: changed,
    subtitle: (name: string) => `${name}: harmonised themes, dimension by dimension`,
    caption: (name: string) => `What changed in ${name}`,
    corner: "Dimension",
    pair: (from: Told, to: Told) => `${from.year} to ${to.year}`,
    compared: "Compared",
    rose: "Rose",
    stayed: "Stayed",
    fell: "Fell",
    left: "Not compared",
    moved: (moves: readonly { name: string; before: StageRange; after: StageRange }[]) =>
      moves.length === 0
        ? "none"
        : `${number.format(moves.length)}: ${moves.map(({ name, before, after }) => `${name}\u00A0${unbroken(before)}\u00A0→\u00A0${unbroken(after)}`).join("; ")}`,
    halves:
      "A move by half a step is one to or from between two stages. It counts as a rise or a fall, and is said apart.",
    ruler: (editions: boolean, methods: boolean) =>
      `${editions && methods ? "Edition and method differ" : editions ? "The editions differ" : "The methods differ"} between the two reviews: part of what moved may be the ruler, not the country.`,
    low: (names: readonly string[]) =>
      `Of low comparability, so to be read with most care: ${list.format(names)}.`,
    why: {
      notInEdition: (n: number) =>
        `${number.format(n)} ${n === 1 ? "is" : "are"} not asked for by one of the two editions`,
      notComparable: (n: number) => `${number.format(n)} cannot be compared over the two editions`,
      notAssessed: (n: number) =>
        `${number.format(n)} ${n === 1 ? "has" : "have"} no stage in one of the two`,
    },
    leftOut: (pair: string, n: number, whys: readonly string[]) =>
      `${pair}: ${number.format(n)} ${n === 1 ? "theme is" : "themes are"} not compared: ${list.format(whys)}.`,
    between: (pair: string, n: number) =>
      `${pair}: ${number.format(n)} ${n === 1 ? "review that is not shown lies" : "reviews that are not shown lie"} between the two.`,
    cause: "That a stage moved after a review does not say that the review moved it.",
    question: "Where does each review of the country place each theme?",
    directions: { rose: "rose", stayed: "stayed", fell: "fell" },
    oneOnly: "What changed can be told only where two reviews are shown.",
  },

  beside: {
    heading: "Beside its group",
    finding: (name: string, year: number, group: string, of: { both: number; same: number }) =>
      of.both === 0
        ? `No theme has both a stage of ${name} and a middle of ${group}`
        : `In ${number.format(of.same)} of ${number.format(of.both)} themes, the stage of ${name} in ${year} is the middle stage of ${group}; in ${number.format(of.both - of.same)} it is another`,
    subtitle: (group: string, n: number, of: number) =>
      `Middle stage of ${group}: latest published review of each country, ${number.format(n)} of ${number.format(of)} countries`,
    caption: (name: string, group: string) => `${name} beside ${group}`,
    own: (told: Told) => `${told.year}`,
    middle: "Middle of the group",
    n: "n",
    nOf: (n: number) => number.format(n),
    few: "too few",
    reading:
      "The middle is the lower of the two middle stages where there are two: a stage that some country has. The country itself is in its group. Where fewer than three have a stage, nothing is summed up.",
    ordered:
      "This is no ranking: a group’s middle is no target, and its countries were reviewed in other years and by other editions.",
    none: (name: string, grouping: string) =>
      `${name} is in no group of “${grouping}”. Choose other groups above to hold it against one.`,
  },
} as const;
