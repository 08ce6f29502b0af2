import type { Columns, RowOf } from "./columns";

/** Every table of a release and its columns: the pipeline writes them, the engine loads them. */
export const TABLES = {
  countries: { country: "text", name: "text" },
  reviews: {
    review_id: "text",
    country: "text",
    wave: "integer",
    year: "integer",
    edition: "text",
    method: "text",
    partner: "text?",
    status: "text",
    block_id: "text?",
    report_url: "text?",
  },
  stages: {
    review_id: "text",
    level: "text",
    code: "text",
    low: "integer?",
    high: "integer?",
    source: "text",
  },
  groups: {
    country: "text",
    grouping: "text",
    group: "text",
    valid_from: "date?",
    valid_to: "date?",
  },
  context: {
    country: "text",
    year: "integer",
    population: "number?",
    internet_users_pct: "number?",
    gdp_per_capita_ppp: "number?",
  },
  framework: {
    edition: "text",
    level: "text",
    code: "text",
    parent: "text?",
    name: "text",
    theme: "text?",
  },
  comparability: {
    theme: "text",
    from_edition: "text",
    to_edition: "text",
    comparability: "text",
    note: "text?",
  },
  blocks: { block_id: "text", n: "integer", release_id: "text" },
  statements: {
    block_id: "text",
    theme: "text",
    threshold: "integer",
    lo: "integer",
    hi: "integer",
  },
} as const satisfies Record<string, Columns>;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The rows of every table of a release. */
export type Tables = {
  readonly [Name in TableName]: readonly RowOf<(typeof TABLES)[Name]>[];
};
