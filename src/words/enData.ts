import { caveats } from "./enCaveats";
import { list, number, rows, size } from "./enForms";

interface Made {
  readonly id: string;
  readonly date: string | null;
}

const release = ({ id, date }: Made) =>
  date === null ? `release ${id}` : `release ${id} of ${date}`;

const MODEL =
  "Model: Cybersecurity Capacity Maturity Model for Nations (CMM), Global Cyber Security Capacity Centre, University of Oxford.";

/** The sentences of the page on the data, and of the texts that come with them. */
export const data = {
  page: "Data",
  where: "Where you are",
  title: "The data, to take away",
  lead: (made: Made, tables: number) =>
    `Everything that this site shows is worked out of ${number.format(tables)} tables: those of ${release(made)}. They are here whole, as Parquet and as CSV, with what every column means.`,
  size,
  zip: (bytes: number) => `Download everything as one ZIP (${size(bytes)})`,
  zipHolds:
    "In it: every table as Parquet and as CSV, the dictionary, how to read and how to cite them, the licence, what they can bear and what they cannot, and SHA-256 sums to check them with.",
  further: {
    heading: "Ask of them what you like",
    sql: "Question the tables in SQL",
    sqlWhat: ": in your browser, in a database of its own, with examples to begin with.",
    ownWhat:
      ": records of your own, or the files of a release, seen here in every view without leaving your computer.",
  },
  ownLead:
    "These tables were opened on this computer and are in its memory alone: they are no files of this site, and there is nothing here to download. What every column means stands below.",
  manifest: "release.json",
  manifestWhat: "has the size and the SHA-256 of every Parquet file.",

  tables: {
    heading: "The tables",
    caption: "The tables of this release",
    table: "Table",
    row: "What a row is",
    rows: "Rows",
    size: "Parquet",
    files: "Download",
    parquet: "Parquet",
    csv: "CSV",
    download: (table: string, format: string) => `${table} as ${format}`,
  },

  dictionary: {
    heading: "What every column means",
    text: "The same is in each Parquet file, as JSON under the key “dictionary” of its metadata, and in dictionary.csv.",
    about: ({ row, key, n }: { row: string; key: readonly string[]; n: number }) =>
      `${row}. ${rows(n)}; each is known by ${list.format(key)}.`,
    caption: (table: string) => `The columns of ${table}`,
    column: "Column",
    type: "Type",
    unit: "Unit",
    allowed: "Allowed values",
    meaning: "Meaning",
    none: "–",
    orNull: (type: string) => `${type} or empty`,
    absent: (meaning: string) => `Empty: ${meaning}`,
    file: "dictionary.csv",
  },

  changes: {
    heading: "What changed since the last release",
    first: "No earlier release is recorded that this one could be compared with.",
    preview: "A preview is compared with no release.",
    since: (made: Made) => `Compared with ${release(made)}:`,
    nothing: (made: Made) => `Compared with ${release(made)}, nothing changed.`,
    reviews: {
      added: (n: number, to: string) =>
        `${number.format(n)} new ${n === 1 ? "review" : "reviews"}, ${to}`,
      changed: (n: number, from: string, to: string) =>
        `${number.format(n)} ${n === 1 ? "review" : "reviews"}, ${from} before and ${to} now`,
      removed: (n: number, from: string) =>
        `${number.format(n)} ${n === 1 ? "review" : "reviews"}, ${from} before and no longer there`,
      corrected: (n: number) =>
        `${number.format(n)} ${n === 1 ? "review" : "reviews"} with other facts, such as its year or partner`,
    },
    rows: (table: string, change: string, n: number) =>
      `${table}${table === "stages" ? ", of reviews named in both" : ""}: ${rows(n)} ${change}`,
    ids: (said: string, ids: readonly string[]) =>
      ids.length === 0 ? `${said}.` : `${said}: ${list.format(ids)}.`,
  },

  caveats,

  reading: {
    heading: "How to read them",
    text: "Unpack the ZIP and work in its folder. Each of these counts, for every theme, the published reviews that gave it a stage (n), and how many of those gave it Established or above.",
    names: { r: "R", python: "Python", duckdb: "DuckDB" },
    code: (language: string) => `Code for ${language}`,
    needs: {
      r: "Nothing but R itself: it reads the CSV files.",
      python: "With pandas and pyarrow.",
      duckdb: "In DuckDB’s own command line, or through any of its clients.",
    },
    csv: "The CSV files are UTF-8 without a byte-order mark, which some programs, Python’s own csv module among them, take for a part of the first column’s name; in a spreadsheet choose UTF-8 when you open them. An empty cell is null. Text that a spreadsheet would run as a formula has an apostrophe before it. Editions look like numbers in CSV, and are names.",
  },

  citing: {
    heading: "How to cite them",
    text: (made: Made, marks: readonly string[]) =>
      `CMM Atlas, ${release(made)}. Data set. ${[...marks.map((mark) => `${mark.replace(/\.$/, "")}.`), MODEL].join(" ")}`,
    view: (title: string, made: Made, marks: readonly string[]) =>
      `CMM Atlas, ${release(made)}. “${title.replace(/\.$/, "")}.” ${[...marks.map((mark) => `${mark.replace(/\.$/, "")}.`), MODEL].join(" ")}`,
    add: "Add the address that you had it from, and the day.",
    copy: "Copy the citation",
    copyBibtex: "Copy as BibTeX",
    copyRis: "Copy as RIS",
  },

  licence: {
    heading: "Licence",
    text: "No licence has been decided for the data of this release. Until one is, ask those who publish the site that you had them from before you pass them on or publish them anew. The program, CMM Atlas, is free software under the MIT licence, which does not cover the data. The model is the Global Cyber Security Capacity Centre’s. Names of countries, groupings and the comparison of editions have sources of their own, which the project names beside them.",
  },

  readme: {
    title: (made: Made) => `CMM Atlas, ${release(made)}`,
    what: "Published reviews under the Cybersecurity Capacity Maturity Model for Nations (CMM), as flat tables. Read CAVEATS.txt before you work with them.",
    here: "What is here",
    files: {
      "README.txt": "this text",
      "CAVEATS.txt": "what the data can bear, and what they cannot",
      "CITATION.txt":
        "how to cite them; CITATION.bib and CITATION.ris are the same for BibTeX and as RIS",
      "LICENCE.txt": "what you may do with them",
      "dictionary.csv": "every column of every table: type, unit, allowed values, meaning",
      "release.json": "what the release is, its counts and policy, its files’ sizes and SHA-256",
      SHA256SUMS: "sums of all files; check them here with: sha256sum -c SHA256SUMS",
    },
    tables: "The tables, each as .parquet and as .csv with the same rows",
    parquet:
      "Parquet keeps types and, as JSON under the key “dictionary” of its metadata, what each column means.",
  },
} as const;
