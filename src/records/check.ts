import { isDay } from "../model/day";
import { EDITION_IDS } from "../model/framework";
import { CONSENTS, METHODS } from "../model/review";
import { stageFrom } from "../model/stage";
import {
  isNumber,
  isOneOf,
  isPresent,
  isUrl,
  isWhole,
  isWithoutControls,
  isWithoutEdgeSpace,
  orEmpty,
} from "./cell";
import {
  agreedByNobody,
  consentEvidence,
  consentOfUnknown,
  consentTwice,
  noneNamed,
} from "./consentChecks";
import { contextYears } from "./contextChecks";
import { isCountry } from "./country";
import { mixture, names } from "./countryChecks";
import { error, type Fault } from "./fault";
import { overlaps, ungrouped, unnamed, validity } from "./groupChecks";
import {
  type AnyRow,
  type ColumnOf,
  INPUT_NAMES,
  type Input,
  type InputName,
  type Known,
} from "./input";
import { at } from "./place";
import { reviewTwice, tooEarly, waveOrder, waveTwice } from "./reviewChecks";
import { codes, missingCodes, stagesOfUnknown, stageTwice, withoutStages } from "./stageChecks";

/** A rule for one cell: it holds, or the fault is told with the advice. */
type Rule<Column extends string> = readonly [
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

const EVERY = "*";

/** What every cell of every table must satisfy before its own rules are asked. */
const EVERYWHERE: readonly Rule<typeof EVERY>[] = [
  [EVERY, isWithoutControls, "holds a line break, a tab or another control character", "Remove it"],
  [EVERY, isWithoutEdgeSpace, "has a space before or after it", "Remove the space"],
];

/** What rows must satisfy together. A new rule is a new line. */
const TOGETHER: readonly ((input: Input, known: Known) => Iterable<Fault>)[] = [
  reviewTwice,
  waveTwice,
  waveOrder,
  tooEarly,
  names,
  mixture,
  codes,
  stageTwice,
  consentTwice,
  consentEvidence,
  agreedByNobody,
  validity,
  overlaps,
  contextYears,
];

/** What is not there though it should be, and the tables in which that shows. A new rule is a new line. */
const MISSED: readonly (readonly [
  tables: readonly InputName[],
  missedIn: (input: Input, known: Known) => Iterable<Fault>,
])[] = [
  [["reviews"], stagesOfUnknown],
  [["reviews"], consentOfUnknown],
  [["consent"], noneNamed],
  [["reviews", "stages"], withoutStages],
  [["reviews", "stages"], missingCodes],
  [["reviews", "consent", "groups"], unnamed],
  [["groups"], ungrouped],
];

/** Every fault of the rows that are there, one by one, so that whoever has seen enough can stop. */
export function* check(input: Input, known: Known): Generator<Fault> {
  for (const name of INPUT_NAMES) yield* cellFaults(name, input, known);
  for (const faultsOf of TOGETHER) yield* faultsOf(input, known);
}

/** What is missed in tables of which every row came through; a row that did not has told its own fault. */
export function* missed(
  input: Input,
  known: Known,
  whole: ReadonlySet<InputName>,
): Generator<Fault> {
  for (const [tables, missedIn] of MISSED) {
    if (tables.every((name) => whole.has(name))) yield* missedIn(input, known);
  }
}

/** At most one fault a cell: the first rule that it breaks. */
function* cellFaults(name: InputName, input: Input, known: Known): Generator<Fault> {
  const rules: readonly Rule<string>[] = [...EVERYWHERE, ...RULES[name]];
  const rows: readonly AnyRow[] = input[name] ?? [];
  for (const row of rows) {
    for (const [column, cell] of Object.entries(row.cells)) {
      const broken = rules.find(
        ([ruled, holds]) => (ruled === EVERY || ruled === column) && !holds(cell, known),
      );
      if (broken !== undefined) yield error(at(row, column), broken[2], broken[3]);
    }
  }
}
