/** How a release stores a column: the type of Parquet, and what it stands for. */
export type Stored = "BYTE_ARRAY UTF8" | "INT32" | "DOUBLE" | "INT32 DATE";

const TEXT = "BYTE_ARRAY UTF8";
const WHOLE = "INT32";
const REAL = "DOUBLE";
const DAY = "INT32 DATE";

/** All that a release may hold: its tables and their columns. */
export const CONTRACT: Readonly<Record<string, Readonly<Record<string, Stored>>>> = {
  countries: { country: TEXT, name: TEXT },
  reviews: {
    review_id: TEXT,
    country: TEXT,
    wave: WHOLE,
    year: WHOLE,
    edition: TEXT,
    method: TEXT,
    partner: TEXT,
    status: TEXT,
    block_id: TEXT,
    report_url: TEXT,
  },
  stages: { review_id: TEXT, level: TEXT, code: TEXT, low: WHOLE, high: WHOLE, source: TEXT },
  groups: { country: TEXT, grouping: TEXT, group: TEXT, valid_from: DAY, valid_to: DAY },
  context: {
    country: TEXT,
    year: WHOLE,
    population: REAL,
    internet_users_pct: REAL,
    gdp_per_capita_ppp: REAL,
  },
  framework: { edition: TEXT, level: TEXT, code: TEXT, parent: TEXT, name: TEXT, theme: TEXT },
  comparability: {
    theme: TEXT,
    from_edition: TEXT,
    to_edition: TEXT,
    comparability: TEXT,
    note: TEXT,
  },
  blocks: { block_id: TEXT, n: WHOLE, release_id: TEXT },
  statements: { block_id: TEXT, theme: TEXT, threshold: WHOLE, lo: WHOLE, hi: WHOLE },
};

/** The words that a column may hold, by table and column. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  "reviews status": ["named", "block", "withheld"],
  "reviews edition": ["2014", "2016", "2021"],
  "reviews method": ["in-country", "questionnaire"],
  "stages level": ["aspect", "factor", "theme"],
  "stages source": ["reported", "computed"],
  "framework edition": ["2014", "2016", "2021"],
  "framework level": ["dimension", "factor", "aspect", "theme"],
  "comparability from_edition": ["2014", "2016", "2021"],
  "comparability to_edition": ["2014", "2016", "2021"],
  "comparability comparability": ["high", "medium", "low", "none"],
};

/** What `release.json` may say, at its top and of each table. */
export const MANIFEST_KEYS = [
  "release",
  "date",
  "synthetic",
  "preview",
  "since",
  "counts",
  "policy",
  "tables",
];

export const TABLE_KEYS = ["rows", "bytes", "sha256"];

/** What `release.json` may say of what changed since another release, and of each change. */
export const SINCE_KEYS = ["release", "date", "changes"];

export const CHANGE_KEYS = "table change from to n ids".split(" ");

export const CHANGE_WORDS = ["added", "changed", "removed"];

/** What a dictionary may say of a table, and of each of its columns. */
export const DICTIONARY_KEYS = ["row", "key", "columns"];

export const ENTRY_KEYS = ["type", "nullable", "unit", "allowed", "meaning", "absent"];

/** The texts that may come with a release in one ZIP. */
export const TEXTS = [
  "README.txt",
  "CITATION.txt",
  "CITATION.bib",
  "CITATION.ris",
  "LICENCE.txt",
  "CAVEATS.txt",
  "SHA256SUMS",
];
