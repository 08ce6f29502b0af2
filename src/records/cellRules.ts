import { isDay } from "../model/day";
import { EDITION_IDS } from "../model/framework";
import { CONSENTS, METHODS } from "../model/review";
import { stageFrom } from "../model/stage";
import {
  isNumber,
  isOfLatinLetters,
  isOneOf,
  isPresent,
  isUrl,
  isWhole,
  isWithoutControls,
  isWithoutEdgeSpace,
  orEmpty,
} from "./cell";
import { isCountry } from "./country";
import { type ColumnOf, type InputName, isCodeColumn, type Known } from "./input";

/** A rule for one cell: it holds, or the fault is told with the advice. */
export type Rule<Column extends string> = readonly [
  column: Column,
  holds: (cell: string, known: Known) => boolean,
  fault: string,
  advice: string,
];

type Rules = { readonly [Name in InputName]: readonly Rule<ColumnOf<Name>>[] };

const COUNTRY_ADVICE =
  "Write its ISO 3166-1 alpha-3 code, XKX for Kosovo, or for a fictional country X and two to five of A–Z and 0–9";
const REVIEW_ADVICE = "Write the review_id that reviews.csv has for it";
const URL_ADVICE = "Write it whole, from https:// or http:// on, or leave it empty";
const DAY_ADVICE = "Write a day of the calendar as 2021-03-31, or leave it empty";
const NUMBER_ADVICE = "Write it plainly, as 12.5, without separators or signs, or leave it empty";

/** What each cell must satisfy, whatever stands around it. A new rule is a new line. */
const RULES: Rules = {
  reviews: [
    ["review_id", isPresent, "is not a review id", "Give each review an id of its own"],
    ["country", isCountry, "is not a country code", COUNTRY_ADVICE],
    ["country_name", isPresent, "is not a name", "Write the country’s name"],
    ["wave", isWhole(1, 99), "is not a wave", "Write 1 for a first review, 2 for a second, to 99"],
    ["year", isWhole(2010, 2100), "is not a year of a review", "Write a year from 2010 to 2100"],
    ["edition", isOneOf(EDITION_IDS), "is not an edition", `Write ${EDITION_IDS.join(" or ")}`],
    ["method", isOneOf(METHODS), "is not a method", `Write ${METHODS.join(" or ")}`],
    ["report_url", orEmpty(isUrl), "is not a web address", URL_ADVICE],
  ],
  stages: [
    ["review_id", isPresent, "is not a review id", REVIEW_ADVICE],
    ["code", isPresent, "is not a code", "Write the factor’s code, D1.1, or the aspect’s, D1.1.1"],
    [
      "stage",
      orEmpty((cell) => stageFrom(cell) !== undefined),
      "is not a stage",
      "Write 1 to 5, 2-3 for between two neighbouring stages, or leave it empty for not assessed",
    ],
  ],
  consent: [
    ["review_id", isPresent, "is not a review id", REVIEW_ADVICE],
    ["status", isOneOf(CONSENTS), "is not a consent", `Write ${CONSENTS.join(" or ")}`],
    ["evidence_url", orEmpty(isUrl), "is not a web address", URL_ADVICE],
    ["date", orEmpty(isDay), "is not a day", DAY_ADVICE],
  ],
  groups: [
    ["country", isCountry, "is not a country code", COUNTRY_ADVICE],
    [
      "grouping",
      (cell) => /^[a-z0-9_]+$/.test(cell),
      "is not a grouping",
      "Write an id of a–z, 0–9 and _, as wb_region",
    ],
    ["group", isPresent, "is not a group", "Write the group’s name as a reader should see it"],
    ["valid_from", orEmpty(isDay), "is not a day", DAY_ADVICE],
    ["valid_to", orEmpty(isDay), "is not a day", DAY_ADVICE],
  ],
  context: [
    ["country", isCountry, "is not a country code", COUNTRY_ADVICE],
    ["year", isWhole(1900, 2100), "is not a year", "Write a year from 1900 to 2100"],
    ["population", orEmpty(isNumber(1e11)), "is not a population", NUMBER_ADVICE],
    ["internet_users_pct", orEmpty(isNumber(100)), "is not a percentage to 100", NUMBER_ADVICE],
    ["gdp_per_capita_ppp", orEmpty(isNumber(1e9)), "is not an amount", NUMBER_ADVICE],
  ],
};

const isAny = () => true;

/** What cells of many columns must satisfy before their own rules are asked; the columns are told by a test. */
const EVERYWHERE: readonly (readonly [
  isMeant: (column: string) => boolean,
  holds: (cell: string) => boolean,
  fault: string,
  advice: string,
])[] = [
  [isAny, isWithoutControls, "holds a line break, a tab or another control character", "Remove it"],
  [isAny, isWithoutEdgeSpace, "has a space before or after it", "Remove the space"],
  [
    isCodeColumn,
    isOfLatinLetters,
    "holds a letter that is none of A to Z, though it may look like one",
    "Type it anew",
  ],
];

/** Every rule that a column’s cells are held to, in the order in which they are asked. */
export function rulesOf(name: InputName, column: string): readonly Rule<string>[] {
  const own: readonly Rule<string>[] = RULES[name];
  return [
    ...EVERYWHERE.filter(([isMeant]) => isMeant(column)).map(
      ([, holds, fault, advice]) => [column, holds, fault, advice] as const,
    ),
    ...own.filter(([ruled]) => ruled === column),
  ];
}
