import { countries, rows } from "./enForms";

/** What is said of taking a figure away. */
export const take = {
  heading: "Take it away",
  png: "Download PNG",
  svg: "Download SVG",
  finding: "Copy the finding",
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
