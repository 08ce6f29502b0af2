import { countries, rows } from "./enForms";

/** What is said of taking a figure away. */
export const take = {
  heading: "Take it away",
  png: "Download PNG",
  svg: "Download SVG",
  finding: "Copy the finding",
  sql: "The SQL of this figure",
  sqlWhat:
    "The questions that this figure was made from, with its values in them. Each opens in the editor, and runs when you press Run.",
  questions: {
    stagesByGroup: "How many countries of each group stand on each stage?",
    groupsCounted: "How many countries of each group count, by which reviews?",
    stagesByCountry: "On which stage does the review that each country counts with place it?",
    countriesCounted: "With which review does each country count, and in which group is it?",
    contextCounted: "How many people live in each country that counts, and use the internet?",
    reviewsByYear: "How many reviews were made in each year, by which edition?",
    stagesOfCountry: "Where does each review of the country place it?",
    reviewsListed: "Which reviews of the country are there?",
  },
  bundle: {
    name: "Download to replicate (ZIP)",
    readme: (of: {
      title: string;
      release: string;
      marks: readonly string[];
      questions: readonly string[];
      isRecords: boolean;
    }) =>
      [
        ...of.marks,
        of.title,
        "",
        `Made from: ${of.release}.`,
        "",
        "rows.csv: the rows of the figure.",
        ...(of.isRecords ? [] : ["setup.sql: makes the tables that the questions are asked of."]),
        ...of.questions,
        "finding.txt: the finding with its n, release and link.",
        ...(of.isRecords
          ? []
          : ["CITATION.txt: how to cite the data.", "release.txt: the id of the release."]),
        "",
        of.isRecords
          ? "To make it again: open the same files on the same page, and put the questions there."
          : "To make it again: unpack the release’s ZIP, which the data page has, copy these .sql files into its folder, start DuckDB there, read setup.sql (.read setup.sql), then a question. Medians and shares of the figure are worked out of these answers as the method page says.",
        "",
      ].join("\n"),
  },
  link: "Copy the link",
  everything: (n: number) => `All published stages of the release: ${rows(n)}`,
  everythingWhat:
    "One row for each theme, factor and aspect of each published review; codes of factors and aspects belong to the review’s edition; empty stages were not assessed; the stages of themes are typical ones, the lower middle of their aspects",
  copied: "Copied",
  started: (file: string) => `Download started: ${file}`,
  pictureFailed: "The picture could not be made; try again when you are online.",
  refused:
    "Your browser did not let this page copy. Here is the text: select it and copy it yourself.",
  toCopy: "Text to copy",
  /** The small print below a picture. */
  source: (model: string) => `Source: CMM Atlas. ${model}`,
  /** Stamped over a picture, so that no part of it can be taken for something else. */
  stamps: { synthetic: "SYNTHETIC", preview: "PREVIEW" },
  /** The heading of rows that are only listed. */
  listed: (heading: string, n: number) => `${heading}: ${countries(n)}`,
} as const;
