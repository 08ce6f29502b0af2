import { EDITION_IDS } from "../../model/framework";
import { CONSENTS, METHODS } from "../../model/review";
import { stageFrom } from "../../model/stage";
import { type ColumnOf, INPUT, type InputName } from "../input";

/** What a column of a table is for, for whoever fills it in. */
export interface ColumnNote {
  readonly meaning: string;
  readonly allowed: string;
  readonly example: string;
  readonly isNumber?: true;
  readonly choices?: readonly string[];
}

/** Every stage as it may be written, lowest first. */
export const STAGE_TEXTS: readonly string[] = ["1", "2", "3", "4", "5"].flatMap((low, i) =>
  [low, `${low}-${i + 2}`].filter((text) => stageFrom(text) !== undefined),
);

const COUNTRY = {
  meaning: "The country",
  allowed:
    "Its ISO 3166-1 alpha-3 code; XKX for Kosovo. A fictional country: X and two to five of A–Z and 0–9",
  example: "GTM",
};
const REVIEW = {
  meaning: "The review",
  allowed: "A review_id of the table reviews",
  example: "guatemala-2020",
};
const DAY = { allowed: "A day, written 2021-03-31; or empty", example: "2021-03-31" };

/** What each column of each table is for. */
const COLUMN_NOTES: {
  readonly [Name in InputName]: Readonly<Record<ColumnOf<Name>, ColumnNote>>;
} = {
  reviews: {
    review_id: {
      meaning: "An id of your own for the review; it is never published",
      allowed: "Anything, once",
      example: "guatemala-2020",
    },
    country: COUNTRY,
    country_name: {
      meaning: "The country’s name as readers should see it",
      allowed: "The same in every row of the country",
      example: "Guatemala",
    },
    wave: {
      meaning: "Which review of the country it is",
      allowed: "1 for the first, 2 for the second, and so on",
      example: "1",
      isNumber: true,
    },
    year: {
      meaning: "The year of the review",
      allowed: "2010 to 2100",
      example: "2020",
      isNumber: true,
    },
    edition: {
      meaning: "The edition of the CMM that was used",
      allowed: EDITION_IDS.join(" or "),
      example: "2016",
      choices: EDITION_IDS,
    },
    method: {
      meaning: "How the review was made",
      allowed: METHODS.join(" or "),
      example: METHODS[0],
      choices: METHODS,
    },
    partner: { meaning: "Who made it, or helped to", allowed: "A name; or empty", example: "OAS" },
    report_url: {
      meaning: "Where its report is published",
      allowed: "A whole web address; or empty",
      example: "https://example.org/report",
    },
  },
  stages: {
    review_id: REVIEW,
    code: {
      meaning: "The factor or the aspect",
      allowed: "A code of the review’s edition: a factor, D1.1, or an aspect, D1.1.1",
      example: "D1.1.1",
    },
    stage: {
      meaning: "The stage that the review gave it",
      allowed: "1 to 5; 2-3 for between two neighbouring stages; empty for not assessed",
      example: "2-3",
      choices: STAGE_TEXTS,
    },
  },
  consent: {
    review_id: REVIEW,
    status: {
      meaning: "What the government agreed to",
      allowed:
        "named: stages may be shown under the country’s name; aggregate: only within statements about groups of countries; withdrawn: agreed once, and no longer",
      example: CONSENTS[0],
      choices: CONSENTS,
    },
    evidence_url: {
      meaning: "Where it can be seen that they agreed",
      allowed: "A whole web address; or empty",
      example: "https://example.org/letter",
    },
    agreed_by: {
      meaning: "Who agreed",
      allowed: "A name or an office; or empty",
      example: "Ministry of the Interior",
    },
    date: { meaning: "When they agreed", ...DAY },
  },
  groups: {
    country: COUNTRY,
    grouping: {
      meaning: "What kind of group it is",
      allowed:
        "An id of a–z, 0–9 and _; those that are known already stand at the end of this list",
      example: "wb_region",
    },
    group: {
      meaning: "The group’s name as readers should see it",
      allowed: "A name",
      example: "Latin America & Caribbean",
    },
    valid_from: { meaning: "The first day in the group", ...DAY },
    valid_to: { meaning: "The last day in the group", ...DAY },
    country_name: {
      meaning: "The country’s name, where it has no review",
      allowed: "The same in every row of the country; or empty",
      example: "Guatemala",
    },
  },
  context: {
    country: COUNTRY,
    year: { meaning: "The year", allowed: "1900 to 2100", example: "2020", isNumber: true },
    population: {
      meaning: "People",
      allowed: "A number; or empty",
      example: "16858333",
      isNumber: true,
    },
    internet_users_pct: {
      meaning: "How many of a hundred people use the internet",
      allowed: "0 to 100, not formatted as a percentage; or empty",
      example: "45.5",
      isNumber: true,
    },
    gdp_per_capita_ppp: {
      meaning: "Gross domestic product per head at purchasing power parity",
      allowed: "A number, in international dollars; or empty",
      example: "8854.2",
      isNumber: true,
    },
  },
};

/** Every column of a table, in the order in which it is written. */
export function columnsOf(name: InputName): readonly (readonly [string, ColumnNote])[] {
  const notes: Readonly<Record<string, ColumnNote>> = COLUMN_NOTES[name];
  return [...INPUT[name].columns, ...INPUT[name].optional].map((column) => [
    column,
    notes[column]!,
  ]);
}
