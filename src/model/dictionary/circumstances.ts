import type { Entries } from "./entry";

const COUNTRY = {
  meaning: "The country’s code, as in countries.",
  unit: null,
  allowed: "A code of the table countries",
};

/** What the tables say of the groups that countries are in, and of their circumstances. */
export const OF_CIRCUMSTANCES = {
  groups: {
    row: "A country’s membership of a group, over a time where that is known",
    key: ["country", "grouping", "group", "valid_from"],
    columns: {
      country: COUNTRY,
      grouping: {
        meaning: "The way of grouping, a short name; a country is in one group of it at a time.",
        unit: null,
        allowed: "a–z, 0–9 and _",
      },
      group: { meaning: "The group’s name as readers see it.", unit: null, allowed: null },
      valid_from: {
        meaning: "The first day of the membership.",
        unit: "day",
        allowed: null,
        absent: "Since before any review, or not known.",
      },
      valid_to: {
        meaning: "The last day of the membership.",
        unit: "day",
        allowed: null,
        absent: "It has not ended, or it is not known that it has.",
      },
    },
  },
  context: {
    row: "The circumstances of a country with a named review, in one year",
    key: ["country", "year"],
    columns: {
      country: COUNTRY,
      year: { meaning: "The year they are of.", unit: "calendar year", allowed: null },
      population: {
        meaning: "How many people live there.",
        unit: "persons",
        allowed: "0 or more",
        absent: "Not known.",
      },
      internet_users_pct: {
        meaning: "The share of the population that uses the internet.",
        unit: "percent of the population",
        allowed: "0 to 100",
        absent: "Not known.",
      },
      gdp_per_capita_ppp: {
        meaning: "Gross domestic product for each person, at purchasing power parity.",
        unit: "international dollars a person",
        allowed: "0 or more",
        absent: "Not known.",
      },
    },
  },
} as const satisfies Entries<"groups" | "context">;
