import { countries, list, number, stageName, years } from "./enForms";
import { EDITIONS, METHODS } from "./enNames";
import { unknownHere } from "./enUnknown";

interface Share {
  readonly name: string;
  readonly n: number;
}

/** Who had reached the stage in a theme. */
interface Told {
  readonly item: string;
  readonly placed: number;
  readonly reached: number;
}

const edition = (id: string) => EDITIONS(id) ?? id;
const method = (id: string) => METHODS(id) ?? id;

const by = (shares: readonly Share[], of: number, nameOf: (id: string) => string) =>
  shares.length === 1
    ? `${of === 1 ? "" : "all "}by the ${nameOf(shares[0]!.name)}`
    : list.format(shares.map(({ name, n }) => `${number.format(n)} by the ${nameOf(name)}`));

const methods = (shares: readonly Share[], of: number) =>
  shares.length === 1
    ? `${of === 1 ? "" : "all "}by a ${method(shares[0]!.name)}`
    : list.format(shares.map(({ name, n }) => `${number.format(n)} by a ${method(name)}`));

const between = ([first, last]: readonly [number, number]) =>
  first === last ? `in ${first}` : `from ${first} to ${last}`;

/** What those are called whom a group is held against, within a sentence. */
const within = (against: string) => `${against[0]!.toLowerCase()}${against.slice(1)}`;

/** The sentences of the briefing. */
export const briefing = {
  page: "Briefing",
  lead: "For one group and one theme: one figure, and three sentences that can be said of it.",
  controls: "What the briefing is about",
  group: "Group",
  item: "Theme or dimension",
  reached: "Reached",
  against: "Held against",
  againstName: {
    rest: "All others",
    income: "Others of the same incomes",
    all: "All countries",
  },
  /** Whom a group is held against, in tables and sentences. */
  others: {
    rest: (group: string) => `All outside ${group}`,
    income: (group: string) => `Others of the incomes of ${group}`,
    all: () => "All countries",
  },
  nobody: "No group has a published review, so there is nothing to brief on.",
  unknown: unknownHere,
  stillBefore: "What you chose is being worked out; the briefing is still the one before.",

  figure: {
    heading: "Where they stand",
    corner: "Theme",
    stages: "Stages",
    reached: (stage: number) => `Reached ${stageName(stage)}`,
    middle: "Middle stage",
    subtitle: (looked: string, group: string, against: string) =>
      `Stages in ${looked}: ${group}, and ${within(against)} (latest published review of each)`,
    quoted: (name: string) => `“${name}”`,
    read: (name: string) => `the themes that we read into “${name}” of the UN agenda`,
    under: (name: string) => `the themes under “${name}”`,
    note: "Each bar is divided by the number of countries on each stage, Start-up on the left. Of fewer than eight countries each is a dot.",
    few: (n: number) => (n === 0 ? "no stage here" : `too few: ${number.format(n)} with a stage`),
    of: (reached: number, placed: number) =>
      `${number.format(reached)} of ${number.format(placed)}`,
    all: "After a semicolon: how many of all reviewed had reached the stage for certain and at most, counting unpublished reviews. These are limits, no estimate.",
    income:
      "The others of the same incomes are countries of the income groups that the group has; they need not have the same mix of them.",
  },

  sentences: {
    heading: "Three sentences",
    copy: "Copy with its source",
    /** Of all themes under a dimension: the largest and the smallest share. */
    range: (most: Told, least: Told, where: string, stage: number) =>
      `In ${where}, ${number.format(most.reached)} of the ${number.format(most.placed)} countries with a published stage in “${most.item}” had reached ${stageName(stage)}, and ${number.format(least.reached)} of the ${number.format(least.placed)} in “${least.item}”.`,
    nothing: (where: string) =>
      `Fewer than three published reviews of ${where} place this, so nothing is summed up.`,
    coverage: (
      group: string,
      c: {
        readonly countries: number;
        readonly reviewed: number;
        readonly published: number;
        readonly years: readonly [number, number] | null;
        readonly editions: readonly Share[];
        readonly methods: readonly Share[];
      },
    ) =>
      c.years === null
        ? `Of the ${countries(c.countries)} of ${group}, ${number.format(c.reviewed)} were reviewed, and no review is published.`
        : `Of the ${countries(c.countries)} of ${group}, ${number.format(c.reviewed)} were reviewed; the ${number.format(c.published)} whose latest published review counts here were reviewed ${between(c.years)}, ${by(c.editions, c.published, edition)}, ${methods(c.methods, c.published)}.`,
    cannot: (parts: readonly string[]) => `What this does not say: ${parts.join("; ")}.`,
    parts: {
      countries: (n: number, group: string) =>
        n === 1
          ? `how the one country of ${group} stands that was not reviewed`
          : `how the ${countries(n)} of ${group} stand that were not reviewed`,
      unpublished: (n: number) =>
        n === 1
          ? "how the one country stands whose review is not published"
          : `how each of the ${countries(n)} stands whose reviews are not published`,
      method: (group: string, by: string) =>
        `whether this is due to ${group} or to the ${method(by)}, by which all of it was reviewed and no other group`,
      few: (n: number) =>
        `anything of a pattern: ${number.format(n)} ${n === 1 ? "review is" : "reviews are"} too few`,
      editions: "that a stage means quite the same in each edition of the model",
      dates: (range: readonly [number, number]) =>
        `how countries stand today, for the reviews are of ${years(range)}`,
      cause: "what brought it about",
    },
  },

  top: {
    heading: "Strongest and weakest themes",
    strongest: "Largest shares that had reached the stage",
    weakest: "Smallest shares that had reached the stage",
    kinds: { strongest: "strongest", weakest: "weakest" },
    none: "No theme has three published stages in this group, so none can be called strong or weak",
    title: (group: string, most: Told, least: Told, stage: number) =>
      `In ${group}, most had reached ${stageName(stage)} in “${most.item}” (${number.format(most.reached)} of ${number.format(most.placed)}), fewest in “${least.item}” (${number.format(least.reached)} of ${number.format(least.placed)})`,
    even: (group: string, of: Told, stage: number) =>
      `In ${group}, the same share had reached ${stageName(stage)} in all themes that can be told of: ${number.format(of.reached)} of ${number.format(of.placed)} in “${of.item}”`,
    subtitle: (against: string) =>
      `Themes with the largest and the smallest share of countries that had reached the stage; beside them ${within(against)}`,
    tied: (n: number, kind: string) =>
      `${number.format(n)} further ${n === 1 ? "theme has" : "themes have"} the same share as the last of the ${kind}.`,
    note: "Themes are set side by side by how many countries had reached one stage in them. Themes differ in what a stage asks for; so this is where the group's own strengths and gaps lie, and no mark.",
  },
  along: {
    heading: "Take it along",
    kinds: {
      png: "Slide as a picture (PNG)",
      pptx: "Slide (PowerPoint)",
      docx: "Document (Word)",
    },
    source: ({ id, date }: { readonly id: string; readonly date: string | null }) =>
      `CMM Atlas, release ${id}${date === null ? "" : ` of ${date}`}`,
    print: "Printed, this page is one upright sheet of A4.",
    cite: "Cite it",
    plain: "Copy the citation",
  },
  lens: {
    heading: "The UN agenda, as we read it",
    note: (name: string, gap: string) =>
      `Which themes belong to “${name}” is our reading, and no document of the United Nations. ${gap}`,
  },
  present: {
    heading: "Slides",
    start: "Present",
    label: (at: number, of: number) => `Slide ${at} of ${of}`,
    at: (at: number, of: number) => `${at} / ${of}`,
    before: "Before",
    next: "Next",
    end: "End",
    sentences: "What can be said, and what cannot",
    keys: "Arrow keys turn slides, Escape ends.",
  },
  small: {
    heading: "How this is made",
    method:
      "A review places parts of the model on five stages. A theme joins what the editions of the model ask in common; its stage is the lower middle one of the parts that a review was asked. Each country counts once, with its latest published review, and n is how many of them have a stage. Between two stages counts as the lower one.",
    designations:
      "Names of countries, areas and groups are those of the sources of the data. They express no opinion on the legal status of any country or area or of its authorities, nor on any border.",
  },
  read: {
    heatmap: "The same group in the heatmap",
    regions: "The same theme in regional patterns",
    progress: "What moved in this group",
  },
} as const;
