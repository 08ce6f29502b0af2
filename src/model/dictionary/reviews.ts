import { EDITION_IDS } from "../framework";
import { METHODS, SOURCES, STAGED_LEVELS, STATUSES } from "../review";
import { STAGES } from "../stage";
import { type Entries, oneOf } from "./entry";

const FIRST = STAGES[0]!;
const LAST = STAGES.at(-1)!;

const COUNTRY = {
  meaning: "The country’s code, as in countries.",
  unit: null,
  allowed: "A code of the table countries",
};

const REVIEW = "A review_id of the table reviews whose status is named";

const STAGE_NUMBERS = STAGES.map(({ value, name }) => `${value} ${name}`).join(", ");

/** What the tables say of countries, of their reviews, and of the stages that these gave. */
export const OF_REVIEWS = {
  countries: {
    row: "A country that a reader may meet: reviewed, or in a group",
    key: ["country"],
    columns: {
      country: {
        meaning: "The country’s code.",
        unit: null,
        allowed:
          "ISO 3166-1 alpha-3, or the usual code where that has none; of a fictional country X and two to five of A–Z and 0–9",
      },
      name: { meaning: "The country’s name in English.", unit: null, allowed: null },
    },
  },
  reviews: {
    row: "A review that took place: its public facts, whether or not its stages are published",
    key: ["review_id"],
    columns: {
      review_id: {
        meaning: "The review’s id, made of public facts alone.",
        unit: null,
        allowed: "The country’s code, a hyphen, and the wave",
      },
      country: COUNTRY,
      wave: {
        meaning: "Which review of its country it is, from 1.",
        unit: null,
        allowed: "1 or more",
      },
      year: { meaning: "The year of the review.", unit: "calendar year", allowed: null },
      edition: {
        meaning: "The edition of the model that it was made by.",
        unit: null,
        allowed: oneOf(EDITION_IDS),
      },
      method: { meaning: "How it was made.", unit: null, allowed: oneOf(METHODS) },
      partner: {
        meaning: "Who made it together with the centre that keeps the model.",
        unit: null,
        allowed: null,
        absent: "No partner is recorded.",
      },
      status: {
        meaning:
          "What is said of its stages: named, they are in the table stages; block, they count in statements on a block only; withheld, nothing is said of them.",
        unit: null,
        allowed: oneOf(STATUSES),
      },
      block_id: {
        meaning: "The block that it counts in, or was counted in before it was named.",
        unit: null,
        allowed: "A block_id of the table blocks",
        absent: "It is in no block that is shown.",
      },
      report_url: {
        meaning: "Where its report can be read.",
        unit: null,
        allowed: "A web address",
        absent: "No public report is recorded.",
      },
    },
  },
  stages: {
    row: "Where a named review placed one aspect, one factor or one theme",
    key: ["review_id", "level", "code"],
    columns: {
      review_id: { meaning: "The review.", unit: null, allowed: REVIEW },
      level: { meaning: "What was placed.", unit: null, allowed: oneOf(STAGED_LEVELS) },
      code: {
        meaning:
          "The code of the aspect or factor in the review’s own edition, or of the harmonised theme. The same code of an aspect or factor means different things in different editions.",
        unit: null,
        allowed: "A code of the table framework",
      },
      low: {
        meaning:
          "The stage, or the lower one where the review places it between two neighbouring stages. Stages are ordered; the steps between them are not known to be equal.",
        unit: "stage",
        allowed: `${FIRST.value} to ${LAST.value}: ${STAGE_NUMBERS}`,
        absent: "Not assessed.",
      },
      high: {
        meaning: "The stage, equal to low, or the upper one of the two: low + 1.",
        unit: "stage",
        allowed: `${FIRST.value} to ${LAST.value}: ${STAGE_NUMBERS}`,
        absent: "Not assessed.",
      },
      source: {
        meaning:
          "Whether the review reported the stage, or it was worked out: the lower middle of a factor’s or theme’s aspects, where at least half of them were assessed.",
        unit: null,
        allowed: oneOf(SOURCES),
      },
    },
  },
} as const satisfies Entries<"countries" | "reviews" | "stages">;
