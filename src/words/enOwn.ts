import { countries, list, number } from "./enForms";

const some = (n: number, one: string, many = `${one}s`) =>
  `${number.format(n)} ${n === 1 ? one : many}`;

/** A choice as its address has it: `group Region B` or a country’s code, in `within` a grouping with its group. */
const choice = ({ name, value }: { readonly name: string; readonly value: string }) => {
  if (name === "within") return `group “${value.replace(/^[^:]*:/, "")}”`;
  if (name === "group" || name === "with") return `group “${value}”`;
  if (value.startsWith("group ")) return `group “${value.slice("group ".length)}”`;
  return name === "grouping" ? `grouping “${value}”` : `country ${value}`;
};

/** What is said of a portfolio that is opened on the reader's own computer. */
export const own = {
  page: "Your own portfolio",
  title: "Open your own portfolio",
  what: "Records of your own, or a release, can be opened here and seen in every view of this site. They stay on this computer: nothing is uploaded, nothing is written to a disk, a cache or the browser’s storage, and all of it is gone when this tab is closed, reloaded or left.",
  records:
    "Of records, every review is shown by name, published or not. Only a review of which consent was withdrawn is left out: it is used for nothing.",
  checked:
    "They are checked by the rules that a release is made by, and nothing is opened while there is an error.",
  what_can: {
    heading: "What can be opened",
    folder:
      "A portfolio’s folder, or its CSV files: reviews.csv, stages.csv, consent.csv and, where there are any, groups.csv and context.csv.",
    workbook: "A workbook (.xlsx) with sheets of these names.",
    release: "The Parquet files of a release, with its release.json.",
  },
  format: {
    heading: "What the files look like",
    what: "A portfolio is these tables: each a CSV file in UTF-8, or a sheet of one workbook. Columns may stand in any order.",
    table: (name: string, isRequired: boolean) => `${name}${isRequired ? "" : " (optional)"}`,
    caption: (name: string) => `The columns of ${name}`,
    column: "Column",
    meaning: "What it is",
    allowed: "What may stand there",
    example: "Example",
    optional: "optional",
    template: "Download an empty workbook (XLSX)",
    templateWhat:
      "It has all of these tables, the codes of each edition, and how to fill them in. Its sheets can be saved as CSV files, too.",
    templateName: "cmm-portfolio.xlsx",
    failed: "The workbook could not be made; try again when you are online.",
  },
  caps: (files: number, bytes: number, cells: number, unpacked: number) =>
    `There may be ${number.format(files)} files. Each may have ${number.format(bytes / 1e6)} MB, ${number.format(cells / 1e6)} million cells, and unpack to ${number.format(unpacked / 1e6)} MB; what is larger is not opened.`,
  tooMany: (most: number) =>
    `There are more than ${number.format(most)} files, so none was looked at. Choose the folder of one portfolio`,
  drop: "Drop files or a folder on this page, or choose them:",
  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  noScript: "This needs JavaScript: the files are read by this page, and by nobody else.",
  preparing: "Loading what reads the files; they are not touched before all of it is there…",
  reading: "Reading and checking the files…",
  stop: "Stop",
  stopped: "Stopped. Nothing was opened.",
  failed: (cause: string) =>
    `The files could not be opened: ${cause.replace(/\.$/, "")}. Nothing of them was kept.`,
  faults: {
    heading: (errors: number) =>
      `Nothing was opened: ${some(errors, "error")} ${errors === 1 ? "is" : "are"} to be mended`,
    warnings: (n: number) =>
      `Opened, with ${some(n, "warning")}: look at ${n === 1 ? "it" : "them"}, too`,
    more: (shown: number, of: number) =>
      `The first ${number.format(shown)} of ${number.format(of)}. The command “npm run portfolio -- check PATH” tells them all.`,
  },
  open: {
    title: "Your own portfolio is open",
    records: (reviews: number, of: number, unpublished: number) =>
      `${some(reviews, "review")} of ${countries(of)}; ${number.format(unpublished)} of these reviews ${unpublished === 1 ? "is" : "are"} without consent to be published by name.`,
    leftOut: (n: number) =>
      `Left out: ${some(n, "review")} of which consent was withdrawn. ${n === 1 ? "Its country counts" : "Their countries count"} as not reviewed, unless there is another review of it.`,
    release: (reviews: number, of: number, unpublished: number) =>
      `The files of a release: ${some(reviews, "review")} of ${countries(of)}; ${number.format(unpublished)} of these reviews ${unpublished === 1 ? "has" : "have"} no stages in it.`,
    careful:
      "Whatever you take away says that it is not for circulation. Links carry your choices alone: whoever opens one sees them in the published data, and no country or group that is not public already.",
    look: "Look at it",
    close: "Close it, and forget it",
  },
  /** Of a link that may not carry all that was chosen. */
  leavesOut: (chosen: readonly { readonly name: string; readonly value: string }[]) =>
    `This link leaves out ${list.format(chosen.map(choice))}: ${chosen.length === 1 ? "that is" : "they are"} not public.`,
  /** Where a link would stand that leads to another figure. */
  noLink:
    "No link leads to this very figure: it would have to name a country or group that is not public.",
  /** Instead of what the site says of its own method where it tells what is published. */
  method: {
    shown:
      "Nothing is withheld here. Whoever holds these records sees every review by name, whatever its government agreed to; a review of which consent was withdrawn is left out, and used for nothing.",
    release:
      "A release is another thing: in it only reviews whose governments agreed are named, the others count in blocks of several reviews or are withheld, and of groups it has lower and upper bounds. There are none of these here. What this page says of stages, filters and likeness is the same for both.",
  },
  /** On every page while it is open, and on all that is taken away. */
  mark: {
    records: "On this computer only: contains unpublished reviews. Not for circulation.",
    release:
      "On this computer only: files that were opened here, not this site’s release. Not for circulation.",
  } as Readonly<Record<string, string>>,
  stamp: "NOT FOR CIRCULATION",
  /** In every row of a file, which may be cut out. */
  circulation: "not for circulation",
  band: "Close, or see what is open",
} as const;
